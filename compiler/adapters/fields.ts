/** Fields that several adapters have. */

import { adapterRules, type Rule } from '../../runtime/format/rules.ts';
import { namesField, numberField, switchField, wordField, type Field } from '../ir/fields.ts';

export const someNames: Rule = {
  wanted: 'a list of names, at least one',
  holds: (v) => Array.isArray(v) && v.length > 0 && v.every((n) => typeof n === 'string'),
};

export const rank = (
  start: number,
  rule: Rule = adapterRules.rank,
  more: Pick<Field, 'sets'> = {},
): Field<number, 'rank', number> =>
  numberField(start, rule, ['rank', '<n>', 'rank'], {
    resumed: { why: 'tensors have this shape, and it scales them' },
    ...more,
  });

const scales = 'it scales what was trained';

/** The scale is alpha / rank, or alpha / √rank with `rsLora`. */
export const alpha = (start: number): Field<number, 'alpha', number> =>
  numberField(start, adapterRules.alpha, ['alpha', '<x>', 'scale by alpha / rank'], {
    resumed: { why: scales },
  });

/** Names of linears: of properties or in checkpoints, `*` for any part; `all-linear`: every one but the output head. */
export const targets = namesField(
  ['all-linear'],
  someNames,
  ['targets', 'linears or weights by name or pattern: q_proj,v_proj'],
  { unwritten: true },
);

/** Probability of dropping an input element of the adapter; it needs the activation form. */
export const dropout = numberField(
  0,
  adapterRules.dropout,
  ['adapterDropout', '<p>', 'dropout before the adapter'],
  { resumed: { why: 'what is trained is the mean over it' }, training: true },
);

const rsLora = switchField(['rsLora', 'scale by alpha / √rank'], {
  resumed: { why: scales, says: 'the adapter’s rank-stabilised scale' },
});

/**
 * How an adapter that changes a weight is computed: on activations, x wᵀ + s (x aᵀ) bᵀ; through the
 * changed weight w' = w + s·b·a, whose cotangent is formed whole; or `hybrid`, through w' but with the factors' own
 * gradients. `auto` takes the cheapest at each target.
 */
export type AdapterForm = (typeof form)['start'];
const form = wordField(
  ['auto', 'activation', 'weight', 'hybrid'],
  [
    ...(['loraForm', '<form>'] as const),
    'on activations, through the changed weight, or what is cheapest at each target',
  ],
  { unwritten: true },
);

/** Of LoRA and DoRA. */
export const lowRank = {
  rank: rank(8),
  alpha: alpha(16),
  targets,
  rsLora,
  dropout,
  form,
};
