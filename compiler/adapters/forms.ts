/** Which form each target module of a low-rank adapter has, read off the adapted graph: what plans say of it. */

import type { Graph, Node, ValueId, WeightInput } from '../ir/graph.ts';
import { partsOf } from '../recipe.ts';
import type { AdapterRecipe } from '../recipe.ts';
import { uses } from '../ir/walk.ts';
import { axis, rowsOf } from '../ops/shapes.ts';
import type { Price } from './adapter.ts';
import { crossover } from './low-rank.ts';

export interface ModuleForm {
  /** Path of the frozen weight. */
  readonly path: string;
  /** On activations, or through the changed weight. */
  readonly form: 'activation' | 'weight';
  readonly rank: number;
  /** Tokens of a micro-batch that pass the linear. */
  readonly tokens: number;
  /** Tokens from which the changed weight is predicted to be quicker. */
  readonly crossover: number;
  /** Values that the linear reads, makes or passes on. */
  readonly values: ReadonlySet<ValueId>;
}

/** The target modules of LoRA and DoRA, in the graph's order. */
export function formsOf(
  { values, inputs, nodes }: Pick<Graph, 'values' | 'inputs' | 'nodes'>,
  seconds: Price,
): readonly ModuleForm[] {
  const weights = new Map(
    inputs.flatMap((input) => (input.kind === 'weight' ? [[input.path, input] as const] : [])),
  );
  const readBy = uses(nodes);
  const readers = (value: ValueId): readonly Node[] =>
    (readBy.get(value) ?? []).flatMap((index) => nodes[index] ?? []);
  const shape = (value: ValueId | null | undefined): readonly number[] =>
    values[value ?? -1]?.type.shape ?? [];
  return [...weights.values()].flatMap((b: WeightInput): readonly ModuleForm[] => {
    if (!b.path.endsWith('.lora_B')) return [];
    const path = b.path.slice(0, -'.lora_B'.length);
    const [a, w] = [weights.get(`${path}.lora_A`), weights.get(path)];
    const [use] = readers(b.value);
    if (!a || !w || !use) return [];
    const [out, rank, into] = [
      axis(shape(b.value), 0),
      axis(shape(b.value), 1),
      axis(shape(a.value), 1),
    ];
    const through = use.op === 'matmul' && use.inputs[2] === w.value;
    const made = use.outputs[0] ?? -1;
    const around = [...readers(w.value), ...readers(a.value), use, ...readers(made)];
    const linear = through ? around.find((node) => node.op === 'linear') : use;
    return [
      {
        ...{ path, rank, form: through ? 'weight' : 'activation' },
        tokens: rowsOf(shape(linear?.inputs[0])),
        crossover: crossover({ into, out, seconds }, rank),
        values: new Set(
          around.flatMap((node) => [...node.inputs, ...node.outputs]).filter((v) => v !== null),
        ),
      },
    ];
  });
}

/** `activation 4, weight 2`; whether the changed weights' gradients are formed whole (W0 and W1), too. */
export function formsText(adapter: AdapterRecipe, forms: readonly ModuleForm[]): string {
  const whole = partsOf(adapter).some((part) => 'form' in part && part.form === 'weight');
  const counts = (['activation', 'weight'] as const).map(
    (form) => [form, forms.filter((linear) => linear.form === form).length] as const,
  );
  const said = counts.flatMap(([form, count]) => (count > 0 ? [`${form} ${count}`] : []));
  return [...said, ...(whole ? ['whole gradients'] : [])].join(', ');
}

/** For reports; `keepAll` null: the same are taken where everything is kept. */
export function formsReport(
  forms: readonly ModuleForm[],
  keepAll: readonly ModuleForm[] | null,
): { readonly weight: number; readonly of: number; readonly keepAllWeight: number | null } | null {
  const through = (some: readonly ModuleForm[]): number =>
    some.filter(({ form }) => form === 'weight').length;
  if (forms.length === 0) return null;
  return {
    ...{ weight: through(forms), of: forms.length },
    keepAllWeight: keepAll && through(keepAll),
  };
}
