/** When an input of one graph and an input of another are the same tensor. */

import type { GraphInput, StateInput } from './graph.ts';

/** Equal for inputs that are the same tensor; `ownerOf` names what a state belongs to, in both graphs alike. */
export function inputKey(input: GraphInput, ownerOf: (state: StateInput) => string): string {
  switch (input.kind) {
    case 'weight':
      return `weight ${input.path}`;
    case 'data':
    case 'scalar':
      return `${input.kind} ${input.name}`;
    case 'constant':
      return `constant ${JSON.stringify(input.table)}`;
    case 'state':
      return `state ${ownerOf(input)} ${input.role}`;
  }
  return input satisfies never;
}
