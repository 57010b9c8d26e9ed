/**
 * Parameters of calls on WebGPU: at most four words a call, which a kernel declares as
 *
 *     @group(1) @binding(0) var<uniform> parameters: vec4u;
 *
 * They lie in one uniform buffer, a slice for each different list in a submit, and are written before it. So calls that
 * differ in nothing else share a pipeline, and however many calls there are, the buffer is as large as one submit wants.
 */

const UNIFORM = 0x40;
const COPY_DST = 0x8;
const COMPUTE = 0x4;

/** minUniformBufferOffsetAlignment of every device; and the bytes of a vec4u. */
const stride = 256;
const bytesEach = 16;

export class Parameters {
  readonly layout: GPUBindGroupLayout;
  readonly group: GPUBindGroup;
  /** Bytes allocated. */
  readonly size: number;
  private readonly device: GPUDevice;
  private readonly buffer: GPUBuffer;
  private readonly words: Uint32Array<ArrayBuffer>;

  /** Room for the parameters of so many calls. */
  constructor(device: GPUDevice, calls: number) {
    this.device = device;
    this.words = new Uint32Array((calls * stride) / 4);
    this.size = this.words.byteLength;
    this.buffer = device.createBuffer({
      size: this.size,
      usage: UNIFORM | COPY_DST,
      label: 'parameters',
    });
    const type = 'uniform' as const;
    this.layout = device.createBindGroupLayout({
      entries: [{ binding: 0, visibility: COMPUTE, buffer: { type, hasDynamicOffset: true } }],
    });
    const resource = { buffer: this.buffer, size: bytesEach };
    this.group = device.createBindGroup({
      layout: this.layout,
      entries: [{ binding: 0, resource }],
    });
  }

  /** Bytes that parameters of so many calls take. */
  static bytes(calls: number): number {
    return calls * stride;
  }

  /** Writes what the calls of one submit want; where each call's lie. Calls without parameters have none. */
  write(lists: readonly (readonly number[])[]): readonly (number | null)[] {
    const places = new Map<string, number>();
    const offsets = lists.map((list) => {
      if (list.length === 0) return null;
      const key = list.join();
      const offset = places.get(key) ?? places.size * stride;
      places.set(key, offset);
      this.words.set(list, offset / 4);
      return offset;
    });
    if (places.size > 0)
      this.device.queue.writeBuffer(this.buffer, 0, this.words, 0, (places.size * stride) / 4);
    return offsets;
  }
}
