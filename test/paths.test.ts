/** What code does with paths, on the platforms that this machine is not. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, win32 } from 'node:path';
import { sourcePathsOf } from '../compiler/frontend/paths.ts';
import { whileHeld } from '../runtime/files/node-commit.ts';
import { pathsOf } from '../runtime/files/paths.ts';

describe('paths', () => {
  const windows = sourcePathsOf(win32);
  const unix = sourcePathsOf(posix);

  it('of the language are those of TypeScript on Windows, so that a model is not taken for it', () => {
    const language = 'C:\\Program Files\\stowage\\compiler\\dsl.ts';
    assert.equal(windows.slashed(language), 'C:/Program Files/stowage/compiler/dsl.ts');
    assert.equal(unix.slashed('/a\\b/dsl.ts'), '/a\\b/dsl.ts');
  });

  for (const [paths, file, folder, said] of [
    [windows, 'C:/project/models/gpt.ts', 'C:\\project', 'models/gpt.ts'],
    [windows, 'c:/Project/gpt.ts', 'C:\\project', 'gpt.ts'],
    [windows, 'C:/other/gpt.ts', 'C:\\project', 'C:/other/gpt.ts'],
    [windows, 'D:\\gpt.ts', 'C:\\project', 'D:/gpt.ts'],
    [unix, '/project/models/gpt.ts', '/project', 'models/gpt.ts'],
    [unix, '/project/a\\b.ts', '/project', 'a\\b.ts'],
    [unix, '/other/gpt.ts', '/project', '/other/gpt.ts'],
  ] as const)
    it(`of a model: ${file} in ${folder} is shown as ${said}`, () => {
      assert.equal(paths.shown(file, folder), said);
    });

  for (const [on, file, folder, name] of [
    ['Windows', 'C:\\base\\model.safetensors', 'C:\\base', 'C:\\base/config.json'],
    ['Windows', 'C:\\model.safetensors', 'C:\\', 'C:\\config.json'],
    ['Windows', 'C:model.safetensors', 'C:', 'C:config.json'],
    ['Windows', '..\\base/model.safetensors', '..\\base', '..\\base/config.json'],
    ['Windows', '\\\\host\\share\\x.safetensors', '\\\\host\\share', '\\\\host\\share/config.json'],
    ['Linux', 'base/model.safetensors', 'base', 'base/config.json'],
    ['Linux', '/model.safetensors', '/', '/config.json'],
    ['Linux', 'a\\b.safetensors', '', 'config.json'],
    ['Linux', 'model.safetensors', '', 'config.json'],
  ] as const)
    it(`of weights on ${on}: config.json beside ${file}`, () => {
      const paths = pathsOf(on === 'Windows');
      assert.equal(paths.folderOf(file), folder);
      assert.equal(paths.join(paths.folderOf(file), 'config.json'), name);
    });

  it('of weights: a separator at the end of a folder is not doubled', () => {
    assert.equal(pathsOf(true).join('C:\\base\\', 'x'), 'C:\\base/x');
    assert.equal(pathsOf(false).join('base//', 'x'), 'base/x');
  });

  it('of a script: run through a link it is still the script that was run', () => {
    const folder = mkdtempSync(join(tmpdir(), 'stowage-paths-'));
    const real = join(folder, 'checkout');
    mkdirSync(real);
    copyFileSync('scripts/is-main.mjs', join(real, 'is-main.mjs'));
    const text = "import { isMain } from './is-main.mjs'; console.log(isMain(import.meta.url));";
    writeFileSync(join(real, 'script.mjs'), text);
    symlinkSync(real, join(folder, 'link'), 'junction');
    const argv = [join(folder, 'link', 'script.mjs')];
    assert.equal(execFileSync(process.execPath, argv, { encoding: 'utf8' }).trim(), 'true');
    assert.match(readFileSync('scripts/setup.mjs', 'utf8'), /\nif \(isMain\(import\.meta\.url\)\)/);
  });

  describe('of a file that another process has open', () => {
    const held = (code: string, refusals: number): (() => Promise<void>) => {
      let tries = 0;
      return () =>
        tries++ < refusals
          ? Promise.reject(Object.assign(new Error(code), { code, syscall: 'rename' }))
          : Promise.resolve();
    };
    for (const code of ['EPERM', 'EBUSY', 'EACCES'])
      it(`are tried again on Windows: ${code}`, async () => {
        await whileHeld(held(code, 2), true, [0, 0]);
        await assert.rejects(whileHeld(held(code, 3), true, [0, 0]), { code });
      });

    it('are not where it does not pass: another error, another platform', async () => {
      await assert.rejects(whileHeld(held('ENOSPC', 1), true, [0, 0]), { code: 'ENOSPC' });
      await assert.rejects(whileHeld(held('EACCES', 1), false, [0, 0]), { code: 'EACCES' });
    });
  });
});
