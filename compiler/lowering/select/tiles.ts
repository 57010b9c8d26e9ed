/**
 * tiles: a pointwise function of products, y = f(a·b, …), row block by row block, so that no product is ever whole: a
 * block of each lies in a workspace and is consumed at once.
 */

import type { CallSite, Dispatch, Lowering, Operand, View } from '../../../kernels/kernel.ts';
import type { MatmulAttrs } from '../../../kernels/matmul/oracle.ts';
import { elements } from '../../ir/types.ts';
import type { MapAttrs } from '../../ops/map.ts';
import type { ProductMapAttrs } from '../../ops/storage.ts';

/** How a site of matmul and of map is lowered on the target at hand. */
export interface Parts<Code> {
  readonly matmul: (site: CallSite<MatmulAttrs>) => Lowering<Code>;
  readonly map: (site: CallSite<MapAttrs>) => Lowering<Code>;
}

/** Blocks that the rows are cut into, at most. */
const blocks = 16;
/** Rows of a block are a multiple of this: any offset of f32 rows is then aligned to 256 bytes. */
const unit = 64;

/**
 * Inputs: `products` pairs a [rows, k], b, then the other operands of the formula, whose first arguments are the
 * products; operands with as many elements as y move along with the rows, the rest are the same for every row.
 * Workspaces: a block of each product, then what the products themselves want.
 */
export function lowerTiles<Code>(
  site: CallSite<ProductMapAttrs>,
  parts: Parts<Code>,
): Lowering<Code> {
  const { formula, products: count, transposed: turned } = site.attrs;
  const [y] = site.outputs;
  if (!y) throw new Error('internal: productMap without its result');
  const operand = (index: number): Operand => {
    const x = site.inputs[index];
    if (!x) throw new Error(`internal: productMap without operand ${index}`);
    return x;
  };
  const rows = operand(0).shape[0] ?? 1;
  const columns = elements(y.shape) / rows;
  const height = Math.min(rows, Math.max(unit, Math.ceil(rows / blocks / unit) * unit));
  const others = site.inputs.slice(2 * count);
  const moves = others.map((x) => x !== null && elements(x.shape) === rows * columns);
  const firstTile = site.inputs.length + site.outputs.length;
  let scratch = 0;
  const dispatches: Dispatch<Code>[] = [];
  for (let row = 0; row < rows; row += height) {
    const n = Math.min(height, rows - row);
    const slice = (operand: number, width: number): View => ({
      operand,
      offset: row * width * 4,
      bytes: n * width * 4,
    });
    const block: Operand = { dtype: 'f32', shape: [n, columns] };
    const tiles = Array.from({ length: count }, (_, i): View => ({
      operand: firstTile + i,
      offset: 0,
      bytes: n * columns * 4,
    }));
    tiles.forEach((tile, i) => {
      const a = operand(2 * i);
      const k = a.shape[1] ?? 1;
      const product = parts.matmul({
        inputs: [{ ...a, shape: [n, k] }, operand(2 * i + 1)],
        outputs: [block],
        attrs: { transposeA: false, transposeB: turned[i] === 1 },
      });
      let end = 0;
      const rest = product.workspace.map((bytes): View => {
        const offset = end;
        end += aligned(bytes);
        return { operand: firstTile + count, offset, bytes };
      });
      scratch = Math.max(scratch, end);
      dispatches.push(...placed(product, [slice(2 * i, k), { operand: 2 * i + 1 }, tile, ...rest]));
    });
    const pointwise = parts.map({
      inputs: [
        ...tiles.map(() => block),
        ...others.map((x, i) => (x && moves[i] ? { ...x, shape: block.shape } : x)),
      ],
      outputs: [block],
      attrs: { formula, shape: block.shape, dtype: 'f32' },
    });
    if (pointwise.workspace.length > 0) throw new Error('internal: a map wants no workspace');
    const places = others.map((_, i): View => {
      const at = 2 * count + i;
      return moves[i] ? slice(at, columns) : { operand: at };
    });
    dispatches.push(
      ...placed(pointwise, [...tiles, ...places, slice(site.inputs.length, columns)]),
    );
  }
  const tileBytes = Array.from({ length: count }, () => height * columns * 4);
  return { workspace: [...tileBytes, ...(scratch > 0 ? [scratch] : [])], dispatches };
}

const aligned = (bytes: number): number => Math.ceil(bytes / 256) * 256;

/** The dispatches of a part, its operands lying where `places` says. */
const placed = <Code>(
  { dispatches }: Lowering<Code>,
  places: readonly View[],
): readonly Dispatch<Code>[] =>
  dispatches.map((dispatch) => ({
    ...dispatch,
    views: dispatch.views.map(({ operand, offset = 0, bytes }): View => {
      const place = places[operand];
      if (!place) throw new Error(`internal: a part binds operand ${operand}`);
      const whole = place.bytes === undefined ? undefined : place.bytes - offset;
      const size = bytes ?? whole;
      return {
        operand: place.operand,
        offset: (place.offset ?? 0) + offset,
        ...(size === undefined ? {} : { bytes: size }),
      };
    }),
  }));
