/** f16 as the oracles round to it. */

export { halfBits, halfValue, roundToHalf } from '../../kernels/half.ts';
