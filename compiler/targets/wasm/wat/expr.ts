/**
 * WebAssembly expressions as typed text: `f32x4.add(a, b)` is the WAT `(f32x4.add a b)`. Plain numbers are lifted to
 * constants, and constant integer arithmetic is folded.
 */

export type Type = 'i32' | 'f32' | 'v128';

/** A value on WebAssembly's stack: its type and the folded WAT that makes it. */
export interface Expr<T extends Type = Type> {
  readonly type: T;
  readonly text: string;
}

/** What an integer, float or vector operand may be given as. */
export type I = Expr<'i32'> | number;
export type F = Expr<'f32'> | number;
export type V = Expr<'v128'>;

const expr = <T extends Type>(type: T, text: string): Expr<T> => ({ type, text });
const int = (a: I): Expr<'i32'> =>
  typeof a === 'number' ? expr('i32', `(i32.const ${a | 0})`) : a;

/** A float as WAT spells it, rounded to f32. */
export function floatText(value: number): string {
  const rounded = Math.fround(value);
  if (Number.isNaN(rounded)) return 'nan';
  if (!Number.isFinite(rounded)) return rounded > 0 ? 'inf' : '-inf';
  return Object.is(rounded, -0) ? '-0' : String(rounded);
}
const float = (a: F): Expr<'f32'> =>
  typeof a === 'number' ? expr('f32', `(f32.const ${floatText(a)})`) : a;

const offsetText = (offset: number): string => (offset === 0 ? '' : ` offset=${offset}`);

const i2 =
  (op: string) =>
  (a: I, b: I): Expr<'i32'> =>
    expr('i32', `(i32.${op} ${int(a).text} ${int(b).text})`);
const f1 =
  (op: string) =>
  (a: F): Expr<'f32'> =>
    expr('f32', `(f32.${op} ${float(a).text})`);
const f2 =
  (op: string) =>
  (a: F, b: F): Expr<'f32'> =>
    expr('f32', `(f32.${op} ${float(a).text} ${float(b).text})`);
const fTest =
  (op: string) =>
  (a: F, b: F): Expr<'i32'> =>
    expr('i32', `(f32.${op} ${float(a).text} ${float(b).text})`);
const v1 =
  (op: string) =>
  (a: V): V =>
    expr('v128', `(${op} ${a.text})`);
const v2 =
  (op: string) =>
  (a: V, b: V): V =>
    expr('v128', `(${op} ${a.text} ${b.text})`);
const shift =
  (op: string) =>
  (a: V, n: I): V =>
    expr('v128', `(${op} ${a.text} ${int(n).text})`);
const load =
  <T extends Type>(type: T, op: string) =>
  (address: I, offset = 0): Expr<T> =>
    expr(type, `(${op}${offsetText(offset)} ${int(address).text})`);

/** Sum of any number of integers; constants are gathered and zeros dropped. */
function addAll(...terms: readonly I[]): Expr<'i32'> {
  let constant = 0;
  let sum: Expr<'i32'> | undefined;
  for (const term of terms) {
    if (typeof term === 'number') constant += term;
    else sum = sum ? expr('i32', `(i32.add ${sum.text} ${term.text})`) : term;
  }
  if (!sum) return int(constant);
  return constant === 0 ? sum : expr('i32', `(i32.add ${sum.text} ${int(constant).text})`);
}

/** Product of any number of integers; powers of two become shifts. */
function mulAll(...factors: readonly I[]): Expr<'i32'> {
  let constant = 1;
  let product: Expr<'i32'> | undefined;
  for (const factor of factors) {
    if (typeof factor === 'number') constant *= factor;
    else product = product ? expr('i32', `(i32.mul ${product.text} ${factor.text})`) : factor;
  }
  if (!product) return int(constant);
  if (constant === 1) return product;
  const power = Math.log2(constant);
  if (Number.isInteger(power)) return i32.shl(product, power);
  return expr('i32', `(i32.mul ${product.text} ${int(constant).text})`);
}

