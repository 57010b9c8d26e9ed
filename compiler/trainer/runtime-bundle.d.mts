import type { Entry } from '../targets/target.ts';

export function bundleRuntime(
  root: string,
  device: Entry<never, { readonly name: string }>['device'],
): Promise<string>;
