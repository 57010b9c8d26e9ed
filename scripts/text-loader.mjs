/** Lets Node import as strings what esbuild's text loader does in the bundle: shaders, and what pages are made of. */
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';

if (!import.meta.url.includes('?hook')) register(import.meta.url + '?hook');

export async function load(url, context, next) {
  if (!/\.(wgsl|txt|css|page\.js|iife\.min\.js)$/.test(url)) return next(url, context);
  const text = await readFile(new URL(url), 'utf8');
  return {
    format: 'module',
    shortCircuit: true,
    source: `export default ${JSON.stringify(text)};`,
  };
}
