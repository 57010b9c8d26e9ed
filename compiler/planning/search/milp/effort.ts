/**
 * How long a search goes on, and when a plan is good enough. Effort is counted in simplex iterations and rounds, never in
 * seconds, so that a plan is the same on every machine. What it buys is measured by bench/planner.ts: docs/measured/planner.md.
 */

/** Relative distance from its bound at which a plan's seconds are good enough: predicted seconds are no better known. */
export const gap = 0.01;
/** Of the least bytes: a budget is refused by them, so they are looked for more closely than seconds. */
export const leastGap = 0.002;
/** Of small programs, in effect none: solved to the end, their peak is monotone in the budget. */
export const exactGap = 1e-7;
/** Programs of no more whole columns are small. */
export const fewColumns = 200;
/** Above so many whole columns, layers of a stack are decided in groups first: free ones alone run out of iterations. */
export const manyColumns = 1500;

/** Of one solve that begins from a solution of groups, or of groups. */
export const iterations = 4500;
/** The same where bytes are minimised, which is asked for every time. */
export const leastIterations = 4000;
/** Of programs that are not solved in groups first: they are small, and go on to the end of their gap. */
export const freeIterations = 20_000;
/** Of a relaxation, which bounds nothing unless it is solved to its end: ten times what forty-eight layers take. */
export const relaxedIterations = 200_000;
/** Of one solve, a last resort: iterations end it sooner but on very slow machines, and in the same plan on all others. */
export const seconds = 20;

/** How often a proposal is evaluated and cut off at most; the last budget may leave the model no plan before. */
export const rounds = 8;
/** Of a plan that turned out too large, every fourth layer is decided again, so that all moments have some. */
export const reopened = 4;
/** How much slower than it the plan may be that takes its place, before the search for a better one goes on. */
export const patched = 1.002;
