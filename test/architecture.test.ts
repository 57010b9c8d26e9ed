/** The import walls hold, and would be missed if they did not. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';
import type { ICruiseOptions, ICruiseResult, IFlattenedRuleSet } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

interface Walls {
  readonly forbidden: NonNullable<IFlattenedRuleSet['forbidden']>;
  readonly options: ICruiseOptions;
}
const walls = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as Walls;

/** What breaks a rule: `rule: from → to`. */
async function breaches(paths: string[], rules = walls.forbidden): Promise<string[]> {
  const options = { ...walls.options, validate: true, ruleSet: { forbidden: rules } };
  const { output } = await cruise(paths, options, undefined, {
    tsConfig: extractTSConfig('tsconfig.json'),
  });
  const { summary } = output as ICruiseResult;
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

/** Tables are as long as what they list. */
const mostLines: ReadonlyMap<string, number> = new Map([['compiler/dsl.ts', Infinity]]);
const linesOf = (file: string): number => readFileSync(file, 'utf8').split('\n').length - 1;

describe('architecture', () => {
  it('keeps its import walls', async () => {
    assert.deepEqual(await breaches(['compiler', 'runtime', 'kernels']), []);
  });

  it('would notice a breach: with `ir` as a wall against `ir`, its own imports are found', async () => {
    const planted = {
      name: 'planted',
      severity: 'error' as const,
      from: { path: '^compiler/ir/' },
      to: { path: '^compiler/ir/' },
    };
    assert.notDeepEqual(await breaches(['compiler/ir'], [planted]), []);
  });

  it('knows every folder of the compiler', () => {
    const known = walls.forbidden.map((rule) => rule.name).join('\n');
    for (const folder of ['ir', 'ops', 'frontend', 'adapters', 'rewrite', 'autodiff', 'policies']) {
      assert.match(known, new RegExp(`^compiler/${folder}/ imports only`, 'm'));
    }
  });

  it('lists its folders in ARCHITECTURE.md', () => {
    const text = readFileSync(new URL('../ARCHITECTURE.md', import.meta.url), 'utf8');
    const block = /```text\n([^]*?)```/.exec(text.slice(text.indexOf('## The folders')))?.[1] ?? '';
    const listed = block.split('\n').flatMap((line) => /^(\S+)\/ /.exec(line)?.[1] ?? []);
    // Folders in which files of more than one subject lie are listed with their own.
    const parted = [
      'compiler',
      'compiler/cli',
      'compiler/lowering',
      'compiler/planning',
      'runtime',
    ];
    const below = parted.flatMap((parent) =>
      readdirSync(parent, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${parent}/${name}`),
    );
    assert.deepEqual(listed.filter((folder) => folder.includes('/')).sort(), below.sort());
    assert.deepEqual(
      listed.filter((folder) => !existsSync(folder)),
      [],
    );
  });

  it('has no file of more than 350 lines in compiler/ and runtime/ but tables', () => {
    const long = ['compiler', 'runtime'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.m?ts$/.test(name))
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .filter((file) => linesOf(file) > (mostLines.get(file) ?? 350)),
    );
    assert.deepEqual(long, []);
  });

  it('has a lock file that names no registry', () => {
    const lock = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
    const hosts = [...lock.matchAll(/"resolved": "(?!https:\/\/registry\.npmjs\.org\/)([^"]*)"/g)];
    assert.deepEqual(
      hosts.map(([, host]) => host),
      [],
    );
  });
});
