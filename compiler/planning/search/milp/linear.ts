/** A mixed integer linear program in the making: minimise c·x where rows hold and columns lie between their bounds. */

/** Coefficients of a row by column; a column named twice counts twice. */
export type Terms = readonly (readonly [column: number, coefficient: number])[];

/** The program as typed arrays: what a solver in another thread is sent. Rows in compressed form. */
export interface LinearProgram {
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 1 where a column is whole. */
  readonly integer: Int32Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

export interface Column {
  readonly cost?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly integer?: boolean;
}

export class LinearBuilder {
  private readonly columns: Required<Column>[] = [];
  private readonly rows: {
    readonly terms: ReadonlyMap<number, number>;
    readonly lower: number;
    readonly upper: number;
  }[] = [];

  /** A column, between 0 and 1 by default; returns its index. */
  column({ cost = 0, lower = 0, upper = 1, integer = false }: Column = {}): number {
    return this.columns.push({ cost, lower, upper, integer }) - 1;
  }

  /** Adds to what a unit of the column costs. */
  charge(column: number, cost: number): void {
    const known = this.columns[column];
    if (known) this.columns[column] = { ...known, cost: known.cost + cost };
  }

  atMost(terms: Terms, upper: number): void {
    this.row(terms, -Infinity, upper);
  }

  atLeast(terms: Terms, lower: number): void {
    this.row(terms, lower, Infinity);
  }

  equal(terms: Terms, value: number): void {
    this.row(terms, value, value);
  }

  private row(terms: Terms, lower: number, upper: number): void {
    const sums = new Map<number, number>();
    for (const [column, coefficient] of terms) {
      sums.set(column, (sums.get(column) ?? 0) + coefficient);
    }
    for (const [column, sum] of sums) if (sum === 0) sums.delete(column);
    this.rows.push({ terms: sums, lower, upper });
  }

  build(): LinearProgram {
    const starts = new Int32Array(this.rows.length + 1);
    const indices: number[] = [];
    const values: number[] = [];
    this.rows.forEach(({ terms }, i) => {
      for (const [column, value] of [...terms].sort(([a], [b]) => a - b)) {
        indices.push(column);
        values.push(value);
      }
      starts[i + 1] = indices.length;
    });
    return {
      cost: Float64Array.from(this.columns, (c) => c.cost),
      lower: Float64Array.from(this.columns, (c) => c.lower),
      upper: Float64Array.from(this.columns, (c) => c.upper),
      integer: Int32Array.from(this.columns, (c) => Number(c.integer)),
      rowLower: Float64Array.from(this.rows, (r) => r.lower),
      rowUpper: Float64Array.from(this.rows, (r) => r.upper),
      starts,
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    };
  }
}
