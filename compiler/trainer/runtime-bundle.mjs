/**
 * The runtime of a trainer as one text, and the notices of what a bundle holds. Plain JavaScript, because the build
 * script runs it before anything of ours is bundled: an installed package has the texts ready and needs no bundler.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The text of the runtime with a target's device, defining `runtime`; at its end the notices of what is in it. */
export async function bundleRuntime(root, device) {
  const { build } = await import('esbuild');
  const open = `export { ${device.open} as open } from './runtime/${device.module}';`;
  const result = await build({
    absWorkingDir: root,
    stdin: {
      contents: `export { main, trainWith } from './runtime/main.ts';\n${open}`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'runtime',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    charset: 'utf8',
    external: ['node:*', 'webgpu'],
    loader: { '.wgsl': 'text', '.txt': 'text' },
    // A classic script has no import.meta; the module around it does.
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: 'const moduleUrl = import.meta.url;' },
    logLevel: 'silent',
  });
  const [file] = result.outputFiles;
  const lines = noticesOf(root, [result.metafile], ['.']).replaceAll('*/', '* /').split('\n');
  return `${file.text}\n/*!\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
}

/** What packages have inside themselves without a folder of its own. */
const carried = { '@ts-morph/common': ['typescript'] };

/** The licences of all packages in bundles, by name; `own` are folders that are bundled whatever the bundles say. */
export function noticesOf(root, metafiles, own = []) {
  const inputs = metafiles.flatMap(({ inputs: files }) => Object.keys(files));
  const folders = inputs.flatMap((path) => {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll('\\', '/')) ?? [];
    return folder === undefined ? [] : [folder];
  });
  const inside = Object.entries(carried).flatMap(([name, names]) =>
    folders.includes(`node_modules/${name}`) ? names.map((one) => `node_modules/${one}`) : [],
  );
  const all = [...new Set([...own, ...[...folders, ...inside].sort()])];
  return all.map((folder) => noticeOf(join(root, folder))).join(`\n\n${'-'.repeat(80)}\n\n`);
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const texts = files
    .filter((file) => /^(licen[cs]e|notice|copying|thirdpartynotice)/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim());
  if (texts.length === 0 && license === undefined)
    throw new Error(`${name} is bundled and has no licence`);
  return [`${name} ${version}: ${license}`, ...texts].join('\n\n');
}
