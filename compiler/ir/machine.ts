/** What a phase may know of the hardware: rates, for prices only; a plan's bytes never depend on them. */

export interface Machine {
  /** Sustained f32 FLOP/s of matmuls. */
  readonly flops: number;
  /** Sustained bytes/s of pointwise kernels. */
  readonly bandwidth: number;
  /** Seconds per dispatch. */
  readonly launch: number;
}
