/** The kernels of a program, equal ones once, and what a device needs beside their texts. */

import type { Program } from '../../../runtime/format/program.ts';
import type { Target } from '../../targets/target.ts';

/** Codes in the order in which they are first asked for. */
export class CodeTable<Code extends { readonly name: string }> {
  readonly codes: Code[] = [];
  private readonly indices = new Map<string, number>();
  private readonly target: Target<Code>;

  constructor(target: Target<Code>) {
    this.target = target;
  }

  /** The index of a code; equal ones share one. */
  indexOf(code: Code): number {
    const key = this.target.key(code);
    const known = this.indices.get(key);
    if (known !== undefined) return known;
    this.indices.set(key, this.codes.length);
    return this.codes.push(code) - 1;
  }
}

/** The program with the module that its target assembles, if it does. */
export async function withModule<Code extends { readonly name: string }>(
  program: Program,
  codes: readonly Code[],
  target: Target<Code>,
): Promise<Program> {
  const module = await target.assemble(codes);
  return module ? { ...program, wasm: module } : program;
}
