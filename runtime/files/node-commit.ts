/** Flushing a file and moving it over another, on any of Node's platforms and where its file system is wrapped. */

import { errnoOf } from './system-errors.ts';

/** Milliseconds before another try: a scanner of viruses or an indexer lets go of a file within a second or two. */
const pauses = [10, 30, 100, 300, 1000, 2000];

/**
 * Does `rename`; on Windows again for some seconds while another process has the file open, which refuses it there.
 * Rejects with what the last try did.
 */
export async function whileHeld(
  rename: () => Promise<void>,
  windows = process.platform === 'win32',
  waits: readonly number[] = pauses,
): Promise<void> {
  for (const wait of windows ? waits : []) {
    try {
      return await rename();
    } catch (error) {
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(errnoOf(error) ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return rename();
}

/** Brings an open file's bytes to the disk. By its number: the handles of Yarn's Plug'n'Play have no `sync`. */
export async function flush({ fd }: { readonly fd: number }): Promise<void> {
  const { fsync } = await import('node:fs');
  await new Promise<void>((resolve, reject) => {
    fsync(fd, (error) => (error ? reject(error) : resolve()));
  });
}
