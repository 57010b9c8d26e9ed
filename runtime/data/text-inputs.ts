/** The inputs of a model that text fills. */

import { StowageError } from '../error.ts';

/** One number a token each, but for `real`, which says where there are tokens. */
const filled: readonly string[] = ['tokens', 'targets', 'starts', 'positions', 'real'];

/**
 * Throws `data-unsuited` where an input would be left at zero: text says nothing of it. `sizes`: numbers of one row by
 * input; one of another length than the tokens is another thing of the same name.
 */
export function requireTextInputs(sizes: Readonly<Record<string, number>>, place?: string): void {
  const { tokens } = sizes;
  for (const [name, size] of Object.entries(sizes)) {
    const known = filled.includes(name);
    if (known && (size === tokens || name === 'real')) continue;
    throw new StowageError(
      'data-unsuited',
      known
        ? `The model reads ${size} numbers a row as \`${name}\`, and text has one for each of ${tokens} tokens.`
        : `The model reads \`${name}\`, and text does not say what that is.`,
      `Inputs that text fills, one number a token: ${filled.join(', ')}.`,
      `Give JSON lines with numbers under ${Object.keys(sizes)
        .filter((one) => one !== 'real')
        .join(', ')}, or leave \`${name}\` out of the model.`,
      place,
    );
  }
}
