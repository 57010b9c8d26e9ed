import type { Program } from '../../runtime/program.ts';

export function bundleRuntime(root: string, target: Program['target']): Promise<string>;
