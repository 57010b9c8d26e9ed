/** Fields that several optimizers have. */

import { numberField, wordField, type Field } from '../../ir/fields.ts';
import { elements, type TensorType } from '../../ir/types.ts';
import { notNegative, runRules } from '../../../runtime/format/rules.ts';

/** The run's own: a trainer takes another. */
export const learningRate = (start: number): Field<number, 'lr', number> =>
  numberField(start, runRules.learningRate, ['lr', '<rate>', 'learning rate']);

/** May change between runs, as the rate may. */
export const weightDecay = numberField(0, notNegative, ['weightDecay', '<x>', 'weight decay']);

/** How the tensors that are kept for each weight lie in memory. */
export const states = wordField(
  ['f32', '8-bit'],
  ['optimizerStates', '<format>', 'how moments lie in memory'],
  { resumed: { why: 'the moments are in it', says: 'the format of the optimizer’s states' } },
);

/** Smaller tensors keep f32 states: there is little to save, and norms and biases are sensitive (as bitsandbytes does). */
export const smallest = 4096;

/** Whether the states of a weight of this shape are kept in 8 bits. */
export const in8Bits = (
  settings: { readonly states?: (typeof states)['start'] },
  { shape }: Pick<TensorType, 'shape'>,
): boolean => settings.states === '8-bit' && elements(shape) >= smallest;
