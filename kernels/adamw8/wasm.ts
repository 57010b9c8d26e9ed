/** adamw8 on wasm: four numbers at a time; unit = block of 256. */

import { elements } from '../kernel.ts';
import type { CallSite, Lowering, WasmCode, WasmProfile } from '../kernel.ts';
import { operand } from '../reading.ts';
import { f32x4, i16x8, i32, i32x4, i8x16, v128 } from '../../compiler/targets/wasm/wat/expr.ts';
import type { I, V } from '../../compiler/targets/wasm/wat/expr.ts';
import { kernel } from '../../compiler/targets/wasm/wat/function.ts';
import type { Fn, Local } from '../../compiler/targets/wasm/wat/function.ts';
import { single } from '../../compiler/targets/wasm/wat/lowering.ts';
import { maxLanes } from '../../compiler/targets/wasm/wat/math.ts';
import { elementAt } from '../../compiler/targets/wasm/wat/memory.ts';
import { streamKey, uniformFrom } from '../../compiler/targets/wasm/wat/random.ts';
import { spread } from '../../compiler/targets/wasm/wat/rows.ts';
import { blockSize, largestRoot, leastRatio, momentsLayout, salt } from '../moments.ts';
import type { Adamw8Attrs } from './oracle.ts';

const operands = [
  ...(['weight', 'moments', 'gradient', 'rate', 'correction1', 'correction2'] as const),
  ...(['seed', 'scale'] as const),
];

export function wasmAdamw8(site: CallSite<Adamw8Attrs>, _profile: WasmProfile): Lowering<WasmCode> {
  const N = elements(operand(site, 0).shape);
  const { blocks, ratiosAt, rootsAt, meansAt } = momentsLayout(N);
  const { beta1, beta2 } = site.attrs;
  const clipped = (site.inputs[7] ?? null) !== null;
  return single(
    step(clipped),
    operandsOf(clipped).map((_, i) => i),
    [
      ...[N, ratiosAt, rootsAt, meansAt, beta1, 1 - beta1, beta2, 1 - beta2],
      ...[site.attrs.epsilon, site.attrs.weightDecay],
    ],
    blocks,
  );
}

const operandsOf = (clipped: boolean): typeof operands => operands.slice(0, clipped ? 8 : 7);

/** The four numbers, or the one in lane 0, that a walk along a block is at. */
interface Numbers {
  /** Index of the first in the tensor. */
  readonly i: Local<'i32'>;
  /** Codes of √v and of m, as words. */
  readonly roots: V;
  readonly means: V;
  load(base: I): V;
  store(base: I, value: V): void;
  /** Puts codes, as words of a byte, where they came from. */
  put(roots: V, means: V): void;
}

/** Numbers of −128 … 255 to the nearest whole ones, as the words of their low bytes: 1.5 · 2²³ has a last bit of one. */
const byteWords = (x: V): V => v128.and(f32x4.add(x, f32x4.const(1.5 * 2 ** 23)), i32x4.const(255));
const bytesOf = (words: V): V => {
  const shorts = i16x8.fromWords(words, words);
  return i8x16.fromShorts(shorts, shorts);
};
const signed = (bytes: V): V => i32x4.sar(i32x4.shl(bytes, 24), 24);

