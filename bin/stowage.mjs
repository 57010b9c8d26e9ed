#!/usr/bin/env node
/** The `stowage` command. In a checkout it first brings the bundle up to date; an installed package has it ready. */
import { existsSync } from 'node:fs';

const setup = new URL('../scripts/setup.mjs', import.meta.url);
if (existsSync(setup)) (await import(setup.href)).setup(true);
await import(new URL('../dist/cli.mjs', import.meta.url).href);
