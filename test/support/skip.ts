/** Leaving out a test, or all tests of a suite from its `before`, with the reason in its name, which the report shows. */

import type { Context } from 'mocha';

export function skipBecause(context: Context, why: string): never {
  const { test } = context;
  const inHook = test !== undefined && 'type' in test && test.type === 'hook';
  const named = inHook ? test.parent : test;
  if (named) named.title += ` (skipped: ${why})`;
  return context.skip();
}
