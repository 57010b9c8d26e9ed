/** Lets Node import `.wgsl` and `.txt` files as strings, as esbuild's text loader does in the bundle. */
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';

if (!import.meta.url.includes('?hook')) register(import.meta.url + '?hook');

export async function load(url, context, next) {
  if (!/\.(wgsl|txt)$/.test(url)) return next(url, context);
  const text = await readFile(new URL(url), 'utf8');
  return {
    format: 'module',
    shortCircuit: true,
    source: `export default ${JSON.stringify(text)};`,
  };
}
