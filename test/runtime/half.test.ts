import assert from 'node:assert/strict';
import { widenBfloats } from '../../runtime/format/storage/bfloat.ts';
import { narrow, narrowAll, widen, widenAll } from '../../runtime/format/storage/half.ts';

describe('runtime/half', () => {
  it('widens and narrows every f16 to itself', () => {
    for (let bits = 0; bits < 65536; bits++) {
      const value = widen(bits);
      if (Number.isNaN(value)) assert.equal(narrow(value) & 0x7c00, 0x7c00);
      else assert.equal(narrow(value), bits, `bits ${bits}`);
    }
  });

  it('rounds to the nearest f16, ties to even', () => {
    for (let bits = 0; bits < 0x7bff; bits++) {
      const [low, high] = [widen(bits), widen(bits + 1)];
      const middle = (low + high) / 2;
      assert.equal(narrow(middle), bits % 2 === 0 ? bits : bits + 1, `middle after ${bits}`);
      const f = new Float32Array([middle]);
      const word = new Uint32Array(f.buffer);
      word[0] = (word[0] ?? 0) - 1;
      assert.equal(narrow(f[0] ?? 0), bits, `below the middle after ${bits}`);
      word[0] = (word[0] ?? 0) + 2;
      assert.equal(narrow(f[0] ?? 0), bits + 1, `above the middle after ${bits}`);
    }
  });

  it('overflows to infinity from 65520 on', () => {
    assert.equal(narrow(65519.99), 0x7bff);
    assert.equal(narrow(65520), 0x7c00);
    assert.equal(narrow(-1e30), 0xfc00);
  });

  it('converts in bulk as one by one', () => {
    const values = Float32Array.from({ length: 999 }, (_, i) =>
      Math.fround(Math.sin(i) * 10 ** ((i % 13) - 7)),
    );
    assert.deepEqual([...narrowAll(values)], Array.from(values, narrow));
    const halves = narrowAll(values);
    assert.deepEqual([...widenAll(halves)], Array.from(halves, widen));
  });

  it('takes a bf16 as the upper half of an f32', () => {
    const f = new Float32Array([1, -2.5, 3.0e38, 0]);
    const upper = Uint16Array.from(new Uint32Array(f.buffer), (bits) => bits >>> 16);
    const back = widenBfloats(upper);
    assert.equal(back[0], 1);
    assert.equal(back[1], -2.5);
    assert.ok(Math.abs((back[2] ?? 0) / 3.0e38 - 1) < 2 ** -7);
  });
});
