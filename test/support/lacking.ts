/** A target without one of its kernels. */

import type { OpName } from '../../compiler/ir/operators.ts';
import { kernelOf } from '../../compiler/lowering/select/kernels.ts';

/** What `run` does while wasm lacks the operator's kernel. */
export async function lacking(name: OpName, run: () => Promise<unknown>): Promise<void> {
  const kernel = kernelOf(name);
  const { wasm, ...others } = kernel?.on ?? {};
  if (!kernel || !wasm) throw new Error(`wasm has no kernel for ${name}`);
  Object.assign(kernel, { on: others });
  try {
    await run();
  } finally {
    Object.assign(kernel, { on: { ...others, wasm } });
  }
}
