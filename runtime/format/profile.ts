/** What kernels may ask of a device, by target: what the compiler writes them for, and what a runtime finds. */

/** What the wgsl lowerings may ask of the device. Every limit is a compile-time parameter. */
export interface WgslProfile {
  /** `software` for lavapipe and SwiftShader, `generic` for real GPUs: they want different matmuls. */
  readonly kind: 'software' | 'generic';
  /** Subgroup size when it is fixed (min = max) and the feature is there, else 0: then no subgroup operation is used. */
  readonly subgroupSize: number;
  readonly f16: boolean;
  readonly maxBindingBytes: number;
  readonly maxBufferBytes: number;
  readonly maxWorkgroupBytes: number;
  readonly maxInvocations: number;
  readonly maxBindings: number;
}

/** What the wasm lowerings may ask of the engine. */
export interface WasmProfile {
  /** Relaxed SIMD fused multiply-add is available. */
  readonly fma: boolean;
}
