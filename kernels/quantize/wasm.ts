/**
 * quantize on wasm. Without a state: ranges of the batch, then codes. With one, what runs is decided on the device, for a
 * program does not know the number of its batch: in the first batches ranges are merged and exact channels chosen
 * before the codes are made; later one walk over x makes the codes and finds the extremes that the state then follows.
 * Rows are cut into chunks whose partial results are joined in order.
 */

import { type CodedType, codedLayout } from '../../runtime/format/storage/codes.ts';
import type { CallSite, Dispatch, Lowering, View, WasmCode, WasmProfile } from '../kernel.ts';
import { narrow } from '../../runtime/format/storage/half.ts';
import { result } from '../reading.ts';
import { single, whole } from '../../compiler/targets/wasm/wat/lowering.ts';
import { encode, maskRows } from './wasm-encode.ts';
import { partialRows, stats } from './wasm-partials.ts';
import { calibrate, follow, header, join } from './wasm-ranges.ts';
import type { MaskAttrs, QuantizeAttrs } from './oracle.ts';

/** Chunks of rows, and the fewest rows worth one. */
const chunks = 16;
const leastRows = 16;

const bytesAfter = (bytes: number): number => Math.ceil(bytes / 256) * 256;

/** Codes of x per channel; kernels/quantize/oracle.ts says what they are. */
export function wasmQuantize(
  site: CallSite<QuantizeAttrs>,
  _profile: WasmProfile,
): Lowering<WasmCode> {
  const type = result(site, 0) as CodedType;
  const { bits, rows, channels: C, exact } = codedLayout(type);
  const [x, state, batch, real, seed, faults, output, workspace] = [0, 1, 2, 3, 4, 5, 6, 7];
  const has = (input: number): boolean => site.inputs[input] !== null;
  const each = Math.max(leastRows, Math.ceil(rows / chunks));
  const count = Math.ceil(rows / each);

  const { clip } = site.attrs;
  const clipping = { clips: clip > 0, real: has(real) };

  // Workspace: partial[chunk] of low, high, energy, sum; then the batch's own ranges; then min, 1 / scale and exact channels.
  const partialBytes = bytesAfter(4 * count * partialRows(has(state), clip > 0) * C);
  const ownBytes = has(state) ? 0 : bytesAfter(4 * 2 * C);
  const stepBytes = 4 * (2 * C + exact);
  const part = (offset: number, bytes: number): View => ({ operand: workspace, offset, bytes });
  const partial = part(0, partialBytes);
  const ranges = has(state) ? whole(state) : part(partialBytes, ownBytes);
  const steps = part(partialBytes + ownBytes, stepBytes);

  const optional = (...inputs: readonly number[]): View[] => inputs.filter(has).map(whole);
  const site1 = site.attrs.site + 1;
  const one = (
    code: WasmCode,
    views: readonly View[],
    params: readonly number[],
  ): Dispatch<WasmCode> => ({
    code,
    views,
    params,
    grid: [1, 1, 1],
  });
  const clipper = clip > 0 ? optional(real) : [];
  const first: Dispatch<WasmCode>[] = [
    {
      code: stats({ ...clipping, batch: has(state) }),
      views: [whole(x), partial, ...optional(real), ...(has(state) ? [whole(batch)] : [])],
      params: [rows, C, each, count],
      grid: [has(state) ? 1 : count, 1, 1],
    },
    has(state)
      ? one(
          calibrate(exact > 0, clipping),
          [partial, ranges, whole(batch), ...clipper],
          [C, count, rows, clip, exact],
        )
      : one(join(clipping), [partial, ranges, ...clipper], [C, count, rows, clip]),
  ];
  const coded: Dispatch<WasmCode>[] = [
    one(
      header(exact > 0, has(faults)),
      [ranges, whole(output), steps, ...optional(faults)],
      [C, 2 ** bits - 1, site1],
    ),
    {
      code: encode({
        bits,
        exact: exact > 0,
        real: has(real),
        follows: has(state),
        clips: has(state) && clip > 0,
        draws: has(seed),
        faults: has(faults),
      }),
      views: [
        whole(x),
        steps,
        whole(output),
        ...(has(state) ? [partial, whole(batch)] : []),
        ...optional(real, seed, faults),
      ],
      params: [rows, C, each, exact, has(seed) ? site.attrs.salt | 0 : 0, site1],
      grid: [count, 1, 1],
    },
  ];
  const last = has(state)
    ? [one(follow(clipping), [partial, ranges, whole(batch), ...clipper], [C, count, rows, clip])]
    : [];
  return {
    workspace: [partialBytes + ownBytes + stepBytes],
    dispatches: [...first, ...coded, ...last],
  };
}

/** Whether x > above, a bit each. */
export function wasmMask(site: CallSite<MaskAttrs>, _profile: WasmProfile): Lowering<WasmCode> {
  const { rows, channels } = codedLayout(result(site, 0) as CodedType);
  const { above } = site.attrs;
  const word = (narrow(above) * 65536 + narrow(1)) | 0;
  return single(maskRows(), [0, 1], [channels, above, word], rows);
}
