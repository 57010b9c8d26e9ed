/**
 * Program → trainer: source text that reads from top to bottom: the plan, the arena, kernels, forward, backward, update,
 * main. It imports nothing but the runtime.
 */

import type { Program } from '../../runtime/format/program.ts';
import {
  jsComment,
  jsData,
  jsKey,
  jsString,
  jsTemplate,
  scriptJson,
} from '../../runtime/format/quote.ts';
import type { PlanReport } from '../planning/report.ts';
import { summaryLines } from './summary.ts';
import { anatomyLines, placementLines } from './table.ts';
import { fresh, identifier, nameOf, placesOf } from './views.ts';

/** What the trainer is told besides the program; runtime/trainer.ts has the same shape as `Meta`. */
export interface TrainerMeta {
  readonly model: string;
}

export interface Emission {
  readonly program: Program;
  readonly plan: PlanReport;
  readonly meta: TrainerMeta;
}

/** A trainer as TypeScript that imports the runtime from `runtime`, a module specifier. */
export function emit(emission: Emission, runtime: string): string {
  const open = emission.program.target === 'wasm' ? 'openWasm' : 'openWebgpu';
  const device = runtime.replace(
    /[^/]*$/,
    emission.program.target === 'wasm' ? 'device/wasm.ts' : 'device/webgpu.ts',
  );
  return [
    header(emission),
    `import { main, trainWith } from ${jsString(runtime)};`,
    `import type { Meta, PartialOptions, Program } from ${jsString(runtime)};`,
    `import { ${open} as open } from ${jsString(device)};`,
    '',
    ...body(emission, true),
    `export const trainer = { program, meta, open };`,
    '',
    ...entry(': PartialOptions', ''),
  ].join('\n');
}

/** The same as JavaScript around the bundled text of a runtime that defines `runtime` with `main`, `trainWith`, `open`. */
export function emitStandalone(emission: Emission, runtime: string): string {
  return [
    header(emission),
    ...body(emission, false),
    '// ── Runtime: the same in every trainer ──────────────────────────────────────────────────────────────────────────',
    '',
    runtime,
    `export const trainer = { program, meta, open: runtime.open };`,
    '',
    ...entry('', 'runtime.'),
  ].join('\n');
}

function header({ plan, meta }: Emission): string {
  const lines = [
    `Trainer of ${meta.model} on ${plan.target}, written by Stowage. Do not edit: build it again.`,
    '',
    ...summaryLines(plan).map((line) => `  ${line}`),
    '',
    ...anatomyLines(plan).map((line) => `  ${line}`),
    '',
    'What the backward needs of the forward, and how it is stored:',
    '',
    ...placementLines(plan).map((line) => `  ${line}`),
  ];
  return ['/*', ...lines.map((line) => ` * ${jsComment(line)}`.trimEnd()), ' */', ''].join('\n');
}

function title(text: string): string {
  return `// ── ${jsComment(text)} ${'─'.repeat(Math.max(3, 110 - text.length))}\n`;
}

function body({ program, meta }: Emission, typed: boolean): string[] {
  const type = (text: string): string => (typed ? `: ${text}` : '');
  const places = placesOf(program);
  const kernels = kernelNames(program);
  const { arena } = program;
  const lines: string[] = [];

  lines.push(title('Arena: every device byte, allocated before the first step'));
  lines.push(`const arena = ${literal(arena)};\n`);
  lines.push('/** [buffer, byte offset, bytes] */');
  lines.push(
    typed
      ? 'const at = (buffer: number, offset: number, bytes: number): readonly [number, number, number] => [buffer, offset, bytes];'
      : 'const at = (buffer, offset, bytes) => [buffer, offset, bytes];',
  );
  lines.push('const a = {');
  for (const { name, range, tenants } of places.values()) {
    const what = tenants.map((slot) => `${slot.name} ${slot.dtype}[${slot.shape.join(', ')}]`);
    const comment = what.length > 4 ? [...what.slice(0, 3), `${what.length - 3} more`] : what;
    lines.push(
      `  ${name}: at(${range.join(', ')}),${comment.length > 0 ? ` // ${jsComment(comment.join('; then '))}` : ''}`,
    );
  }
  lines.push('};\n');

  lines.push(title('Kernels'));
  lines.push(...kernelLines(program, kernels, type), '');

  lines.push(
    typed
      ? 'const call = (kernel: number, ranges: Program["sections"][string][number]["ranges"], grid: readonly [number, number, number], params: readonly number[], label: string) => ({ kernel, ranges, params, grid, label });'
      : 'const call = (kernel, ranges, grid, params, label) => ({ kernel, ranges, params, grid, label });',
    '',
  );
  for (const [name, calls] of Object.entries(program.sections)) {
    lines.push(title(sectionTitles[name] ?? name));
    lines.push(`const ${identifier(name)} = [`);
    for (const { kernel, ranges, grid, params, label } of calls) {
      const views = ranges.map((range) => `a.${nameOf(places, range)}`).join(', ');
      lines.push(
        `  call(k.${kernels[kernel]}, [${views}], [${grid.join(', ')}], [${params.map(number).join(', ')}], ${jsString(label)}),`,
      );
    }
    lines.push('];\n');
  }

  lines.push(title('What the host writes and reads'));
  lines.push(...list('slots', program.slots, type('Program["slots"]')));
  lines.push(...list('weights', program.weights, type('Program["weights"]')));
  lines.push(...list('states', program.states, type('Program["states"]')));
  if (program.wasm !== undefined) {
    lines.push(title('The WebAssembly module with the kernels above, base64'));
    lines.push('const wasm = [');
    for (let i = 0; i < program.wasm.length; i += 116) {
      lines.push(`  ${jsString(program.wasm.slice(i, i + 116))},`);
    }
    lines.push('].join("");\n');
  }
  lines.push(title('Main'));
  lines.push(`const program${type('Program')} = {`);
  lines.push(`  target: ${jsString(program.target)},`, '  arena,', '  slots,', '  kernels,');
  if (program.wasm !== undefined) lines.push('  wasm,');
  lines.push(`  sections: { ${Object.keys(program.sections).map(property).join(', ')} },`);
  lines.push('  weights,', '  states,');
  lines.push(`  constants: ${literal(program.constants)},`);
  lines.push(`  data: ${literal(program.data)},`);
  lines.push(`  scalars: ${literal(program.scalars)},`);
  lines.push(`  outputs: ${literal(program.outputs)},`);
  lines.push(`  microBatches: ${program.microBatches},`);
  if (program.hostBytes !== undefined) lines.push(`  hostBytes: ${program.hostBytes},`);
  if (program.packs) lines.push(`  packs: ${literal(program.packs)},`);
  if (program.check) lines.push(`  check: ${literal(program.check)},`);
  if (program.decompositions) lines.push(`  decompositions: ${literal(program.decompositions)},`);
  lines.push('};\n');
  lines.push(`const meta${type('Meta')} = ${jsData(meta)};\n`);
  return lines;
}