/** 32-bit integers. Division, remainder and `shr` are unsigned; `lt … ge` are signed. */
export const i32 = {
  const: int,
  add: addAll,
  mul: mulAll,
  sub: i2('sub'),
  div: i2('div_u'),
  rem: i2('rem_u'),
  and: i2('and'),
  or: i2('or'),
  xor: i2('xor'),
  shl: i2('shl'),
  shr: i2('shr_u'),
  eq: i2('eq'),
  ne: i2('ne'),
  lt: i2('lt_s'),
  le: i2('le_s'),
  gt: i2('gt_s'),
  ge: i2('ge_s'),
  ltu: i2('lt_u'),
  eqz: (a: I): Expr<'i32'> => expr('i32', `(i32.eqz ${int(a).text})`),
  /** `test ? a : b`, both evaluated. */
  select: (test: I, a: I, b: I): Expr<'i32'> =>
    expr('i32', `(select ${int(a).text} ${int(b).text} ${int(test).text})`),
  min: (a: I, b: I): Expr<'i32'> => i32.select(i32.lt(a, b), a, b),
  max: (a: I, b: I): Expr<'i32'> => i32.select(i32.gt(a, b), a, b),
  /** ⌈a / n⌉ for a constant or variable n. */
  ceilDiv: (a: I, n: I): Expr<'i32'> => i32.div(i32.sub(i32.add(a, n), 1), n),
  load: load('i32', 'i32.load'),
  load16: load('i32', 'i32.load16_u'),
  load8: load('i32', 'i32.load8_u'),
  /** Bits of a float. */
  bits: (a: F): Expr<'i32'> => expr('i32', `(i32.reinterpret_f32 ${float(a).text})`),
  truncate: (a: F): Expr<'i32'> => expr('i32', `(i32.trunc_sat_f32_s ${float(a).text})`),
  lane: (a: V, lane: number): Expr<'i32'> => expr('i32', `(i32x4.extract_lane ${lane} ${a.text})`),
  /** Whether any bit of a vector is set. */
  any: (a: V): Expr<'i32'> => expr('i32', `(v128.any_true ${a.text})`),
  /** The top bits of sixteen bytes, lane 0 lowest. */
  bitmask: (a: V): Expr<'i32'> => expr('i32', `(i8x16.bitmask ${a.text})`),
};

/** 32-bit floats. */
export const f32 = {
  const: float,
  add: f2('add'),
  sub: f2('sub'),
  mul: f2('mul'),
  div: f2('div'),
  min: f2('min'),
  max: f2('max'),
  neg: f1('neg'),
  abs: f1('abs'),
  sqrt: f1('sqrt'),
  floor: f1('floor'),
  nearest: f1('nearest'),
  eq: fTest('eq'),
  ne: fTest('ne'),
  lt: fTest('lt'),
  le: fTest('le'),
  gt: fTest('gt'),
  ge: fTest('ge'),
  select: (test: I, a: F, b: F): Expr<'f32'> =>
    expr('f32', `(select ${float(a).text} ${float(b).text} ${int(test).text})`),
  load: load('f32', 'f32.load'),
  /** Of an integer; `fromUnsigned` takes the bits as u32. */
  from: (a: I): Expr<'f32'> => expr('f32', `(f32.convert_i32_s ${int(a).text})`),
  fromUnsigned: (a: I): Expr<'f32'> => expr('f32', `(f32.convert_i32_u ${int(a).text})`),
  fromBits: (a: I): Expr<'f32'> => expr('f32', `(f32.reinterpret_i32 ${int(a).text})`),
  lane: (a: V, lane: number): Expr<'f32'> => expr('f32', `(f32x4.extract_lane ${lane} ${a.text})`),
};

/** Four floats. */
export const f32x4 = {
  const: (a: number): V => {
    const text = floatText(a);
    return expr('v128', `(v128.const f32x4 ${text} ${text} ${text} ${text})`);
  },
  splat: (a: F): V => expr('v128', `(f32x4.splat ${float(a).text})`),
  add: v2('f32x4.add'),
  sub: v2('f32x4.sub'),
  mul: v2('f32x4.mul'),
  div: v2('f32x4.div'),
  min: v2('f32x4.min'),
  max: v2('f32x4.max'),
  /** `b < a ? b : a` and `a < b ? b : a`: one instruction, and a where b is NaN. */
  pmin: v2('f32x4.pmin'),
  pmax: v2('f32x4.pmax'),
  neg: v1('f32x4.neg'),
  abs: v1('f32x4.abs'),
  sqrt: v1('f32x4.sqrt'),
  floor: v1('f32x4.floor'),
  nearest: v1('f32x4.nearest'),
  eq: v2('f32x4.eq'),
  ne: v2('f32x4.ne'),
  lt: v2('f32x4.lt'),
  le: v2('f32x4.le'),
  gt: v2('f32x4.gt'),
  ge: v2('f32x4.ge'),
  /** a·b + c; fused where the engine has relaxed SIMD. */
  madd: (a: V, b: V, c: V, fma: boolean): V =>
    fma
      ? expr('v128', `(f32x4.relaxed_madd ${a.text} ${b.text} ${c.text})`)
      : f32x4.add(c, f32x4.mul(a, b)),
  load: load('v128', 'v128.load'),
  /** One float of memory in all four lanes. */
  loadSplat: load('v128', 'v128.load32_splat'),
  /** One float of memory in lane 0, zeros above. */
  loadOne: load('v128', 'v128.load32_zero'),
  replace: (a: V, lane: number, x: F): V =>
    expr('v128', `(f32x4.replace_lane ${lane} ${a.text} ${float(x).text})`),
  fromSigned: v1('f32x4.convert_i32x4_s'),
  fromUnsigned: v1('f32x4.convert_i32x4_u'),
  /** Lane `lane` in all four. */
  broadcast: (a: V, lane: number): V => shuffle(a, a, [lane, lane, lane, lane]),
};