/** Runs the body over the numbers [first, end), the last up to three of a tensor one by one. */
function over(
  f: Fn,
  [roots, means]: readonly [I, I],
  [first, end]: readonly [I, I],
  body: (numbers: Numbers) => void,
): void {
  const from = f.int('from', first);
  const to = f.int('to', end);
  const fours = f.int('fours', i32.add(from, i32.and(i32.sub(to, from), -4)));
  f.loop('i', from, fours, 4, (i) =>
    body({
      i,
      roots: i32x4.fromBytes(f32x4.loadOne(i32.add(roots, i))),
      means: signed(i32x4.fromBytes(f32x4.loadOne(i32.add(means, i)))),
      load: (base) => f32x4.load(elementAt(base, i)),
      store: (base, value) => f.store(elementAt(base, i), value),
      put: (root, mean) => {
        f.storeLane(i32.add(roots, i), bytesOf(root), 0);
        f.storeLane(i32.add(means, i), bytesOf(mean), 0);
      },
    }),
  );
  // The last word's codes are all read before the first of them is written.
  const wordOf = (base: I): Local<'i32'> => {
    const word = f.int('word', 0);
    f.if(i32.lt(fours, to), () => f.set(word, i32.load(i32.add(base, fours))));
    return word;
  };
  const [rootWord, meanWord] = [wordOf(roots), wordOf(means)];
  f.loop('i', fours, to, 1, (i) => {
    const shift = f.int('shift', i32.mul(i32.sub(i, fours), 8));
    const byte = (word: I): V => i32x4.splat(i32.and(i32.shr(word, shift), 255));
    const keep = (base: I, code: V): void => {
      const at = f.int('at', i32.add(base, fours));
      const others = i32.and(i32.load(at), i32.xor(i32.shl(255, shift), -1));
      f.store(at, i32.or(others, i32.shl(i32.lane(code, 0), shift)));
    };
    body({
      i,
      roots: byte(rootWord),
      means: signed(byte(meanWord)),
      load: (base) => f32x4.loadSplat(elementAt(base, i)),
      store: (base, value) => f.storeLane(elementAt(base, i), value, 0),
      put: (root, mean) => {
        keep(roots, root);
        keep(means, mean);
      },
    });
  });
}

function fourth(f: Fn, x: V): V {
  const square = f.vector('square', f32x4.mul(x, x));
  return f32x4.mul(square, square);
}

/** x where the mask is set, else 0. */
const where = (mask: V, x: V): V => v128.and(mask, x);
const one = f32x4.const(1);
const none = f32x4.const(0);

