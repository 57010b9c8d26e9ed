/**
 * Program → trainer: source text that reads from top to bottom: the plan, the arena, kernels, forward, backward, update,
 * main. It imports nothing but the runtime.
 */

import type { Program } from '../../runtime/format/program.ts';
import { jsComment, jsData, jsString, jsTemplate } from '../../runtime/format/quote.ts';
import type { PlanReport } from '../planning/report.ts';
import { helperLines } from './helpers.ts';
import { callItem, dataItem, listLines, literal, slotItem, viewCode } from './lists.ts';
import { partsOf } from './repeats.ts';
import { targetNamed } from '../targets/index.ts';
import { summaryLines } from './summary.ts';
import { anatomyLines, placementLines } from './table.ts';
import { fresh, identifier, viewsOf, type Views } from './views.ts';

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
  const { module, open } = targetNamed(emission.program.target).device;
  const device = runtime.replace(/[^/]*$/, module);
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
  const kernels = kernelNames(program);
  const slots = partsOf(program.slots.map(slotItem));
  const sections = Object.entries(program.sections).map(([name, calls]) => {
    const items = calls.map((call) => callItem(call, kernels[call.kernel] ?? ''));
    return { name, parts: partsOf(items) };
  });
  const views = viewsOf(program, [slots, ...sections.map(({ parts }) => parts)]);
  /** A list of plain data. */
  const entries = (name: 'weights' | 'states' | 'packs', items: readonly object[]): string[] => {
    const element = typed ? `<NonNullable<Program["${name}"]>[number]>` : '';
    const parts = partsOf(items.map(dataItem));
    return list(name, type(`Program["${name}"]`), listLines(parts, views, element));
  };
  const lists = [
    ...sections.flatMap(({ name, parts }) => [
      title(sectionTitles[name] ?? name),
      ...list(identifier(name), '', listLines(parts, views)),
    ]),
    title('What the host writes and reads'),
    ...list('slots', '', listLines(slots, views)),
    ...entries('weights', program.weights),
    ...entries('states', program.states),
    ...(program.packs ? entries('packs', program.packs) : []),
  ];
  const ranges = viewLines(views, typed);
  return [
    title('Arena: every device byte, allocated before the first step'),
    `const arena = ${literal(program.arena)};\n`,
    ...helperLines([...ranges, ...lists], typed),
    '',
    ...ranges,
    title('Kernels'),
    ...kernelLines(program, kernels, type),
    '',
    ...lists,
    ...moduleLines(program),
    title('Main'),
    ...programLines(program, type),
    `const meta${type('Meta')} = ${jsData(meta)};\n`,
  ];
}

/** Names for ranges, and functions from a layer to one where it moves from layer to layer. */
function viewLines({ all }: Views, typed: boolean): string[] {
  const lines = all.map((view) => {
    const what = view.tenants.map(
      ({ name, dtype, shape }) => `${name} ${dtype}[${shape.join(', ')}]`,
    );
    const comment = what.length > 4 ? [...what.slice(0, 3), `${what.length - 3} more`] : what;
    const range = viewCode(view, typed ? ': number' : '');
    return `  ${view.name}: ${range},${comment.length > 0 ? ` // ${jsComment(comment.join('; then '))}` : ''}`;
  });
  return ['const a = {', ...lines, '};\n'];
}

/** The module of the wasm target. */
function moduleLines({ wasm }: Program): string[] {
  if (wasm === undefined) return [];
  const rows = Array.from({ length: Math.ceil(wasm.length / 116) }, (_, i) =>
    wasm.slice(116 * i, 116 * (i + 1)),
  );
  return [
    title('The WebAssembly module with the kernels above, base64'),
    'const wasm = [',
    ...rows.map((row) => `  ${jsString(row)},`),
    '].join("");\n',
  ];
}

function programLines(program: Program, type: (text: string) => string): string[] {
  const { constants, data, scalars, outputs, hostBytes, check, decompositions } = program;
  const field = (name: string, value: unknown): string[] =>
    value === undefined ? [] : [`  ${name}: ${literal(value)},`];
  return [
    `const program${type('Program')} = {`,
    ...field('target', program.target),
    '  arena,',
    '  slots,',
    '  kernels,',
    ...(program.wasm === undefined ? [] : ['  wasm,']),
    `  sections: { ${Object.keys(program.sections).map(property).join(', ')} },`,
    '  weights,',
    '  states,',
    ...field('constants', constants),
    ...field('data', data),
    ...field('scalars', scalars),
    ...field('outputs', outputs),
    ...field('microBatches', program.microBatches),
    ...field('hostBytes', hostBytes),
    ...(program.packs ? ['  packs,'] : []),
    ...field('check', check),
    ...field('decompositions', decompositions),
    '};\n',
  ];
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

function list(name: string, type: string, lines: readonly string[]): string[] {
  return [`const ${name}${type} = [`, ...lines, '];', ''];
}

const property = (name: string): string =>
  identifier(name) === name ? name : `${jsString(name)}: ${identifier(name)}`;
