/** examples/gpt/peers.ts cut to fewer rows and a shorter context; 8 × 128 is all of it. */
import { peerBatch, peerWeights, type PeerWeight } from '../../examples/gpt/peers.ts';

const whole = 128;

export interface GptPeer {
  readonly weights: readonly PeerWeight[];
  /** Rows × context each. */
  readonly tokens: Int32Array<ArrayBuffer>;
  readonly targets: Int32Array<ArrayBuffer>;
}

export function gptPeer(rows: number, context: number): GptPeer {
  const weights = peerWeights().map((weight): PeerWeight => {
    if (weight.path !== 'positions') return weight;
    const [, width = 0] = weight.shape;
    return { ...weight, shape: [context, width], data: weight.data.slice(0, context * width) };
  });
  const cut = (ids: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> =>
    Int32Array.from(
      { length: rows * context },
      (_, at) => ids[Math.floor(at / context) * whole + (at % context)] ?? 0,
    );
  const { tokens, targets } = peerBatch();
  return { weights, tokens: cut(tokens), targets: cut(targets) };
}