const step = (clipped: boolean): WasmCode =>
  kernel(
    `adamw8${clipped ? '.clipped' : ''}`,
    operandsOf(clipped),
    {
      ...({ N: 'i', ratiosAt: 'i', rootsAt: 'i', meansAt: 'i', beta1: 'f', rest1: 'f' } as const),
      ...({ beta2: 'f', rest2: 'f', epsilon: 'f', decay: 'f' } as const),
    },
    (f, { views, params: p, units }) => {
      const { weight, moments, gradient } = views;
      const number4 = (name: (typeof operands)[number]): Local<'v128'> =>
        f.vector(name, f32x4.loadSplat(views[name]));
      const codes = [
        f.int('roots', elementAt(moments, p.rootsAt)),
        f.int('means', elementAt(moments, p.meansAt)),
      ] as const;
      const [beta1, rest1] = [spread(f, 'b1', p.beta1), spread(f, 'r1', p.rest1)];
      const [beta2, rest2] = [spread(f, 'b2', p.beta2), spread(f, 'r2', p.rest2)];
      const epsilon = spread(f, 'e', p.epsilon);
      const rate = number4('rate');
      const stepSize = f.vector('stepSize', f32x4.div(rate, number4('correction1')));
      const kept = f.vector('kept', f32x4.sub(one, f32x4.mul(rate, spread(f, 'd', p.decay))));
      const perCorrection = f.vector(
        'perCorrection',
        f32x4.div(one, f32x4.sqrt(number4('correction2'))),
      );
      const scale = clipped ? number4('scale') : null;
      const key = f.int('key', f.call(streamKey, i32.load(views.seed), salt));

      units((block) => {
        const rootAt = f.int('rootAt', elementAt(moments, block));
        const ratioAt = f.int('ratioAt', elementAt(moments, i32.add(p.ratiosAt, block)));
        const [S, R] = [
          f.vector('S', f32x4.loadSplat(rootAt)),
          f.vector('R', f32x4.loadSplat(ratioAt)),
        ];
        const first = f.int('first', i32.mul(block, blockSize));
        const range = [first, f.int('last', i32.min(p.N, i32.add(first, blockSize)))] as const;
        /** The new m and √v. */
        const now = ({ roots, means, load }: Numbers): readonly [Local<'v128'>, Local<'v128'>] => {
          const part = f.vector('part', f32x4.mul(f32x4.fromSigned(roots), f32x4.const(1 / 255)));
          const root = f.vector('root', f32x4.mul(S, fourth(f, part)));
          const ratio = f32x4.mul(f32x4.fromSigned(means), f32x4.const(1 / 127));
          const mean = f32x4.mul(f32x4.mul(R, ratio), root);
          const g = f.vector('g', scale ? f32x4.mul(load(gradient), scale) : load(gradient));
          const m = f.vector('m', f32x4.add(f32x4.mul(beta1, mean), f32x4.mul(rest1, g)));
          const v = f32x4.add(
            f32x4.mul(beta2, f32x4.mul(root, root)),
            f32x4.mul(rest2, f32x4.mul(g, g)),
          );
          return [m, f.vector('next', f32x4.sqrt(v))];
        };

        const most = [f.vector('mostRoot', none), f.vector('mostRatio', none)] as const;
        over(f, codes, range, (numbers) => {
          const [m, root] = now(numbers);
          const move = f32x4.mul(
            stepSize,
            f32x4.div(m, f32x4.add(f32x4.mul(root, perCorrection), epsilon)),
          );
          numbers.store(weight, f32x4.sub(f32x4.mul(numbers.load(weight), kept), move));
          f.set(root, f32x4.pmin(root, f32x4.const(largestRoot)));
          const ratio = where(f32x4.gt(root, none), f32x4.div(f32x4.abs(m), root));
          f.set(most[0], f32x4.pmax(most[0], root));
          f.set(most[1], f32x4.pmax(most[1], ratio));
        });
        const [nextS, nextR] = most.map((lanes) =>
          f.vector('scale', f32x4.broadcast(f.call(maxLanes, lanes), 0)),
        ) as [Local<'v128'>, Local<'v128'>];
        const perS = f.vector('perS', where(f32x4.gt(nextS, none), f32x4.div(one, nextS)));
        const perR = f.vector(
          'perR',
          where(f32x4.gt(nextR, f32x4.const(leastRatio)), f32x4.div(f32x4.const(127), nextR)),
        );
        over(f, codes, range, (numbers) => {
          const [m, unheld] = now(numbers);
          const root = f.vector('held', f32x4.pmin(unheld, f32x4.const(largestRoot)));
          const some = f.vector('some', f32x4.gt(root, none));
          const part = f.vector('part', f32x4.mul(root, perS));
          const high = f32x4.mul(f32x4.const(255), f32x4.sqrt(f32x4.sqrt(part)));
          const low = f.vector('low', f32x4.pmin(f32x4.floor(high), f32x4.const(255)));
          const power = (code: V): Local<'v128'> => {
            const x = f.vector('x', f32x4.mul(code, f32x4.const(1 / 255)));
            const four = f.vector('four', fourth(f, x));
            return f.vector('eight', f32x4.mul(four, four));
          };
          const under = power(low);
          const gap = f32x4.sub(power(f32x4.add(low, one)), under);
          const over = f32x4.sub(f32x4.mul(part, part), under);
          const up = v128.and(
            f32x4.gt(over, f32x4.mul(uniformFrom(f, key, numbers.i), gap)),
            f32x4.lt(low, f32x4.const(255)),
          );
          const drawn = f32x4.pmax(f32x4.add(low, where(up, one)), one);
          const code = f.vector('code', where(some, drawn));
          const held = f.vector(
            'stored',
            f32x4.mul(nextS, fourth(f, f.vector('x', f32x4.mul(code, f32x4.const(1 / 255))))),
          );
          const ratio = f32x4.mul(where(f32x4.gt(held, none), f32x4.div(m, held)), perR);
          const inside = f32x4.pmax(f32x4.pmin(ratio, f32x4.const(127)), f32x4.const(-127));
          numbers.put(byteWords(code), byteWords(inside));
        });
        f.storeLane(rootAt, nextS, 0);
        f.storeLane(ratioAt, nextR, 0);
      });
    },
  );
