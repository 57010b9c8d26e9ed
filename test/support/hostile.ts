/** A model whose names are attacks: on JavaScript, its comments and templates, on markup, shells and terminals. */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a name does where it is taken for code. */
const strike = "globalThis['struck']=1";

/** Names of weights. */
export const hostileNames: readonly string[] = [
  ...['\n', '\r', '\r\n', '\u2028', '\u2029'].map((end) => `a${end}${strike}//`),
  `b*/${strike}/*`,
  `c\`+(${strike})+\``,
  `d\${${strike}}`,
  `e"+(${strike})+"`,
  `f'+(${strike})+'`,
  'g\\',
  `</script><script>${strike}</script>`,
  `<img src=x onerror="${strike}">`,
  '<!--<script>',
  '\u001b]0;title\u0007\u001b[31m',
  '\u202egnp.exe',
  '../../up',
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '0'],
];

const stack = '*/ `${stack}</script>\n';

const text = (): string => {
  const q = (name: string): string => JSON.stringify(name);
  return `import { type Dim, type Stack, type Tensor, type Tokens, type Weight, adamw, crossEntropy, finetune, full, linear, map } from 'stowage';
type B = Dim<'hasOwnProperty', 2>;
type Wide = Dim<${q(`</script>*/\n\`\${${strike}}`)}, 4>;
type Classes = Dim<'__proto__', 3>;
type Layers = Dim<'constructor', 5>;
interface Layer { ${q('inner"\n*/')}: Weight<[Wide, Wide]> }
interface Weights {
${hostileNames.map((name) => `  /** @from ${name.replaceAll(/[\s*/]/g, '')} @init normal(0.5) */\n  ${q(name)}: Weight<[Wide, Wide]>;`).join('\n')}
  ${q(stack)}: Stack<Layers, Layer>;
  out: Weight<[Classes, Wide]>;
}
const tanh = (v: number) => Math.tanh(v);
export function logits(w: Weights, __proto__: Tensor<[B, Wide]>): Tensor<[B, Classes]> {
  let h = __proto__;
${hostileNames.map((name) => `  h = map(linear(h, w[${q(name)}]), tanh);`).join('\n')}
  for (const l of w[${q(stack)}]) h = map(linear(h, l[${q('inner"\n*/')}]), tanh);
  return linear(h, w.out);
}
export const loss = (w: Weights, __proto__: Tensor<[B, Wide]>, toString: Tokens<[B]>) =>
  crossEntropy(logits(w, __proto__), toString);
export const recipe = finetune({ adapter: full(), optimizer: adamw({ lr: 1e-3 }), epochs: 1 });
`;
};

export interface HostileModel {
  readonly folder: string;
  readonly model: string;
  readonly data: string;
}

/** Writes the model and data for it into a new folder. */
export function hostileModel(): HostileModel {
  const folder = mkdtempSync(join(tmpdir(), 'stowage-hostile-'));
  const [model, data] = [join(folder, "m*`'$(touch struck).ts"), join(folder, 'data.jsonl')];
  writeFileSync(model, text());
  const row = (i: number): string => `{"__proto__": [1, ${i}, 0.5, -1], "toString": ${i}}\n`;
  writeFileSync(data, [0, 1, 2, 0].map(row).join(''));
  return { folder, model, data };
}
