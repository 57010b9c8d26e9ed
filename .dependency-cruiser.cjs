/**
 * The import walls. The order of the phases is ir ← ops ← frontend, adapters, rewrite, autodiff, policies ← planning/problem
 * ← targets, lowering ← planning (which lowers what it weighs) ← trainer ← page ← compile.ts ← cli.ts; nothing imports what
 * comes after it, and there are no cycles.
 */

/** Modules of ours that files under `from` may import; anything else inside the project is refused. */
const wall = (from, ...allowed) => ({
  name: `${from.replace(/[^a-z/-]/g, '')} imports only ${allowed.join(', ') || 'itself'}`,
  severity: 'error',
  from: { path: `^${from}` },
  to: {
    path: '^(compiler|kernels|runtime|test|scripts|bench|examples|bin)/',
    pathNot: [from, ...allowed].map((path) => `^${path}`),
  },
});

const any = ['compiler/diagnostics', 'compiler/debug\\.ts', 'compiler/progress\\.ts'];
/**
 * What compiler, kernels and runtime all know: the program, element types and storage formats with their bytes, random
 * numbers, what a setting may be, how bytes, times and names are written.
 */
const shared = 'runtime/format/';
const data = [
  'compiler/ir/',
  'kernels/(kernel|moments)\\.ts',
  // The attributes of an operator, which its oracle declares.
  'kernels/[a-z0-9-]+/oracle\\.ts',
  shared,
  ...any,
];
const ops = [...data, 'compiler/ops/'];
const problem = 'compiler/planning/problem/';
/** The recipe, with what its adapters and optimizers say of themselves. */
const recipe = 'compiler/recipe\\.ts';
/** Text of functions in WebAssembly's text format. */
const wat = 'compiler/targets/wasm/wat/';

module.exports = {
  forbidden: [
    wall(wat, 'kernels/', shared),
    wall('kernels/', wat, shared),
    wall('runtime/format/'),
    wall('runtime/'),
    wall('compiler/dsl\\.ts'),
    wall('compiler/ir/', shared, ...any),
    wall('compiler/ops/', ...data),
    wall('compiler/frontend/', ...ops, recipe),
    wall('compiler/adapters/', ...ops, recipe),
    wall('compiler/rewrite/', ...ops),
    wall('compiler/autodiff/', ...ops, 'compiler/rewrite/'),
    wall('compiler/policies/', ...ops),
    wall(problem, ...ops, 'compiler/rewrite/', 'compiler/policies/', 'compiler/planning/cost/'),
    // What of a target is on the machine at hand is the runtime's to say: here.ts asks it.
    wall('compiler/targets/', ...ops, 'kernels/', 'runtime/device/'),
    wall(
      'compiler/lowering/',
      ...ops,
      'kernels/',
      'compiler/targets/',
      'compiler/autodiff/',
      'compiler/rewrite/',
      'compiler/policies/',
      problem,
    ),
    wall(
      'compiler/planning/search/',
      ...ops,
      'compiler/rewrite/',
      'compiler/policies/',
      'compiler/planning/',
    ),
    wall(
      'compiler/trainer/',
      ...ops,
      'compiler/planning/',
      'compiler/targets/',
      'compiler/lowering/',
    ),
    wall(
      'compiler/page/',
      ...ops,
      recipe,
      'compiler/planning/',
      'compiler/targets/',
      'compiler/lowering/',
      'compiler/trainer/',
    ),
    {
      name: 'rows take from oracles the types of attributes, and nothing that runs',
      severity: 'error',
      from: { path: '^compiler/ops/' },
      to: { path: '^kernels/[a-z0-9-]+/oracle', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the compiler knows of the runtime only what both share',
      severity: 'error',
      from: { path: '^compiler/(?!cli|targets/(target|[a-z]+/here)\\.ts)' },
      to: { path: '^runtime/', pathNot: `^${shared}` },
    },
    {
      name: 'what both share leads to nothing else',
      severity: 'error',
      from: { path: `^${shared}` },
      to: { path: '.', pathNot: `^${shared}` },
    },
    {
      name: 'only the frontend reads TypeScript',
      severity: 'error',
      from: { path: '^(compiler|kernels|runtime)/', pathNot: '^compiler/frontend/' },
      to: { path: 'node_modules/(ts-morph|typescript)/' },
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^compiler/dsl\\.ts$'] },
      to: {},
    },
    { name: 'every import is found', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.json', '.wgsl', '.css'] },
  },
};
