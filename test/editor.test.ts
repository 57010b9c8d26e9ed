/**
 * What an editor says to a wrong model: TypeScript's own checker, with its own library, over a folder per mistake.
 * `UPDATE=1` rewrites the messages. `infers` has none: its annotations say what must be inferred.
 */

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { StowageDiagnostic, StowageDiagnostics } from '../compiler/diagnostics.ts';
import { loadModel } from '../compiler/frontend/index.ts';
import { golden } from './support/golden.ts';

const root = new URL('editor/', import.meta.url);
const modelOf = (folder: string): string => fileURLToPath(new URL(`${folder}/model.ts`, root));

describe('editor', function () {
  const folders = readdirSync(root).sort();
  const program = ts.createProgram(folders.map(modelOf), {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts'],
    types: [],
    noEmit: true,
    skipLibCheck: true,
    paths: { stowage: [fileURLToPath(new URL('../compiler/dsl.ts', import.meta.url))] },
  });

  for (const folder of folders) {
    const file = program.getSourceFile(modelOf(folder));
    const found = program.getSemanticDiagnostics(file);
    const starts = found.map((d) => d.start ?? -1);

    it(folder === 'infers' ? 'infers every shape without help' : `objects to ${folder}`, () => {
      const text = found.map((d) => {
        const { line, character } = ts.getLineAndCharacterOfPosition(
          file ?? ({ text: '' } as ts.SourceFile),
          d.start ?? 0,
        );
        const message = ts.flattenDiagnosticMessageText(d.messageText, '\n');
        return `${line + 1}:${character + 1} ${message}\n`;
      });
      if (folder === 'infers') assert.deepEqual(text, []);
      else {
        assert.notEqual(text.length, 0);
        golden(new URL(`${folder}/message.txt`, root), text.join('\n'));
      }
    });

    it(`and the compiler sees the same in ${folder}`, () => {
      const seen = diagnosticsOf(modelOf(folder));
      const wanted = starts.map((start) => {
        const { line, character } = ts.getLineAndCharacterOfPosition(
          file ?? ({ text: '' } as ts.SourceFile),
          start,
        );
        return `${line + 1}:${character + 1}`;
      });
      const places = seen.map(({ at }) => `${at?.line ?? 0}:${at?.column ?? 0}`);
      assert.deepEqual(places, wanted, seen.map((d) => d.message).join('\n'));
    });
  }
});

/** What the compiler's own, faster check finds; that the file has no loss is not counted. */
function diagnosticsOf(file: string): readonly StowageDiagnostic[] {
  try {
    loadModel(file);
    return [];
  } catch (error) {
    if (error instanceof StowageDiagnostics) return error.diagnostics;
    if (!(error instanceof StowageDiagnostic)) throw error;
    return error.code === 'model-has-no-loss' ? [] : [error];
  }
}
