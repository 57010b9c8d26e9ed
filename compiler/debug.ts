/**
 * The DEBUG dial: 1 pass times · 2 the plan · 3 each stage · 4 kernels' text.
 * `DEBUG=3:differentiate` aims at one pass.
 */

const [level, aim] = (globalThis.process?.env['DEBUG'] ?? '').split(':');
export const debugLevel = Number.parseInt(level ?? '', 10) || 0;

/** True if `pass` should print at this level. */
export const debugs = (at: number, pass: string): boolean =>
  debugLevel >= at && (aim === undefined || aim === '' || aim === pass);

/** Runs one pass. */
export type RunPass = <T>(pass: string, run: () => T, print: (value: T) => string) => T;

/** Runs one pass; times and prints it if DEBUG asks. */
export const stage: RunPass = (pass, run, print) => {
  const start = performance.now();
  const value = run();
  heard(pass, start, () => print(value));
  return value;
};

/** The same of a pass that takes its time. */
export async function stageOf<T>(
  pass: string,
  run: () => Promise<T>,
  print: (value: T) => string,
): Promise<T> {
  const start = performance.now();
  const value = await run();
  heard(pass, start, () => print(value));
  return value;
}

function heard(pass: string, start: number, print: () => string): void {
  if (debugs(1, pass)) {
    process.stderr.write(`${pass.padEnd(14)} ${(performance.now() - start).toFixed(1)} ms\n`);
  }
  if (debugs(3, pass)) process.stderr.write(`${print()}\n`);
}
