/** What this process holds, from Linux's account of it; NaN where there is none. */
import { readFileSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const account = '/proc/self';

/**
 * Begins to watch, with what loading the libraries left behind collected. The function it returns says by how many bytes
 * the process has been larger than now, at its largest.
 */
export function watchPeak() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  try {
    // proc(5): 5 sets VmHWM back to what is resident now.
    writeFileSync(`${account}/clear_refs`, '5');
  } catch {
    return () => NaN;
  }
  const before = resident('VmRSS');
  return () => resident('VmHWM') - before;
}

function resident(field) {
  const status = readFileSync(`${account}/status`, 'utf8');
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) * 1024;
}
