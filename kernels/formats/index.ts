/** How kernels read each storage format, one line each; runtime/format/storage/index.ts has their bytes. */

import type { Alone, FormatName } from '../../runtime/format/storage/index.ts';
import { bf16 as bf16Wat } from './bf16/wat.ts';
import { bf16 as bf16Wgsl } from './bf16/wgsl.ts';
import { codes as codesWat } from './codes/wat.ts';
import { codes as codesWgsl } from './codes/wgsl.ts';
import { f16 as f16Wat } from './f16/wat.ts';
import { f16 as f16Wgsl } from './f16/wgsl.ts';
import type { WatAlone, WatRows, WgslFormat } from './format.ts';

type OnTargets = {
  readonly [K in FormatName]: {
    readonly wgsl: WgslFormat;
    readonly wat: K extends Alone ? WatAlone : WatRows;
  };
};

export const loaders: OnTargets = {
  f16: { wgsl: f16Wgsl, wat: f16Wat },
  bf16: { wgsl: bf16Wgsl, wat: bf16Wat },
  q8: { wgsl: codesWgsl, wat: codesWat },
  q4: { wgsl: codesWgsl, wat: codesWat },
  q2: { wgsl: codesWgsl, wat: codesWat },
  q1: { wgsl: codesWgsl, wat: codesWat },
};
