/** A safetensors file in memory, from tensors by name. */

/** dtype, shape, and the bytes; zeros of `[length]` bytes where they are left out. */
export type TensorSpec = readonly [
  dtype: string,
  shape: readonly number[],
  bytes: Uint8Array<ArrayBuffer> | number,
];

export const f32 = (...values: readonly number[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Float32Array.from(values).buffer);

export function tensorFile(tensors: Readonly<Record<string, TensorSpec>>): Blob {
  const header: Record<string, unknown> = {};
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const [name, [dtype, shape, given]] of Object.entries(tensors)) {
    const bytes = typeof given === 'number' ? new Uint8Array(given) : given;
    header[name] = { dtype, shape, data_offsets: [at, at + bytes.length] };
    parts.push(bytes);
    at += bytes.length;
  }
  const text = new TextEncoder().encode(JSON.stringify(header));
  const head = new Uint8Array(8);
  new DataView(head.buffer).setBigUint64(0, BigInt(text.length), true);
  return new Blob([head, text, ...parts]);
}
