/** The functions that a trainer's lists are written with. */

interface Helper {
  readonly name: string;
  readonly says: string;
  /** With types, and without. */
  readonly typed: string;
  readonly plain: string;
}

const helpers: readonly Helper[] = [
  {
    name: 'at',
    says: 'A range of the arena. Where it moves from layer to layer, it is a function of the layer i.',
    typed:
      '(buffer: number, offset: number, bytes: number): readonly [number, number, number] => [buffer, offset, bytes]',
    plain: '(buffer, offset, bytes) => [buffer, offset, bytes]',
  },
  {
    name: 'pick',
    says: 'An element of a table by layer.',
    typed: '(table: readonly number[], n: number): number => Number(table[n])',
    plain: '(table, n) => table[n]',
  },
  {
    name: 'slot',
    says: 'A tensor in the arena; `more` is what few have.',
    typed:
      '(name: string, dtype: Program["slots"][number]["dtype"], shape: readonly number[], [buffer, offset, bytes]: ReturnType<typeof at>, more: Partial<Program["slots"][number]> = {}) => ({ name, dtype, shape, buffer, offset, bytes, ...more })',
    plain:
      '(name, dtype, shape, [buffer, offset, bytes], more = {}) => ({ name, dtype, shape, buffer, offset, bytes, ...more })',
  },
  {
    name: 'call',
    says: 'A kernel over ranges.',
    typed:
      '(kernel: number, ranges: readonly ReturnType<typeof at>[], grid: readonly [number, number, number], params: readonly number[], label: string) => ({ kernel, ranges, params, grid, label })',
    plain: '(kernel, ranges, grid, params, label) => ({ kernel, ranges, params, grid, label })',
  },
  {
    name: 'layers',
    says: 'What layers from `first` to `last` have, upwards or downwards.',
    typed:
      '<T>(first: number, last: number, of: (i: number) => readonly T[]): T[] => Array.from({ length: Math.abs(last - first) + 1 }, (_, n) => of(first < last ? first + n : first - n)).flat() as T[]',
    plain:
      '(first, last, of) => Array.from({ length: Math.abs(last - first) + 1 }, (_, n) => of(first < last ? first + n : first - n)).flat()',
  },
];

/** Those that the lines speak of. */
export function helperLines(lines: readonly string[], typed: boolean): string[] {
  const used = helpers.filter(({ name }) => {
    const call = new RegExp(`(?:[^\\w.]|\\.{3})${name}[(<]`);
    return lines.some((line) => call.test(line));
  });
  return used.flatMap(({ name, says, ...text }) => [
    `/** ${says} */`,
    `const ${name} = ${typed ? text.typed : text.plain};`,
  ]);
}
