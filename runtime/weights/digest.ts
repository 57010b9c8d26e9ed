/** Content as 16 hexadecimal digits: two lanes of MurmurHash3's mixing, 64 bits. One changed word always changes it. */

const rotated = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

/** Takes words, numbers and text in order; how they were cut into pieces does not matter. */
export class Digest {
  private a = 0x2f1b_6a3d;
  private b = 0x71c9_05e7;
  private count = 0;

  /** The bits of f32 or 32-bit integers. */
  words(values: Float32Array | Int32Array | Uint32Array): this {
    const words = new Uint32Array(values.buffer, values.byteOffset, values.length);
    let { a, b } = this;
    for (let i = 0; i < words.length; i++) {
      const x = words[i] as number;
      a ^= Math.imul(rotated(Math.imul(x, 0xcc9e2d51), 15), 0x1b873593);
      a = (Math.imul(rotated(a, 13), 5) + 0xe6546b64) | 0;
      b ^= Math.imul(rotated(Math.imul(x, 0x85ebca77), 17), 0xc2b2ae3d);
      b = (Math.imul(rotated(b, 19), 9) + 0x27d4eb2f) | 0;
    }
    [this.a, this.b] = [a, b];
    this.count += words.length;
    return this;
  }

  /** Numbers as f64. */
  numbers(values: readonly number[]): this {
    return this.words(new Uint32Array(Float64Array.from(values).buffer));
  }

  /** Its UTF-16 units, and where it ends. */
  text(text: string): this {
    const units = new Uint32Array(text.length + 1);
    for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
    units[text.length] = 0x10000;
    return this.words(units);
  }

  toString(): string {
    const mixed = (lane: number): string => {
      let h = lane ^ this.count;
      h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
      h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
      return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0');
    };
    return mixed(this.a) + mixed(this.b);
  }
}

/** The digest of a text alone. */
export const digestOf = (text: string): string => new Digest().text(text).toString();

/** Of tensors by name: which numbers they hold, whatever files they came from, in whatever order and type. */
export class TensorDigest {
  private readonly tensors = new Map<string, Digest>();

  /** Begins a tensor anew; its numbers go to what is returned. */
  begin(name: string, shape: readonly number[]): Digest {
    const digest = new Digest().numbers(shape);
    this.tensors.set(name, digest);
    return digest;
  }

  toString(): string {
    const all = new Digest();
    for (const name of [...this.tensors.keys()].sort())
      all.text(name).text(String(this.tensors.get(name)));
    return all.toString();
  }
}
