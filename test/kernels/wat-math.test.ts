/** The functions that WebAssembly kernels are made of, against JavaScript's doubles and the reference generator. */

import { strict as assert } from 'node:assert';
import { assemble } from '../../compiler/targets/wasm/assemble.ts';
import { f32x4, i32, i32x4 } from '../../compiler/targets/wasm/wat/expr.ts';
import { kernel } from '../../compiler/targets/wasm/wat/function.ts';
import { loadHalves, storeHalves } from '../../kernels/formats/f16/wat.ts';
import * as math from '../../compiler/targets/wasm/wat/math.ts';
import { permuted, streamKey, uniform4 } from '../../compiler/targets/wasm/wat/random.ts';
import * as random from '../../runtime/format/random.ts';

const unary = ['exp', 'log', 'tanh', 'sin', 'cos'] as const;
const codes = [
  ...unary.map((name) =>
    kernel(`test.${name}`, ['x', 'y'], {}, (f, { views: { x, y }, units }) =>
      units((u) => {
        const at = f.int('at', i32.mul(u, 16));
        f.store(i32.add(y, at), f.call(math[name], f32x4.load(i32.add(x, at))));
      }),
    ),
  ),
  kernel('test.pow', ['a', 'b', 'y'], {}, (f, { views: { a, b, y }, units }) =>
    units((u) => {
      const at = f.int('at', i32.mul(u, 16));
      const value = f.call(math.pow, f32x4.load(i32.add(a, at)), f32x4.load(i32.add(b, at)));
      f.store(i32.add(y, at), value);
    }),
  ),
  kernel('test.half', ['x', 'y'], {}, (f, { views: { x, y }, units }) =>
    units((u) =>
      f.run(storeHalves, i32.add(y, i32.mul(u, 8)), f32x4.load(i32.add(x, i32.mul(u, 16)))),
    ),
  ),
  kernel('test.unhalf', ['x', 'y'], {}, (f, { views: { x, y }, units }) =>
    units((u) =>
      f.store(i32.add(y, i32.mul(u, 16)), f.call(loadHalves, i32.add(x, i32.mul(u, 8)))),
    ),
  ),
  kernel('test.uniform', ['y'], { seed: 'i', salt: 'i' }, (f, { views: { y }, params, units }) =>
    units((u) => {
      const counter = i32x4.add(i32x4.splat(i32.mul(u, 4)), i32x4.lanes(0, 1, 2, 3));
      const key = f.call(streamKey, params.seed, params.salt);
      f.store(i32.add(y, i32.mul(u, 16)), f.call(uniform4, key, counter));
    }),
  ),
  kernel('test.permute', ['y'], { seed: 'i', n: 'i' }, (f, { views: { y }, params, units }) =>
    units((u) => f.store(i32.add(y, i32.mul(u, 4)), f.call(permuted, params.seed, 7, params.n, u))),
  ),
];

const memory = new WebAssembly.Memory({ initial: 160, maximum: 160, shared: true });
const floats = new Float32Array(memory.buffer);
const words = new Uint32Array(memory.buffer);
const out = 1 << 22;
let exports: WebAssembly.Exports;

const bitsOf = (bits: number): number => new Float32Array(new Uint32Array([bits]).buffer)[0] ?? NaN;
const sweep: number[] = [];
for (let bits = 0; bits < 0x7f800000; bits += 0x3ff1) sweep.push(bitsOf(bits), -bitsOf(bits));
const edges = [
  0,
  -0,
  1,
  -1,
  0.5,
  2,
  3,
  -3,
  88.7,
  89,
  100,
  -87.4,
  -100,
  -103.9,
  -1000,
  1e4,
  -1e4,
  1e-40,
  3e38,
  -3e38,
  Infinity,
  -Infinity,
];
while ((sweep.length + edges.length) % 4) edges.push(1);
const inputs = Float32Array.from([...edges, ...sweep]);

/** Largest relative error; results that f32 cannot tell from zero or infinity must be that. */
function worst(
  name: string,
  f: (x: number) => number,
  keep: (x: number) => boolean = () => true,
): number {
  floats.set(inputs, 0);
  exports[`test.${name}`]?.(0, out, 0, inputs.length / 4);
  let most = 0;
  inputs.forEach((x, i) => {
    const wanted = f(x);
    const got = floats[out / 4 + i] ?? NaN;
    if (!keep(x)) return;
    if (Number.isNaN(wanted)) return assert(Number.isNaN(got), `${name}(${x}) is ${got}, not NaN`);
    const rounded = Math.fround(wanted);
    if (got === rounded) return;
    const error = Math.abs(got - wanted) / Math.max(Math.abs(wanted), 1e-37);
    assert(error < 1e-6, `${name}(${x}) is ${got}, not ${wanted}`);
    most = Math.max(most, error);
  });
  return most;
}

