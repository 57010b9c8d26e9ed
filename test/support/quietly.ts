/** What something writes to stderr, and what it returns; nothing is shown. */
export async function quietly<T>(
  act: () => Promise<T>,
): Promise<{ readonly text: string; readonly value: T }> {
  const lines: string[] = [];
  const real = { error: console.error, write: process.stdout.write };
  console.error = (text: string) => lines.push(text);
  process.stdout.write = () => true;
  try {
    const value = await act();
    return { text: `${lines.join('\n')}\n`, value };
  } finally {
    console.error = real.error;
    process.stdout.write = real.write;
  }
}
