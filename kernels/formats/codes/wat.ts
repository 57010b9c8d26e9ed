/** Codes of every width on wasm. */

import { isCoded } from '../../../runtime/format/storage/codes.ts';
import type { WatRows } from '../format.ts';
import { codedRow, codedTensor, decode1, decode4 } from './decode.ts';
import { packCoded } from './pack.ts';

export const codes: WatRows = {
  tensor: (f, { dtype, exact = 0 }, address, rows, columns) => {
    if (!isCoded(dtype)) throw new Error(`internal: ${dtype} is no code`);
    const tensor = codedTensor(f, { dtype, exact }, address, rows, columns);
    return {
      row: (g, row) => {
        const own = codedRow(g, tensor, row);
        return {
          decode4: (h, column) => decode4(h, own, column),
          decode1: (h, column) => decode1(h, own, column),
        };
      },
      pack: (g, lines, target, to) => packCoded(g, tensor, lines, target, to),
    };
  },
};
