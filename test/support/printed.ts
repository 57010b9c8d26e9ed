/** What is printed to stdout while `run` does. */
export async function printed(run: () => Promise<unknown>): Promise<string> {
  const said: string[] = [];
  const real = process.stdout.write;
  process.stdout.write = (text: string | Uint8Array) => said.push(String(text)) > 0;
  try {
    await run();
  } finally {
    process.stdout.write = real;
  }
  return said.join('');
}
