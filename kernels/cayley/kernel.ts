/**
 * cayley: meaning and lowerings. Every target inverts I + Q in place by Gauss-Jordan elimination, without pivoting.
 *
 * Why that is stable: (I + Q + (I + Q)ᵀ)/2 = I. Let A = I + Q fall into blocks, the first of them eliminated: the Schur
 * complement C = A₂₂ − A₂₁A₁₁⁻¹A₁₂ has C⁻¹ = (A⁻¹)₂₂, and with u = (−A₁₁⁻¹A₁₂v; v) is Au = (0; Cv), so
 * vᵀCv = uᵀAu = uᵀu ≥ vᵀv. So no pivot is below 1, and ‖C‖ ≤ 1 + ‖Q‖ + ‖Q‖² bounds what elements grow to.
 *
 * Why twice the matrix less I is kept instead of it: it begins as 2Q and ends as S = 2((I + Q)⁻¹ − I), so nothing near 1
 * is ever rounded, a small rotation is as precise as a large one, and none is exactly 0. With s = 2(A − I), a pivot is
 * 1 + s_kk/2, and p its reciprocal 2/(2 + s_kk). One elimination, first of row k, then with that of all i, j ≠ k:
 *
 *   s_kj ← p s_kj    s_kk ← −p s_kk    s_ij ← s_ij − ½ s_ik s_kj    s_ik ← −s_ik − ½ s_ik s_kk
 *
 * Four are done at once: first among their own four rows, then of all others, which are read and written once for it.
 */

import type { Kernel } from '../kernel.ts';
import { oracleCayley } from './oracle.ts';
import { wasmCayley } from './wasm.ts';
import { wgslCayley } from './wgsl.ts';

export const cayley: Kernel = {
  name: 'cayley',
  oracle: oracleCayley,
  on: { wgsl: wgslCayley, wasm: wasmCayley },
};
