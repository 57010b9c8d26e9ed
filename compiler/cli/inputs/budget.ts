/** A budget as people write it: `64MiB`, `1.5 GB`, `67108864`, `min`, `max`. */

import { own } from '../../../runtime/format/records.ts';
import type { BudgetAsked } from '../../budget.ts';
import { budgetUnreadable } from '../../diagnostics.ts';

const units: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  bytes: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
};

/** Bytes, rounded down; or the words themselves. Throws `budget-unreadable`. */
export function parseBudget(text: string | number): BudgetAsked {
  const plain = String(text).trim().toLowerCase();
  if (plain === 'min' || plain === 'max') return plain;
  const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?(?:e\d+)?)\s*([a-z]*)$/.exec(plain) ?? [];
  const factor = own(units, unit);
  const bytes = Math.floor(Number(amount) * (factor ?? NaN));
  if (amount === '' || factor === undefined || !Number.isSafeInteger(bytes) || bytes <= 0) {
    throw budgetUnreadable(String(text));
  }
  return bytes;
}
