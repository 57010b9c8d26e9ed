/**
 * Shifted CholeskyQR, repeated until it has converged, which is how every target orthonormalises. The columns of W are
 * scaled to length 1, G = WᵀW, R = chol(G + s·I), W ← W·R⁻¹, again and again. The shift keeps the factor of an
 * ill-conditioned G sound; each pass with one brings the condition number down by √s, the one without ends it
 * (Fukaya, Kannan, Nakatsukasa, Yamamoto, Yanagisawa 2020).
 *
 * Why not Householder's: everything long here is a product over all rows, which splits over threads and workgroups;
 * only the k×k factor is sequential. Why its weakness, a sample of lower rank, does no harm: noise as large as the
 * rounding of y, 2⁻²² of each column's length, is added at the start. So every matrix has full rank, what it adds to
 * the span are arbitrary directions, and y leaves the span of the result by no more than the noise. W·R⁻¹ is a
 * substitution and not a product with an inverse, so that each column stays in the span whatever R's condition.
 *
 * Measured over ranks 0 to k, graded spectra down to 1e-12, Vandermonde, Kahan and Läuchli matrices of up to 2048×256:
 * two passes for a well-conditioned y, five at most, and max |QᵀQ − I| < 5e-6.
 */

/** Passes that are dispatched; those after convergence have little or nothing to do. */
export const passes = 5;

/** Length of the noise in a column of length 1. */
export const noise = 2 ** -22;

/** Below this, a column's largest element counts as zero. */
export const tiny = 1e-30;

/** ‖G − I‖_F at which one pass without a shift gives orthonormal columns. */
export const near = 0.3;

/** s for k columns of length 1: the unit roundoff times the trace of G. */
export const shiftOf = (k: number): number => 2 ** -24 * k;

/** Pivots below this part of the shift are rounding errors. */
export const sound = 0.5;

/** A uniform number less one half, times this, is noise of n elements with length `noise`. */
export const noiseOf = (n: number): number => noise * Math.sqrt(12 / n);
