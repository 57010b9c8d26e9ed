/** What to write instead, where the type checker objects to a habit from elsewhere: another library, or programs that run. */

import type { LanguageNames } from './project.ts';

/** Element by element: what other libraries have a function for. v stands for an element. */
const elementwise: Readonly<Record<string, string>> = {
  abs: 'Math.abs(v)',
  exp: 'Math.exp(v)',
  gelu: '0.5 * v * (1 + Math.tanh(0.79788456 * (v + 0.044715 * v * v * v)))',
  leakyRelu: 'v > 0 ? v : 0.01 * v',
  log: 'Math.log(v)',
  neg: '-v',
  pow: 'Math.pow(v, 2)',
  relu: 'Math.max(v, 0)',
  rsqrt: '1 / Math.sqrt(v)',
  sigmoid: '1 / (1 + Math.exp(-v))',
  silu: 'v / (1 + Math.exp(-v))',
  softplus: 'Math.log(1 + Math.exp(v))',
  sqrt: 'Math.sqrt(v)',
  square: 'v * v',
  swish: 'v / (1 + Math.exp(-v))',
  tanh: 'Math.tanh(v)',
};

/** Of two tensors. */
const pairwise: Readonly<Record<string, string>> = {
  ...{ mul: '*', multiply: '*', sub: '-', subtract: '-', div: '/', divide: '/', minus: '-' },
};

const elsewhere: Readonly<Record<string, string>> = {
  batchNorm: 'There is none: it mixes the rows of a batch. layerNorm or rmsNorm.',
  dense: 'linear(x, w.weight, w.bias)',
  dot: 'matmul(a, b), or linear(x, w) for a weight [out, in].',
  embedding: 'embed(table, ids)',
  expandDims: "reshape<[B, One, D]>(x), with type One = Dim<'One', 1>.",
  flatten: 'reshape<[B, Mul<T, D>]>(x)',
  gather: 'embed(table, ids) looks rows up.',
  logSoftmax: 'crossEntropy(logits, targets) has it in it; softmax(x) gives probabilities.',
  mm: 'matmul(a, b), or linear(x, w) for a weight [out, in].',
  mse: 'meanSquaredError(a, b)',
  mseLoss: 'meanSquaredError(a, b)',
  squeeze: 'reshape<[B, D]>(x)',
  stack: 'concat<…>([a, b], { axis: 0 })',
  transpose: 'permute(x, [1, 0]); matmul(a, b, { transposeB: true }) needs none.',
  unsqueeze: "reshape<[B, One, D]>(x), with type One = Dim<'One', 1>.",
  view: 'reshape<[B, Mul<T, D>]>(x)',
};

/** Names of programs that run, and what stands for them. */
const running: Readonly<Record<string, string>> = {
  console: 'It prints nothing: stowage check and stowage plan show what a model is. Leave it out.',
  Date: 'It knows no time: leave it out.',
  performance: 'It knows no time: leave it out.',
  Promise: 'Nothing waits: leave async and await out.',
  setTimeout: 'Nothing waits: leave it out.',
  ...Object.fromEntries(
    ['fetch', 'require', 'process', 'Buffer', 'Deno', 'window', 'document', 'globalThis'].map(
      (name) => [
        name,
        'It reaches nothing outside: data comes in by the parameters of loss, settings by config("key") and --set.',
      ],
    ),
  ),
};

const wordsOf = (table: object): readonly string[] => Object.keys(table);
const same = (a: string, b: string): boolean =>
  a.toLowerCase().replaceAll('_', '') === b.toLowerCase().replaceAll('_', '');
const find = (table: Readonly<Record<string, string>>, name: string): string | undefined =>
  table[wordsOf(table).find((word) => same(word, name)) ?? ''];

/** What another library's function of that name is here; `x`: what it is called on. */
function insteadOf(name: string, { values }: LanguageNames, x = 'x'): string | undefined {
  const formula = find(elementwise, name);
  if (formula !== undefined) return `Element by element: map(${x}, (v) => ${formula}).`;
  const sign = find(pairwise, name);
  if (sign !== undefined) return `Element by element: map(${x}, b, (p, q) => p ${sign} q).`;
  const operator = values.find((word) => same(word, name));
  if (operator !== undefined) return `Operators are functions: ${operator}(${x}, …).`;
  return find(elsewhere, name);
}

const [known, files] = [
  'A model file knows Math, and what it imports from "stowage" and other model files.',
  'A model file imports from "stowage" and from other model files: import { block } from "./block.ts".',
];

