/** docs/language.md is what compiler/dsl.ts and the operators' rows say, and its examples are of the language. */

import assert from 'node:assert/strict';
import { Project } from 'ts-morph';
import { languageReference, languageSections } from '../scripts/language.ts';
import { golden } from './support/golden.ts';

/** What examples speak of: weights and activations of a small Llama. */
const around = `
type B = Dim<'B', 2>; type T = Dim<'T', 8>; type D = Dim<'D', 16>; type H = Dim<'H', 4>; type K = Dim<'K', 4>;
type F = Dim<'F', 32>; type V = Dim<'V', 64>;
declare const w: {
  embed: Weight<[V, D]>; positions: Weight<[Dim<'P', 64>, D]>; norm: Weight<[D]>; bias: Weight<[D]>;
  q_proj: Weight<[Mul<H, K>, D]>; o_proj: Weight<[D, Mul<H, K>]>; gate_proj: Weight<[F, D]>; up_proj: Weight<[F, D]>;
};
declare const x: Tensor<[B, T, D]>; declare const y: Tensor<[B, T, D]>; declare const scores: Tensor<[B, T, V]>;
declare const q: Tensor<[B, H, T, K]>; declare const k: Tensor<[B, H, T, K]>; declare const v: Tensor<[B, H, T, K]>;
declare const heads: Tensor<[B, H, T, K]>; declare const tokens: Tokens<[B, T]>; declare const targets: Tokens<[B, T]>;
const silu = (v: number) => v / (1 + Math.exp(-v));
`;

describe('the language reference', () => {
  it('is what dsl.ts and the operators’ rows say', () => {
    golden(new URL('../docs/language.md', import.meta.url), languageReference());
  });

  it('has an example of every function, and each type-checks', () => {
    const entries = languageSections().flatMap((section) => section.entries);
    const functions = entries.filter(({ name }) => /^[a-z]/.test(name));
    const without = functions.filter(
      ({ name, example }) =>
        !(example ?? '').includes(`${name}(`) && !(example ?? '').includes(`${name}<`),
    );
    assert.deepEqual(
      without.map(({ name }) => name),
      [],
    );
    const names = entries.map(({ name }) => (/^[a-z]/.test(name) ? name : `type ${name}`));
    const project = new Project({
      tsConfigFilePath: 'tsconfig.json',
      skipAddingFilesFromTsConfig: true,
    });
    const file = project.createSourceFile(
      'compiler/example.ts',
      [
        `import { ${names.join(', ')} } from './dsl.ts';`,
        around,
        ...functions.map(({ example }, i) => `export const example${i} = ${example ?? ''};`),
      ].join('\n'),
    );
    const unusedOrWrong = project
      .getPreEmitDiagnostics()
      .filter((one) => one.getSourceFile() === file);
    const found = unusedOrWrong.filter(
      (one) => one.getCode() !== 6133 && one.getCode() !== 6196 && one.getCode() !== 6192,
    );
    assert.deepEqual(
      found.map((one) => one.getMessageText()),
      [],
    );
  });
});
