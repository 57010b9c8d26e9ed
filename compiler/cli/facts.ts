/** What of a run's identity the compiler knows: the model, the recipe, and how a lossy plan stores. */

import { digestOf } from '../../runtime/weights/digest.ts';
import type { Fact, Facts, identity } from '../../runtime/loop/identity.ts';
import { formsText } from '../adapters/forms.ts';
import type { Compiled } from '../compile.ts';
import type { Fields, FieldsBy } from '../ir/fields.ts';
import { adapterFields, optimizerFields, partsOf } from '../recipe.ts';
import { producers } from '../ir/walk.ts';
import { policyNamed } from '../policies/index.ts';
import { membersOf } from './inputs/settings.ts';

/** The facts, by their names in runtime/loop/identity.ts. */
export function factsOf(compiled: Compiled): Facts {
  const { recipe, plan, chunkBytes } = compiled;
  const { storage, clip, maxError, recheck } = recipe;
  const { text, sizes } = compiled.identity();
  const { errorScale } = compiled.decision.problem;
  return {
    graph: digestOf(text),
    ...prefixed('size', sizes),
    ...adapterFacts(compiled),
    // The rate is the run’s.
    ...prefixed('optimizer', without<Fact>({ ...recipe.optimizer }, 'lr')),
    ...prefixed('named.optimizer', saidOf(optimizerFields[recipe.optimizer.kind])),
    ...{ storage, clip, maxError, recheck, chunkBytes, budget: plan.budgetBytes ?? 'max' },
    ...(maxError > 0 ? { errorScale } : {}),
    ...storedFacts(compiled),
  };
}

/** What people call fields, where that is not their name. */
const saidOf = (fields: Fields): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { resumed }]) =>
      resumed?.says === undefined ? [] : [[name, resumed.says]],
    ),
  );

/** The fields that must be as they were in a run that is resumed, in the form of the runtime's list; each once. */
export const fieldFacts: typeof identity = Object.entries<FieldsBy>({
  adapter: adapterFields,
  optimizer: optimizerFields,
}).flatMap(([of, kinds]) => {
  const fields = new Map(Object.values(kinds).flatMap((kind) => Object.entries(kind)));
  return [...fields].flatMap(([name, { resumed }]) =>
    resumed ? [{ fact: `${of}.${name}`, says: name, ...resumed }] : [],
  );
});

/** The fields but one. */
const without = <T>(
  fields: Readonly<Record<string, T>>,
  name: string,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => field !== name));

const prefixed = (prefix: string, fields: Readonly<Record<string, Fact>>): Facts =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${prefix}.${name}`, value]));

/** Of several adapters each field has its part's number. What is adapted goes by modules, however they were named. */
function adapterFacts({ recipe, program, forms }: Compiled): Facts {
  const parts = partsOf(recipe.adapter);
  const members = membersOf(parts, program);
  const facts = parts.flatMap((part, i) => {
    const suffix = parts.length > 1 ? `.${i}` : '';
    const fields = without<Fact | readonly string[]>(
      { ...part, targets: patterns(members[i] ?? []) },
      'form',
    );
    return Object.entries(fields).map(([name, value]) => [
      `adapter.${name}${suffix}`,
      isList(value) ? [...value].sort().join(', ') : value,
    ]);
  });
  const said = parts.flatMap(({ kind }) =>
    Object.entries(prefixed('named.adapter', saidOf(adapterFields[kind]))),
  );
  return {
    ...Object.fromEntries([...facts, ...said]),
    'adapter.form': formsText(recipe.adapter, forms),
  };
}

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);

/** `model.layers.*.q_proj (5), 3fa29c01`: layers together, and what tells one choice of them from another. */
function patterns(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) {
    const pattern = name.replaceAll(/\.\d+(?=\.|$)/g, '.*');
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  const said = [...counts].map(([pattern, count]) =>
    count === 1 ? pattern : `${pattern} (${count})`,
  );
  const own = digestOf([...names].sort().join('\n')).slice(0, 8);
  return [...said.sort(), own].join(', ');
}

/** How each tensor is stored that is not restored to the bit, by the place of the node that makes it. */
function storedFacts({ decision, plan }: Compiled): Facts {
  if (!plan.lossy) return {};
  const { joint } = decision.problem;
  const madeBy = producers(joint.forward);
  const facts = decision.plan.placements.flatMap(({ residual, policy }) => {
    const value = joint.values[residual];
    if (!value || (policyNamed.get(policy)?.error(value.type) ?? 0) === 0) return [];
    const place = madeBy.get(residual) ?? -1;
    const nth = joint.forward[place]?.outputs.indexOf(residual) ?? 0;
    const at = nth > 0 ? `${place}/${nth}` : String(place);
    return [
      [`stored.${at}`, policy],
      [`named.${at}`, value.name],
    ];
  });
  return Object.fromEntries(facts);
}
