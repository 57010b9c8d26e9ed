/** Runs another program and takes the object after the last `RESULT ` that it prints. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const loaders = ['--import', 'tsx', '--import', './scripts/text-loader.mjs'];

/** A script of ours in a Node of its own. */
export const script = (file: string, ...args: string[]): Promise<unknown> =>
  child(process.execPath, [...loaders, file, ...args]);

/** Any program; rejects with what it wrote to its error stream. Its other lines are passed on. */
export function child(command: string, args: readonly string[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const process = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let errors = '';
    process.stdout.on('data', (data: Buffer) => (out += data.toString()));
    process.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    process.on('error', reject);
    process.on('close', (status) => {
      const lines = out.split('\n').filter((line) => line !== '');
      const result = lines.filter((line) => line.startsWith('RESULT ')).at(-1);
      for (const line of lines) if (!line.startsWith('RESULT ')) console.log(`  ${line}`);
      if (status === 0 && result !== undefined) resolve(JSON.parse(result.slice('RESULT '.length)));
      else reject(new Error(`${command} ${args.join(' ')} ended with ${status}\n${errors}`));
    });
  });
}
