/** The adapters there are. A new one is a file and a line here; what its files look like is in runtime/peft. */

import { bitfit } from './bitfit.ts';
import { dora } from './dora.ts';
import { full } from './full.ts';
import { ia3 } from './ia3.ts';
import { lora } from './lora.ts';
import { oft } from './oft.ts';
import { own } from './own.ts';
import { psoft } from './psoft.ts';
import { vera } from './vera.ts';

/** By the recipe's word, as help lists them. */
export const adapterKinds = { lora, dora, vera, ia3, oft, psoft, bitfit, own, full } as const;
