/** What the wasm target generates: pointwise operators and reductions. The module of all kernels is in assemble.ts. */

export { lowerMap, lowerUpdate } from './pointwise.ts';
export { lowerReduce } from './reduce.ts';
