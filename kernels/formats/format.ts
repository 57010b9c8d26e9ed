/** What a storage format is to kernels: how numbers are decoded where they are loaded, on either target. */

import type { StoredType } from '../../runtime/format/storage/format.ts';
import type { DType } from '../../runtime/format/storage/index.ts';
import type { Expr, F, I, V } from '../../compiler/targets/wasm/wat/expr.ts';
import type { Fn } from '../../compiler/targets/wasm/wat/function.ts';

/** How a tensor is stored, as far as it shapes a kernel's text on wasm. */
export type Stored<D extends DType = DType> = Omit<StoredType<D>, 'shape'>;

/** The part of a kernel's name that says how an operand is stored: `q4`, or `q4e7` with seven exact channels. */
export const storedName = ({ dtype, exact = 0 }: Stored): string =>
  exact > 0 ? `${dtype}e${exact}` : dtype;

/** A format on WebGPU. A unit is four numbers, or one; the functions' indices count units. */
export interface WgslFormat {
  /** Type of the array's elements. */
  readonly array: (width: 1 | 4) => string;
  /**
   * WGSL of `load_<name>(i)`, unit i of all, over `<name>_data`; of a format that lies in rows also of
   * `at_<name>(row, c)`, unit c of a row. Units are of four only where rows are.
   */
  readonly load: (name: string, width: 1 | 4, type: StoredType<DType>) => readonly string[];
  /** WGSL of `store_<name>(i, v)`; absent where nothing is stored as it comes. */
  readonly store?: (name: string, width: 1 | 4) => readonly string[];
}

/** A format on wasm whose numbers lie one after the other. */
export interface WatAlone {
  /** log2 of a number's bytes. */
  readonly shift: number;
  /** Four neighbours, or one, at an address. */
  readonly load4: (f: Fn, at: I) => V;
  readonly load1: (f: Fn, at: I) => Expr<'f32'>;
  /** Absent where nothing is stored as it comes. */
  readonly store4?: (f: Fn, at: I, value: V) => void;
  readonly store1?: (f: Fn, at: I, value: F) => void;
}

/** A row of a tensor whose format lies in rows. */
export interface WatRow {
  /** Elements `column` to `column + 3`; `column` is a multiple of four, and the four must be there. */
  readonly decode4: (f: Fn, column: I) => V;
  readonly decode1: (f: Fn, column: I) => Expr<'f32'>;
}

/** A tensor of such a format at an address; what its rows have in common is kept in locals. */
export interface WatTensor {
  readonly row: (f: Fn, row: I) => WatRow;
  /** Four lines written k-major, four floats every `to` bytes: as products want them (kernels/matmul/wasm-pack.ts). */
  readonly pack: (f: Fn, lines: Lines, target: I, to: I) => void;
}

/** Four lines of a matrix: its rows, which run along k, or its columns, which k runs down. `column` is a multiple of 4. */
export interface Lines {
  readonly along: 'rows' | 'columns';
  /** Where the first begins. */
  readonly row: I;
  readonly column: I;
  /** How many of the four there are; the rest repeat the last. */
  readonly there: I;
  readonly k: I;
}

/** A format on wasm whose numbers are found through their rows. */
export interface WatRows {
  readonly tensor: (f: Fn, type: Stored, address: Expr<'i32'>, rows: I, columns: I) => WatTensor;
}
