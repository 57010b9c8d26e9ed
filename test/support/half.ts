/** f16 as the oracles round to it. */

export { narrow, widen, roundToHalf } from '../../runtime/format/storage/half.ts';
