/** Attributes of generated operators, checked: what is missing is a broken call, so it throws. */

import type { CallSite } from '../../../kernels/kernel.ts';
import type { Scalar } from '../../ir/scalar.ts';

const isFormula = (x: unknown): x is Scalar => typeof x === 'object' && x !== null && 'kind' in x;
const isNumber = (x: unknown): x is number => typeof x === 'number';

export function formulaOf(site: CallSite): Scalar {
  const { formula } = site.attrs;
  if (!isFormula(formula)) throw new Error('internal: attribute formula is not a formula');
  return formula;
}

export function formulasOf(site: CallSite): readonly Scalar[] {
  const { formulas } = site.attrs;
  if (!Array.isArray(formulas) || !formulas.every(isFormula)) {
    throw new Error('internal: attribute formulas is not a list of formulas');
  }
  return formulas;
}

export function indicesOf(site: CallSite, name: string): readonly number[] {
  const list = site.attrs[name];
  if (!Array.isArray(list) || !list.every(isNumber)) {
    throw new Error(`internal: attribute ${name} is not a list of numbers`);
  }
  return list;
}

export const shapeOf = (site: CallSite): readonly number[] => indicesOf(site, 'shape');
