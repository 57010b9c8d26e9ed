/** What `stowage doctor` found, to be read and pasted. */

import { visibleLine } from '../../../runtime/format/quote.ts';
import { size } from '../../../runtime/format/units.ts';
import { machineWords } from '../../../runtime/loop/memory-use.ts';
import { targets as targetsByName } from '../../targets/index.ts';
import type { Examination, TargetFacts } from './examine.ts';
import type { Folder } from './machine.ts';
import type { Checked } from './self-check.ts';

type Row = readonly [name: string, text: string];

export function doctorText({ stowage, engine, machine, targets }: Examination): string {
  const rows: readonly Row[] = [
    ['stowage', stowage],
    ['runtime', engine.engine],
    ['system', machine.system],
    ['processor', `${machine.processor}, ${machine.cores} threads`],
    ['memory', machine.memory ? machineWords(machine.memory) : 'unknown'],
    [
      'wasm has',
      list(
        [engine.simd, 'SIMD'],
        [engine.relaxedSimd, 'fused multiply-add'],
        [engine.threads, 'threads'],
      ),
    ],
    ...(engine.crossOriginIsolated === null
      ? []
      : [['isolated', engine.crossOriginIsolated ? 'yes' : 'no: one thread'] as const]),
    ['drivers', machine.drivers.length > 0 ? machine.drivers.join('; ') : 'none registered'],
    ...machine.folders.map((folder): Row => [folder.for, folderText(folder)]),
    ...Object.entries(machine.packages).map(([name, found]): Row => [
      `npm ${name}`,
      found ?? 'missing',
    ]),
    ...targets.flatMap(targetRows),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `${name.padEnd(width)}  ${visibleLine(text)}`).join('\n');
}

const folderText = ({ path, writable, freeBytes }: Folder): string =>
  [
    path,
    writable ? 'writable' : 'NOT writable',
    ...(freeBytes === null ? [] : [`${size(freeBytes)} free`]),
  ].join(', ');

/** `SIMD, threads; no fused multiply-add` */
function list(...facts: readonly (readonly [has: boolean, name: string])[]): string {
  const named = (wanted: boolean): string =>
    facts.flatMap(([has, name]) => (has === wanted ? [name] : [])).join(', ');
  return [named(true), named(false) && `no ${named(false)}`]
    .filter((text) => text !== '')
    .join('; ');
}

function targetRows(facts: TargetFacts): readonly Row[] {
  const { target } = facts;
  if (facts.missing !== null) return [[target, `not here: ${facts.missing}`]];
  const { device, software, limits, f16, subgroupSize, selfCheck } = facts;
  const wrong = selfCheck.filter(({ right }) => !right);
  const has: readonly (readonly [boolean, string])[] =
    subgroupSize === null
      ? []
      : [
          [f16, 'f16'],
          [subgroupSize > 0, subgroupSize > 0 ? `subgroups of ${subgroupSize}` : 'subgroups'],
        ];
  return [
    [target, software && !targetsByName[target].onHost ? `${device} (software)` : device],
    ...(has.length > 0 ? [['', list(...has)] as const] : []),
    ['', `at most ${size(limits.bufferBytes)} in a buffer, ${size(limits.bindingBytes)} bound`],
    [
      '',
      wrong.length === 0
        ? `${selfCheck.length} kernels are right`
        : `${wrong.length} of ${selfCheck.length} kernels are WRONG`,
    ],
    ...selfCheck.map((one): Row => ['', `  ${one.kernel.padEnd(17)} ${checkText(one)}`]),
  ];
}

function checkText({ right, error, allowed, failed }: Checked): string {
  if (failed !== null) return `WRONG: ${failed}`;
  const by = `off by ${(error ?? NaN).toExponential(1)} of ${allowed.toExponential(0)} allowed`;
  return right ? `right, ${by}` : `WRONG, ${by}`;
}
