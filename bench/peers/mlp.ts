/** What other JavaScript libraries train of examples/mlp: weights and 64 images, drawn at random. */
import type { PeerWeight } from '../../examples/gpt/peers.ts';
import { drawn, drawnIds } from '../drawn.ts';

export interface MlpPeer {
  /** w1, b1, w2 … b3; matrices are [in, out]. */
  readonly weights: readonly PeerWeight[];
  /** [64, 64]. */
  readonly images: Float32Array<ArrayBuffer>;
  readonly labels: Int32Array<ArrayBuffer>;
}

const widths = [64, 128, 64, 10];
const images = 64;

export function mlpPeer(): MlpPeer {
  const weights = widths.slice(1).flatMap((out, i): PeerWeight[] => {
    const into = widths[i] ?? 0;
    return [
      // Kaiming's bound before a ReLU: √(6 / in).
      { path: `w${i + 1}`, shape: [into, out], data: drawn(into * out, Math.sqrt(6 / into), i) },
      { path: `b${i + 1}`, shape: [out], data: new Float32Array(out) },
    ];
  });
  return {
    weights,
    images: drawn(images * images, 1, widths.length),
    labels: drawnIds(images, 10, widths.length + 1),
  };
}
