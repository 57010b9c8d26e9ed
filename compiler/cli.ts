/** The entry of the `stowage` command. */

import { run } from './cli/run.ts';

const status = await run(process.argv.slice(2));
// A WebGPU instance would keep the process alive; what has been written goes out first.
process.stdout.write('', () => process.exit(status));
