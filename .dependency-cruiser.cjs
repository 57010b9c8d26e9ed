/**
 * The import walls. The order of the phases is ir ← ops ← frontend, adapters, rewrite, autodiff, policies ← planner ←
 * targets, lowering ← trainer ← page ← compile.ts ← cli.ts; nothing imports what comes after it, and there are no cycles.
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
const data = ['compiler/ir/', 'kernels/(coded|kernel|moments|random)\\.ts', ...any];
const ops = [...data, 'compiler/ops/'];
const program = 'runtime/program\\.ts';
/** Leaves that say one thing for both: what a setting may be, how bytes, times and names are written, what a record has. */
const shared = 'runtime/(quote|records|rules|units)\\.ts';

module.exports = {
  forbidden: [
    wall('kernels/'),
    wall('runtime/'),
    wall('compiler/dsl\\.ts'),
    wall('compiler/ir/', 'kernels/coded\\.ts', ...any),
    wall('compiler/ops/', ...data),
    wall('compiler/frontend/', ...ops, shared),
    wall('compiler/adapters/', ...ops),
    wall('compiler/rewrite/', ...ops),
    wall('compiler/autodiff/', ...ops, 'compiler/rewrite/'),
    wall('compiler/policies/', ...ops),
    wall('compiler/planner/', ...ops, 'compiler/rewrite/', 'compiler/policies/', program),
    wall('compiler/targets/', ...ops, 'kernels/', program),
    wall(
      'compiler/lowering/',
      ...ops,
      'kernels/',
      'compiler/targets/',
      'compiler/autodiff/',
      'compiler/planner/',
      program,
    ),
    wall(
      'compiler/trainer/',
      ...ops,
      shared,
      'compiler/planner/',
      'compiler/targets/',
      'compiler/lowering/',
      program,
    ),
    wall(
      'compiler/page/',
      ...ops,
      shared,
      'compiler/planner/',
      'compiler/targets/',
      'compiler/lowering/',
      'compiler/trainer/',
      program,
    ),
    {
      name: 'the compiler knows the runtime only as types of the program, and what both share',
      severity: 'error',
      from: { path: '^compiler/(?!cli)' },
      to: { path: '^runtime/', pathNot: ['^runtime/program\\.ts', `^${shared}`] },
    },
    {
      name: 'and those are types',
      severity: 'error',
      from: { path: '^compiler/(?!cli)' },
      to: { path: '^runtime/', pathNot: `^${shared}`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'what both share leads to nothing else',
      severity: 'error',
      from: { path: `^${shared}` },
      to: { path: '.' },
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
