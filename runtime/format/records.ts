/** Records whose keys are words of strangers: `constructor` and `__proto__` are keys like any other. */

/** The record's own value of a key; undefined where it has none, whatever every object inherits. */
export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
