/** What a folder of trained weights is refused with. */

import { StowageError } from '../error.ts';

/** `adapter-unreadable`: the folder is not what it says it is, or not of this model. */
export const unreadable = (
  place: string,
  message: string,
  wanted: string,
  hint: string,
): StowageError => new StowageError('adapter-unreadable', message, wanted, hint, place);

/** `adapter-unsupported`: a key says what no adapter of ours does. */
export const unsupported = (
  place: string,
  key: string,
  value: unknown,
  wanted: string,
  hint = 'Train or convert the adapter with PEFT so that it is, or merge it there and name the merged weights.',
): StowageError =>
  new StowageError(
    'adapter-unsupported',
    `${key} is ${JSON.stringify(value)}.`,
    `${key}: ${wanted}.`,
    hint,
    place,
  );

/** How PEFT puts an adapter into its base, which is a model that is read. */
export const mergeThere =
  'In Python, merge it: PeftModel.from_pretrained(BASE, DIR).merge_and_unload().save_pretrained(OUT). Then name OUT with --weights.';
