/** Stands in for a lowering that is not written yet. */
export const missing = (op: string, target: string) => (): never => {
  throw new Error(`internal: ${op} has no ${target} kernel`);
};
