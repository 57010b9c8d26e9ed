import type { Program } from '../../runtime/format/program.ts';

export function bundleRuntime(root: string, target: Program['target']): Promise<string>;
