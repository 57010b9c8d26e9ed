/** The entry of the `stowage` command. */

import { watchOutputs } from '../runtime/loop/interrupts.ts';
import { run } from './cli/run.ts';

watchOutputs('end');
const status = await run(process.argv.slice(2));
// A WebGPU instance would keep the process alive; what has been written goes out first.
process.stdout.write('', () => process.exit(status));
