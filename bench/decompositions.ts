/**
 * What adapters that begin from a weight's principal part take before the first step: the full decomposition on the host,
 * which small weights get, beside the turned subspace on the device, and torch's two where there is a torch. The matrices
 * have singular values that are known, σᵢ = i^−0.3 with the first tenfold, so the least error is known too. Judged by the
 * processor time of all threads, which other work on the machine disturbs little.
 *
 *     npm run bench -- decompositions              # --all: the host's and torch's of large ones too, for minutes
 */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wasm } from '../compiler/targets/wasm/target.ts';
import { principalPart } from '../runtime/weights/decompose.ts';
import { normal } from '../runtime/format/random.ts';
import { turnedPart } from '../runtime/weights/subspace.ts';
import { detectWasmProfile, openWasm } from '../runtime/device/wasm.ts';
import { decomposing } from '../test/support/decomposed.ts';
import { table } from './markdown.ts';
import type { Measure } from './measure.ts';
import { pythonWith } from './python.ts';

type Shape = readonly [number, number];

const cases: readonly { readonly shape: Shape; readonly ranks: readonly number[] }[] = [
  { shape: [576, 576], ranks: [16, 64, 256] },
  { shape: [1536, 576], ranks: [16, 64, 256] },
  { shape: [2048, 2048], ranks: [16, 64, 256] },
  { shape: [2048, 8192], ranks: [16, 64, 256, 424] },
];

/** Rows or columns from which on full decompositions take minutes. */
const most = 1000;

const at = (list: ArrayLike<number>, i: number): number => list[i] ?? NaN;
const valueOf = (i: number): number => (i === 0 ? 10 : (i + 1) ** -0.3);

/** diag(σ) between random reflections of its rows and of its columns. */
function matrix([out, columns]: Shape): Float32Array<ArrayBuffer> {
  const w = new Float64Array(out * columns);
  for (let i = 0; i < Math.min(out, columns); i++) w[i * columns + i] = valueOf(i);
  const unit = (length: number, salt: number): Float64Array => {
    const v = Float64Array.from({ length }, (_, i) => normal(1, salt, i));
    const norm = Math.sqrt(v.reduce((sum, x) => sum + x * x, 0));
    return v.map((x) => x / norm);
  };
  for (let n = 0; n < 3; n++) {
    const [left, right] = [unit(out, 2 * n), unit(columns, 2 * n + 1)];
    const sums = new Float64Array(columns);
    for (let i = 0; i < out; i++) {
      const row = w.subarray(i * columns, (i + 1) * columns);
      const along = row.reduce((sum, x, j) => sum + x * at(right, j), 0);
      for (let j = 0; j < columns; j++) {
        row[j] = at(row, j) - 2 * along * at(right, j);
        sums[j] = at(sums, j) + at(left, i) * at(row, j);
      }
    }
    for (let i = 0; i < out; i++) {
      const factor = 2 * at(left, i);
      for (let j = 0; j < columns; j++) {
        w[i * columns + j] = at(w, i * columns + j) - factor * at(sums, j);
      }
    }
  }
  return Float32Array.from(w);
}

const squares = (x: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += at(x, i) ** 2;
  return sum;
};

/** ‖W − left·right‖ above the least, as a part of it: left is W·rightᵀ, and right orthonormal. */
function excess([out, columns]: Shape, rank: number, left: ArrayLike<number>): number {
  const all = Array.from({ length: Math.min(out, columns) }, (_, i) => valueOf(i) ** 2);
  const sum = (list: readonly number[]): number => list.reduce((s, x) => s + x, 0);
  return Math.sqrt(Math.max(0, sum(all) - squares(left)) / sum(all.slice(rank))) - 1;
}

/** Processor seconds of all threads. */
const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

interface Found {
  /** Of the processor. */
  readonly seconds: number;
  readonly excess: number;
}

function onHost(w: Float32Array, shape: Shape, rank: number): Found {
  const start = processor();
  const { left } = principalPart(w, shape, rank);
  return { seconds: processor() - start, excess: excess(shape, rank, left) };
}

async function onDevice(
  w: Float32Array<ArrayBuffer>,
  shape: Shape,
  rank: number,
): Promise<Found & { readonly turns: number }> {
  const program = await decomposing(wasm(detectWasmProfile()), shape, rank);
  const [entry] = program.decompositions ?? [];
  if (!entry) throw new Error(`no decomposition of [${shape.join(', ')}]`);
  const device = await openWasm(program);
  const stored = new Uint8Array(w.buffer, w.byteOffset, w.byteLength);
  const start = processor();
  const { left, turns } = await turnedPart(program, device, entry, w, stored);
  const found = { seconds: processor() - start, excess: excess(shape, rank, left), turns };
  await device.close();
  return found;
}

const script = `
import json, sys, time, torch
path, out, columns, *ranks = sys.argv[1:]
w = torch.from_file(path, size=int(out) * int(columns)).reshape(int(out), int(columns))
def took(work):
    start = time.process_time(); work(); return time.process_time() - start
full = took(lambda: torch.linalg.svd(w, full_matrices=False))
print(json.dumps([full, [took(lambda: torch.svd_lowrank(w, q=int(r), niter=20)) for r in ranks]]))
`;

/** Processor seconds of torch's full SVD and of its `svd_lowrank` with twenty iterations, by rank; null without torch. */
function torchs(
  w: Float32Array,
  shape: Shape,
  ranks: readonly number[],
): readonly [number, readonly number[]] | null {
  const python = pythonWith('torch');
  if (python === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'stowage-'));
  try {
    const path = join(folder, 'w.bin');
    writeFileSync(path, w);
    const argv = ['-c', script, path, ...[...shape, ...ranks].map(String)];
    return JSON.parse(execFileSync(python, argv, { encoding: 'utf8' })) as [number, number[]];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The table of docs/decompositions.md. */
export async function decompositions(flags: readonly string[]): Promise<readonly Measure[]> {
  const lines: string[][] = [];
  const measures: Measure[] = [];
  const show = (value: number | undefined): string =>
    value === undefined ? '–' : value.toFixed(2);
  for (const { shape, ranks } of cases) {
    const w = matrix(shape);
    const small = Math.min(...shape) < most || flags.includes('--all');
    const torch = small ? torchs(w, shape, ranks) : null;
    for (const [i, rank] of ranks.entries()) {
      const host = small ? onHost(w, shape, rank) : undefined;
      const device = await onDevice(w, shape, rank);
      lines.push([
        ...[shape.join(' × '), String(rank)],
        ...[show(host?.seconds), show(device.seconds), String(device.turns)],
        ...[device.excess.toExponential(1), show(torch?.[0]), show(torch?.[1][i])],
      ]);
      console.error(lines.at(-1)?.join('  '));
      measures.push({
        what: `[${shape.join(', ')}], rank ${rank}: on the device`,
        figure: `${show(device.seconds)} s, error ${device.excess.toExponential(1)} above the least`,
        wanted: '≤ 60 s, ≤ 1e-4',
        met: device.seconds <= 60 && device.excess <= 1e-4,
      });
    }
  }
  const head = ['weight', 'rank', 'host, s', 'device, s', 'turns', 'error above the least'];
  console.log(`\n${table([...head, 'torch svd, s', 'torch svd_lowrank, s'], lines)}\n`);
  return measures;
}