describe('wat functions', () => {
  before(async () => {
    const module = await WebAssembly.compile(await assemble(codes));
    exports = new WebAssembly.Instance(module, { env: { memory } }).exports;
  });

  for (const name of ['exp', 'log', 'tanh'] as const)
    it(`${name} is right to 3e-7 over all floats`, () => {
      assert(worst(name, Math[name]) < 3e-7);
    });
  for (const name of ['sin', 'cos'] as const)
    it(`${name} is right to 3e-7 up to 1e6`, () => {
      assert(worst(name, Math[name], (x) => Math.abs(x) < 1e6) < 3e-7);
    });

  it('pow is right to 3e-7, with the signs and ends of Math.pow', () => {
    const values = [
      0,
      1,
      -1,
      0.3,
      2,
      -2,
      10,
      -0.7,
      1e-20,
      1e20,
      17,
      1e-42,
      0.999,
      Infinity,
      123.456,
      -8,
    ];
    const pairs = values.flatMap((a) =>
      [0, 1, 2, 3, -1, -2, 0.5, -0.5, 7, 2.2, -3.7, 31.5, 1e3, -1e3].map(
        (b) => [Math.fround(a), Math.fround(b)] as const,
      ),
    );
    pairs.forEach(([a, b], i) => {
      floats[i] = a;
      floats[(1 << 20) / 4 + i] = b;
    });
    exports['test.pow']?.(0, 1 << 20, out, 0, pairs.length / 4);
    pairs.forEach(([a, b], i) => {
      const wanted = Math.pow(a, b);
      const got = floats[out / 4 + i] ?? NaN;
      if (Math.fround(wanted) === got || (Number.isNaN(wanted) && Number.isNaN(got))) return;
      const error = Math.abs(got - wanted) / Math.max(Math.abs(wanted), 1e-37);
      assert(error < 3e-7, `${a} ** ${b} is ${got}, not ${wanted}`);
    });
  });

  it('reads every half and writes it back', () => {
    const halves = new Uint16Array(memory.buffer);
    for (let h = 0; h < 65536; h++) halves[h] = h;
    exports['test.unhalf']?.(0, out, 0, 65536 / 4);
    for (let h = 0; h < 65536; h++) {
      const exponent = (h >> 10) & 31;
      const fraction = h & 1023;
      const sign = h >> 15 ? -1 : 1;
      const value =
        exponent === 31
          ? fraction
            ? NaN
            : Infinity
          : exponent
            ? (1 + fraction / 1024) * 2 ** (exponent - 15)
            : fraction * 2 ** -24;
      assert.equal(floats[out / 4 + h], sign * value);
    }
    exports['test.half']?.(out, 1 << 20, 0, 65536 / 4);
    for (let h = 0; h < 65536; h++)
      if ((h & 0x7fff) <= 0x7c00) assert.equal(halves[(1 << 20) / 2 + h], h);
  });

  it('rounds to the nearest half, ties to even', () => {
    const halves = new Uint16Array(memory.buffer);
    const cases: [number, number][] = [
      [1 + 2 ** -11, 0x3c00],
      [1 + 3 * 2 ** -11, 0x3c02],
      [1 + 2 ** -11 + 2 ** -20, 0x3c01],
      [65519, 0x7bff],
      [65520, 0x7c00],
      [1e10, 0x7c00],
      [-65520, 0xfc00],
      [2 ** -25, 0],
      [2 ** -25 * 1.01, 1],
      [3 * 2 ** -25, 2],
      [-(2 ** -24), 0x8001],
    ];
    while (cases.length % 4) cases.push([0, 0]);
    cases.forEach(([x], i) => (floats[i] = x));
    exports['test.half']?.(0, out, 0, cases.length / 4);
    cases.forEach(([x, h], i) => assert.equal(halves[out / 2 + i], h, `half(${x})`));
  });

  it('draws the reference random numbers', () => {
    exports['test.uniform']?.(out, 0xdeadbeef, 42, 0, 64);
    for (let i = 0; i < 256; i++)
      assert.equal(floats[out / 4 + i], random.uniform(0xdeadbeef, 42, i));
    for (const n of [1, 2, 5, 16, 17, 300]) {
      exports['test.permute']?.(out, 99, n, 0, n);
      for (let i = 0; i < n; i++) assert.equal(words[out / 4 + i], random.permute(99, 7, n, i));
    }
  });
});
