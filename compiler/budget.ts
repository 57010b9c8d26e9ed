/** A budget: bytes, the fewest that any plan takes, or as many as there are. The words are understood here alone. */

/** As options and recipes say it. */
export type BudgetAsked = number | 'min' | 'max';

export type Budget =
  | { readonly kind: 'bytes'; readonly bytes: number }
  | { readonly kind: 'min' }
  | { readonly kind: 'unlimited' };

export const unlimited: Budget = { kind: 'unlimited' };

export function budgetOf(asked: BudgetAsked): Budget {
  if (asked === 'min') return { kind: 'min' };
  return asked === 'max' ? unlimited : { kind: 'bytes', bytes: asked };
}

/** Bytes that a budget allows, where the least that any plan takes is `minimum`. */
export function bytesWithin(budget: Budget, minimum: number): number {
  switch (budget.kind) {
    case 'bytes':
      return budget.bytes;
    case 'min':
      return minimum;
    case 'unlimited':
      return Infinity;
  }
  return budget satisfies never;
}
