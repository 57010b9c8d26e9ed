/** Lets Node import as strings what esbuild's text loader does in the bundle: shaders, and what pages are made of. */
import { readFileSync } from 'node:fs';
import * as modules from 'node:module';

const isText = (url) => /\.(wgsl|txt|css|page\.js|iife\.min\.js)$/.test(url);
const asString = (url) => ({
  format: 'module',
  shortCircuit: true,
  source: `export default ${JSON.stringify(readFileSync(new URL(url), 'utf8'))};`,
});

/** In the thread of the hooks, for `register`. */
export const load = (url, context, next) => (isText(url) ? asString(url) : next(url, context));

// `register` goes (Node 26 warns of it); `registerHooks` came with Node 22.15.
if (modules.registerHooks) modules.registerHooks({ load });
else if (!import.meta.url.includes('?hook')) modules.register(import.meta.url + '?hook');
