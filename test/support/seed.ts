/** Properties draw the same models every time, or others: `SEED=7 npm test`. */

import fc from 'fast-check';

const asked = process.env['SEED'] ?? '1';
if (!/^\d+$/.test(asked)) throw new Error(`SEED=${asked}: a whole number is wanted.`);

export const seed = Number(asked);
fc.configureGlobal({ seed });
