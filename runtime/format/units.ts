/** Bytes and times as people read them: the same text for the same number in plans, pages, trainers and runs. */

/** `1.50 MiB`; below a tenth of one, `12.3 KiB`. */
export const size = (bytes: number): string =>
  bytes < 2 ** 20 / 10 && bytes !== 0
    ? `${(bytes / 1024).toFixed(1)} KiB`
    : `${(bytes / 2 ** 20).toFixed(2)} MiB`;

/** `0.123 ms`, `1390 ms`, `12.3 s`: three digits, or whole milliseconds. */
export function duration(seconds: number): string {
  const ms = 1000 * seconds;
  if (Math.abs(ms) >= 10_000) return `${seconds.toFixed(1)} s`;
  return `${Math.abs(ms) >= 100 ? ms.toFixed(0) : ms.toPrecision(3)} ms`;
}