/** Four integers. `shr` is unsigned; comparisons are signed. */
export const i32x4 = {
  const: (a: number): V =>
    expr(
      'v128',
      `(v128.const i32x4 ${Array(4)
        .fill(a | 0)
        .join(' ')})`,
    ),
  lanes: (a: number, b: number, c: number, d: number): V =>
    expr('v128', `(v128.const i32x4 ${a} ${b} ${c} ${d})`),
  splat: (a: I): V => expr('v128', `(i32x4.splat ${int(a).text})`),
  add: v2('i32x4.add'),
  sub: v2('i32x4.sub'),
  mul: v2('i32x4.mul'),
  shl: shift('i32x4.shl'),
  shr: shift('i32x4.shr_u'),
  sar: shift('i32x4.shr_s'),
  eq: v2('i32x4.eq'),
  ne: v2('i32x4.ne'),
  gt: v2('i32x4.gt_s'),
  lt: v2('i32x4.lt_s'),
  min: v2('i32x4.min_s'),
  max: v2('i32x4.max_s'),
  truncate: v1('i32x4.trunc_sat_f32x4_s'),
  /** Four u16 of memory, widened. */
  load16: load('v128', 'v128.load16x4_u'),
  /** Lanes of two vectors narrowed to eight u16 with saturation. */
  narrow: v2('i16x8.narrow_i32x4_u'),
  /** One byte, or two, of memory in every byte, or pair, of a vector. */
  loadSplat8: load('v128', 'v128.load8_splat'),
  loadSplat16: load('v128', 'v128.load16_splat'),
  /** The four low bytes, widened. */
  fromBytes: (a: V): V => i32x4.fromShorts(expr('v128', `(i16x8.extend_low_i8x16_u ${a.text})`)),
  fromShorts: v1('i32x4.extend_low_i16x8_u'),
};

/** Eight 16-bit integers. `shr` is unsigned. */
export const i16x8 = {
  shr: shift('i16x8.shr_u'),
  /** Lanes of two vectors of signed words narrowed with signed saturation. */
  fromWords: v2('i16x8.narrow_i32x4_s'),
};

/** Sixteen bytes, of two vectors of signed 16-bit lanes: saturated as unsigned, or as signed, bytes. */
export const i8x16 = {
  fromShorts: v2('i8x16.narrow_i16x8_u'),
  fromSignedShorts: v2('i8x16.narrow_i16x8_s'),
};

/** Bitwise operations on vectors. */
export const v128 = {
  and: v2('v128.and'),
  /** a and not b. */
  andNot: v2('v128.andnot'),
  or: v2('v128.or'),
  xor: v2('v128.xor'),
  not: v1('v128.not'),
  /** Bit for bit `mask ? a : b`. */
  select: (mask: V, a: V, b: V): V =>
    expr('v128', `(v128.bitselect ${a.text} ${b.text} ${mask.text})`),
};

/** Two doubles: only where a float's range reduction needs them. */
export const f64x2 = {
  const: (a: number): V => expr('v128', `(v128.const f64x2 ${a} ${a})`),
  add: v2('f64x2.add'),
  sub: v2('f64x2.sub'),
  mul: v2('f64x2.mul'),
  div: v2('f64x2.div'),
  min: v2('f64x2.min'),
  max: v2('f64x2.max'),
  nearest: v1('f64x2.nearest'),
  /** Of the two low floats of a vector. */
  promote: v1('f64x2.promote_low_f32x4'),
  /** To two floats in the low lanes, zeros above. */
  demote: v1('f32x4.demote_f64x2_zero'),
  /** Of the two low integers. */
  fromSigned: v1('f64x2.convert_low_i32x4_s'),
  /** To two integers in the low lanes, zeros above. */
  truncate: v1('i32x4.trunc_sat_f64x2_s_zero'),
};

/** Four 32-bit lanes picked from the eight of a (0–3) and b (4–7). */
export function shuffle(a: V, b: V, lanes: readonly [number, number, number, number]): V {
  const bytes = lanes.flatMap((lane) => [0, 1, 2, 3].map((byte) => lane * 4 + byte));
  return expr('v128', `(i8x16.shuffle ${bytes.join(' ')} ${a.text} ${b.text})`);
}

/** A local or parameter read by name. */
export const named = <T extends Type>(type: T, name: string): Expr<T> =>
  expr(type, `(local.get $${name})`);

/** A call read as a value. */
export const called = <T extends Type>(type: T, name: string, args: readonly Expr[]): Expr<T> =>
  expr(type, `(call $${name} ${args.map((a) => a.text).join(' ')})`);
