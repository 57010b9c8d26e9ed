/**
 * attention and its gradient on WebGPU. On a GPU some invocations share a query (or a key), and blocks of the streamed
 * rows are brought into workgroup memory; software devices go block by block of queries instead (blocks.ts).
 */

import {
  type CallSite,
  type Dispatch,
  type Lowering,
  type WgslCode,
  type WgslProfile,
} from '../kernel.ts';
import { dispatch, gridOf } from '../wgsl.ts';
import deltaText from './attention-delta.wgsl';
import dkvText from './attention-dkv.wgsl';
import dqText from './attention-dq.wgsl';
import forwardText from './attention.wgsl';
import { blockwise, blockwiseGrad } from './blocks.ts';
import { type Bound, bind, geometry, places } from './places.ts';
import { sharing, streams } from './sharing.ts';
import type { AttentionAttrs } from './oracle.ts';

export function wgslAttention(
  site: CallSite<AttentionAttrs>,
  profile: WgslProfile,
): Lowering<WgslCode> {
  const g = geometry(site);
  if (profile.kind === 'software') return blockwise(g, site, profile);
  const starts = site.inputs[3] !== null && site.inputs[3] !== undefined;
  const outputs = site.inputs.length;
  const bound: Bound[] = [
    ['q', 0],
    ['k', 1],
    ['v', 2],
    ...(starts ? [['starts', 3] as const] : []),
    ['o', outputs, 'store'],
    ['lse', outputs + 1, 'store'],
  ];
  const shared = sharing(profile, g, 1);
  const { text: operands, views } = bind(g, site, bound, shared.padded);
  const source = [
    operands,
    places(g, site.attrs.causal, starts),
    shared.text,
    shared.firstKey(starts),
    streams('key_row', 'S', ['k', 'v']),
    forwardText,
  ].join('\n');
  const TILES_T = Math.ceil(g.T / shared.rows);
  const TILES = TILES_T * g.B * g.H;
  const constants = { TILES, TILES_T, SCALE: site.attrs.scale };
  const forward = dispatch('attention', source, constants, views, gridOf(TILES));
  return { workspace: [], dispatches: [forward] };
}

export function wgslAttentionGrad(
  site: CallSite<AttentionAttrs>,
  profile: WgslProfile,
): Lowering<WgslCode> {
  const g = geometry(site);
  const starts = site.inputs[6] !== null && site.inputs[6] !== undefined;
  const outputs = site.inputs.length;
  const stats = outputs + 3;
  const QUERIES = g.B * g.H * g.T;
  const place = places(g, site.attrs.causal, starts);
  const SCALE = site.attrs.scale;
  const inputs: Bound[] = [
    ['q', 0],
    ['k', 1],
    ['v', 2],
    ['do', 5],
    ['stats', stats],
    ...(starts ? [['starts', 6] as const] : []),
  ];

  const delta = (): Dispatch<WgslCode> => {
    const { text: operands, views } = bind(g, site, [
      ['o', 3],
      ['do', 5],
      ['lse', 4],
      ['stats', stats, 'store'],
    ]);
    const visible = places(g, false, false);
    const straight = `const STRAIGHT = ${profile.kind === 'software'};`;
    const source = [operands, visible, straight, deltaText].join('\n');
    return dispatch(
      'attentionGrad delta',
      source,
      { QUERIES },
      views,
      gridOf(Math.ceil(QUERIES / 64)),
    );
  };

  if (profile.kind === 'software') {
    const { workspace, dispatches } = blockwiseGrad(g, site, profile, stats);
    return { workspace: [2 * QUERIES * 4, ...workspace], dispatches: [delta(), ...dispatches] };
  }

  const shared = sharing(profile, g, 2);
  const dq = (): Dispatch<WgslCode> => {
    const { text: operands, views } = bind(
      g,
      site,
      [...inputs, ['dq', outputs, 'store']],
      shared.padded,
    );
    const source = [
      operands,
      place,
      shared.text,
      shared.firstKey(starts),
      streams('key_row', 'S', ['k', 'v']),
      dqText,
    ].join('\n');
    const TILES_T = Math.ceil(g.T / shared.rows);
    const TILES = TILES_T * g.B * g.H;
    const constants = { TILES, TILES_T, QUERIES, SCALE };
    return dispatch('attentionGrad dq', source, constants, views, gridOf(TILES));
  };

  const dkv = (): Dispatch<WgslCode> => {
    const { text: operands, views } = bind(
      g,
      site,
      [...inputs, ['dk', outputs + 1, 'store'], ['dv', outputs + 2, 'store']],
      shared.padded,
    );
    const source = [
      operands,
      place,
      shared.text,
      streams('query_row', 'T', ['q', 'do']),
      dkvText,
    ].join('\n');
    const TILES_S = Math.ceil(g.S / shared.rows);
    const TILES = TILES_S * g.B * g.G;
    const constants = { TILES, TILES_S, QUERIES, SCALE };
    return dispatch('attentionGrad dkv', source, constants, views, gridOf(TILES));
  };
  return { workspace: [2 * QUERIES * 4], dispatches: [delta(), dq(), dkv()] };
}
