/** embed, linear, matmul. */

import type { Operator } from './call.ts';
import { addNode, flagOption, optionalTensor, optionsArg, tensorArg, tensorOf } from './call.ts';

export const embed: Operator = (call) => {
  const [table, ids] = [tensorArg(call, 0), tensorArg(call, 1)];
  return tensorOf(addNode(call, 'embed', [table.id, ids.id], {}), [
    ...ids.dims,
    ...table.dims.slice(1),
  ]);
};

export const linear: Operator = (call) => {
  const [x, w, bias] = [tensorArg(call, 0), tensorArg(call, 1), optionalTensor(call, 2)];
  return tensorOf(addNode(call, 'linear', [x.id, w.id, bias?.id ?? null], {}), [
    ...x.dims.slice(0, -1),
    ...w.dims.slice(0, 1),
  ]);
};

export const matmul: Operator = (call) => {
  const [a, b, options] = [tensorArg(call, 0), tensorArg(call, 1), optionsArg(call, 2)];
  const transposeA = flagOption(call, options, 'transposeA');
  const transposeB = flagOption(call, options, 'transposeB');
  const rows = a.dims.at(transposeA ? -1 : -2);
  const columns = b.dims.at(transposeB ? -2 : -1);
  return tensorOf(addNode(call, 'matmul', [a.id, b.id], { transposeA, transposeB }), [
    ...a.dims.slice(0, -2),
    ...(rows ? [rows] : []),
    ...(columns ? [columns] : []),
  ]);
};
