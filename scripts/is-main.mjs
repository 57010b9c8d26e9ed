/** Whether a module is the script that was run, however it is spelt: through a link, in another case. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param {string} url the module's import.meta.url */
export function isMain(url) {
  const [, script] = process.argv;
  if (script === undefined) return false;
  try {
    return realpathSync.native(script) === realpathSync.native(fileURLToPath(url));
  } catch {
    return false;
  }
}
