/** Runs the tests with UPDATE=1, so that every golden file becomes what is now so; `git diff` is then the review. */
import { spawnSync } from 'node:child_process';

const asked = process.argv.slice(2);
const files = asked.length > 0 ? asked : ['test/**/*.test.ts'];
const { status } = spawnSync('npx', ['mocha', ...files], {
  stdio: 'inherit',
  env: { ...process.env, UPDATE: '1' },
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