const sectionTitles: Readonly<Record<string, string>> = {
  forward: 'Forward: once per micro-batch',
  backward: 'Backward: once per micro-batch',
  update: 'Update: once per step',
  evaluate: 'Evaluate: the forward alone, without dropout',
  check: 'Check: the gradient as it is made, the exact one, and how far they are apart',
};

function entry(optionsType: string, runtime: string): string[] {
  return [
    '/** Trains with options as on the command line; for pages and scripts. */',
    `export const train = (options${optionsType}) => ${runtime}trainWith(trainer, options);`,
    '',
    '// Run as a program: `node trainer.mjs --weights DIR --data FILE --steps N --out DIR`.',
    "if (typeof process !== 'undefined' && process.argv?.[1] !== undefined) {",
    "  const { pathToFileURL } = await import('node:url');",
    "  const { realpathSync } = await import('node:fs');",
    '  const script = pathToFileURL(realpathSync(process.argv[1])).href;',
    `  if (script === import.meta.url) process.exitCode = await ${runtime}main(trainer, process.argv.slice(2));`,
    '}',
    '',
  ];
}

/** A name per kernel; pipelines that share a text share its name and are numbered. */
function kernelNames(program: Program): readonly string[] {
  const taken = new Set<string>();
  return program.kernels.map((kernel) => fresh(identifier(kernel.name), taken));
}

function kernelLines(
  program: Program,
  names: readonly string[],
  type: (text: string) => string,
): string[] {
  const lines: string[] = [];
  if (program.wasm !== undefined) {
    lines.push(
      '// Functions of the module below: (address of each view…, parameters…, first unit, end unit).',
    );
    lines.push(`const kernels${type('Program["kernels"]')} = [`);
    for (const { name } of program.kernels) lines.push(`  { name: ${jsString(name)} },`);
    lines.push('];');
  } else {
    const texts = new Map<string, string>();
    const taken = new Set<string>();
    const entries: string[] = [];
    for (const kernel of program.kernels) {
      if ('transfer' in kernel) entries.push(`  ${literal(kernel)},`);
      if (!('source' in kernel)) continue;
      let text = texts.get(kernel.source);
      if (text === undefined) {
        text = fresh(`wgsl_${identifier(kernel.name)}`, taken);
        texts.set(kernel.source, text);
        lines.push(`const ${text} = \`${jsTemplate(kernel.source)}\`;\n`);
      }
      entries.push(
        `  { name: ${jsString(kernel.name)}, source: ${text}, constants: ${literal(kernel.constants)} },`,
      );
    }
    lines.push(`const kernels${type('Program["kernels"]')} = [`, ...entries, '];');
  }
  lines.push('const k = {');
  names.forEach((name, index) => lines.push(`  ${name}: ${index},`));
  lines.push('};');
  return lines;
}

function list(name: string, items: readonly object[], type: string): string[] {
  return [`const ${name}${type} = [`, ...items.map((item) => `  ${literal(item)},`), '];', ''];
}

const property = (name: string): string =>
  identifier(name) === name ? name : `${jsString(name)}: ${identifier(name)}`;

/** Plain data on one line: `{ name: "x", shape: [1, 2] }`. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([key, field]) => `${jsKey(key)}: ${literal(field)}`);
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  return typeof value === 'number' ? number(value) : scriptJson(value);
}

/** Numbers as JavaScript reads them back, infinities and NaN included. */
const number = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));
