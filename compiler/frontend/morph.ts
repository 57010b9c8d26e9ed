/**
 * The door to ts-morph, the only one. Loaded by `require`: an `import` of so large a CommonJS module costs a fifth of a
 * second more, spent on looking for its export names. Types come from `import type { ts } from 'ts-morph'`.
 */

import { createRequire } from 'node:module';
import type * as Morph from 'ts-morph';

const morph = createRequire(import.meta.url)('ts-morph') as typeof Morph;

export const { Project } = morph;
/** The TypeScript compiler that ts-morph carries: syntax kinds and guards. */
export const syntax: typeof Morph.ts = morph.ts;