/** A name that nothing declares. */
function unknownName(name: string, language: LanguageNames): string {
  if (find(running, name) !== undefined && name in running) {
    return `The file is read, not run. ${running[name] ?? ''}`;
  }
  if (language.values.includes(name)) return `import { ${name} } from 'stowage';`;
  if (language.types.includes(name)) return `import { type ${name} } from 'stowage';`;
  return insteadOf(name, language) ?? known;
}

/** A property that a tensor does not have. */
function ofTensor(name: string, language: LanguageNames): string {
  if (['shape', 'length', 'size', 'sizes', 'ndim', 'rank', 'dims'].includes(name)) {
    return 'Sizes are those of the dimensions: size<B>().';
  }
  if (/^\d+$/.test(name)) return 'A part of a tensor: slice<[One, D]>(x, [start, 0]).';
  return (
    insteadOf(name, language) ??
    `Operators are functions: ${language.values.slice(0, 6).join(', ')}, ….`
  );
}

/** [what the checker says, what to write]; the first that fits speaks. */
const rules: readonly (readonly [RegExp, (language: LanguageNames, name: string) => string])[] = [
  [/^Cannot find name '([\w$]+)'/, (language, name) => unknownName(name, language)],
  [/^Cannot find name '(?:node:)?[\w/:]+'/, () => files],
  [/^Cannot find module '\.[^']*'/, () => 'There is no such file beside this one.'],
  [/^Cannot find module 'stowage\//, () => "Everything is in 'stowage' itself."],
  [/^Cannot find module/, () => files],
  [/^Cannot find global type 'Promise'/, (language) => unknownName('Promise', language)],
  [/'await' expressions are only allowed/, () => 'Nothing waits: leave await out.'],
  [
    /^Module '"stowage"' has no exported member '(\w+)'/,
    (language, name) => insteadOf(name, language) ?? `It has ${language.values.join(', ')}.`,
  ],
  [
    /^Property 'random' does not exist on type 'Math'/,
    () =>
      'The file is read, not run: dropout(x, 0.1) draws anew each step, and /** @init normal(0.02) */ says how a weight begins.',
  ],
  [
    /^Property '\w+' does not exist on type 'Math'/,
    () =>
      'Math has abs, ceil, cos, cosh, exp, floor, log, log10, log2, max, min, pow, round, sign, sin, sinh, sqrt, tan, tanh and trunc.',
  ],
  [
    /^Property '(\w+)' does not exist on type '(?:Tensor|Weight|Tokens)</,
    (language, name) => ofTensor(name, language),
  ],
  [/can't be used to index type '(?:Tensor|Weight|Tokens)</, (language) => ofTensor('0', language)],
  [
    /^Type '(?:Tensor|Weight|Tokens)<.*must have a '\[Symbol\.iterator\]/s,
    () => 'A tensor has no items: slice takes a part of it.',
  ],
  [
    /^Property '(?:map|forEach|reduce|filter)' does not exist on type '.*\[\]'/,
    () => 'for (const i of [1, 2]) …, or for (const i of range(4)) ….',
  ],
  [
    /Type 'number' is not assignable to type 'AnyDim'|'number' does not satisfy the constraint 'AnyDim'/,
    () => "A size is a dimension with a name: type Six = Dim<'Six', 6>;",
  ],
  [
    /^Property '\[stored\]' is missing in type 'Tensor<.*required in type 'Weight</s,
    () => 'Weights are not assigned: training changes them. Name the result, const y = ….',
  ],
  [
    /^Parameter '(\w+)' implicitly has an 'any' type/,
    (_, name) => `Say its type: ${name}: Tensor<[B, D]>, or w: Weights.`,
  ],
  [/^'this' implicitly has type/, () => 'Pass what is needed as a parameter.'],
  [
    /only refers to a type, but is being used as a value/,
    () => 'Tensors are made by operators; weights come in by the first parameter of loss.',
  ],
  [
    /is not assignable to parameter of type 'Values</,
    () => 'Tensors first, then the function: map(x, (v) => …).',
  ],
];

/** The way out of what the checker says, or undefined where it says enough. */
export function typeHint(text: string, language: LanguageNames): string | undefined {
  for (const [pattern, hint] of rules) {
    const found = pattern.exec(text);
    if (found) return hint(language, found[1] ?? '');
  }
  return undefined;
}

/** The checker's words without advice for programs that run, and without paths of ours. */
export const plainly = (text: string): string =>
  text
    .replaceAll(/import\("[^"]*"\)\./g, '')
    .replaceAll(
      / Do you need to (?:change your target library|install type definitions)[^\n]*/g,
      '',
    );
