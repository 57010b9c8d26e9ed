/**
 * The language: what a model file imports from "stowage".
 *
 * A model file is read, never run. Its types are the shapes: a dimension is a type with a name, a tensor is a list of
 * dimensions, and TypeScript's own checker follows the names through every expression. The functions here therefore
 * have no bodies; the compiler knows what each one means.
 */

// ── Dimensions ──────────────────────────────────────────────────────────────────────────────────────────────────────

declare const dim: unique symbol;
declare const sized: unique symbol;
declare const factors: unique symbol;

/**
 * A named dimension.
 *
 * - `Dim<"B", 8>`: eight, unless `--set B=…` says otherwise;
 * - `Dim<"D", "hidden_size">`: that key of the model's config.json;
 * - `Dim<"V">`: read off the checkpoint's shapes, or `--set V=…`;
 * - `Dim<"K", "head_dim", Div<D, H>>`: the key where config.json has it, else the third argument.
 */
export type Dim<
  Name extends string,
  Size extends number | string | null = number | string | null,
  Otherwise extends AnyDim | number | null = AnyDim | number | null,
> = { readonly [dim]: Name; readonly [sized]: [Size, Otherwise] };

/** Any dimension: named (`Dim<string>`), or made of others. */
export type AnyDim = { readonly [dim]: string };

/** The product of two dimensions: all heads side by side are `Mul<H, K>` wide. */
export type Mul<A extends AnyDim, B extends AnyDim> = {
  readonly [dim]: `${Term<A>}*${Term<B>}`;
  readonly [factors]: [A, B];
};

/** The quotient of two dimensions; it must come out whole. */
export type Div<A extends AnyDim, B extends AnyDim> = { readonly [dim]: `${Term<A>}/${Term<B>}` };

/** The sum of two dimensions: what `concat` makes. */
export type Add<A extends AnyDim, B extends AnyDim> = { readonly [dim]: `${Term<A>}+${Term<B>}` };

/** The difference of two dimensions: what is left after a `slice`. */
export type Sub<A extends AnyDim, B extends AnyDim> = { readonly [dim]: `${Term<A>}-${Term<B>}` };

/** A dimension that is just a number, for sizes not worth a name: `Size<3>`. */
export type Size<N extends number> = { readonly [dim]: `${N}` };

/** What a reduction with `keep: true` leaves of an axis; it broadcasts onto anything. */
export type One = Size<1>;

type NameOf<D extends AnyDim> = D[typeof dim];
type Term<D extends AnyDim> =
  NameOf<D> extends `${string}${'*' | '/' | '+' | '-'}${string}` ? `(${NameOf<D>})` : NameOf<D>;

// ── Tensors ─────────────────────────────────────────────────────────────────────────────────────────────────────────

declare const shape: unique symbol;
declare const reals: unique symbol;
declare const integers: unique symbol;
declare const stored: unique symbol;
declare const turns: unique symbol;

/** A list of dimensions, outermost first. */
export type Shape = readonly AnyDim[];

/** A tensor of reals or of integers. */
export interface Values<S extends Shape> {
  readonly [shape]: S;
}

/** Numbers (f32) in the given shape. `Tensor<[]>` is one number. */
export interface Tensor<S extends Shape> extends Values<S> {
  readonly [reals]: true;
}

/** Integers in the given shape: token ids, class labels, positions. */
export interface Tokens<S extends Shape> extends Values<S> {
  readonly [integers]: true;
}

/**
 * A tensor that the checkpoint holds and training may change.
 *
 * Put it in an interface; property paths are its name. A comment above the property can say more:
 * `@from self_attn.q_proj.weight` is the tensor's name in the checkpoint (below its parent's `@from`, if the parent
 * has one; `{l}` is the layer's number; several lines name several formats), and
 * `@init normal(0.02) | uniform(0.1) | kaiming | zeros | ones` is how it begins when no checkpoint is given. `@adapter` says
 * that the base's checkpoints do not have it: it is what this model adds to them, and `own()` trains it.
 * `@unused model.layers.*.rotary.scale`, above the interface or a property, names tensors that the model does without: any
 * other tensor that no weight reads is refused (`*` is any text, `{l}` a number, the name is the checkpoint's in full).
 * An optional property (`b?: Weight<[D]>`) is there exactly when the checkpoint has it.
 */
export interface Weight<S extends Shape> extends Tensor<S> {
  readonly [stored]: true;
}

/** `L` times the same layer; `for (const b of w.blocks)` runs through it. */
export interface Stack<L extends AnyDim, W> {
  readonly [turns]: L;
  readonly [index: number]: W;
  readonly length: number;
  [Symbol.iterator](): IterableIterator<W>;
}

declare const why: unique symbol;
/** Not a type to use: its message says in the editor why an operand does not fit. */
export interface Mismatch<Message extends string> {
  readonly [why]: Message;
}

/** Shapes that broadcast onto `S`: its trailing axes, any of them 1. */
type Onto<S extends Shape> = S extends readonly [AnyDim, ...infer Rest extends Shape]
  ? { [I in keyof S]: S[I] | One } | Onto<Rest>
  : readonly [];
type Show<S extends Shape> = S extends readonly [infer A extends AnyDim, ...infer R extends Shape]
  ? `${NameOf<A>}${R extends readonly [] ? '' : ', '}${Show<R>}`
  : '';
/** Nothing more to ask of an operand that broadcasts onto `S`; of another, what it cannot have. */
type Fits<U extends Shape, S extends Shape> =
  U extends Onto<S> ? unknown : Mismatch<`[${Show<U>}] does not fit onto [${Show<S>}]`>;

// ── Arithmetic ──────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * `a + b`. `b` may have fewer axes (a bias `[D]` onto `[B, T, D]`) or axes of 1.
 *
 * @example add(x, linear(mergeHeads(heads), w.o_proj))
 */
export declare function add<S extends Shape, U extends Shape>(
  a: Tensor<S>,
  b: Tensor<U> & Fits<U, S>,
): Tensor<S>;

/**
 * Applies a function of numbers element by element; the compiler differentiates it.
 *
 * The function is an expression of `+ - * / % **`, comparisons, `&& || !`, `?:`, `Math.exp` and its like, other such
 * functions, and numbers from around it. Operands after the first broadcast onto it.
 *
 * @example map(linear(x, w.gate_proj), linear(x, w.up_proj), (gate, up) => silu(gate) * up)
 */
export declare function map<S extends Shape>(x: Values<S>, f: (x: number) => number): Tensor<S>;
export declare function map<S extends Shape, U extends Shape>(
  x: Values<S>,
  y: Values<U> & Fits<U, S>,
  f: (x: number, y: number) => number,
): Tensor<S>;
export declare function map<S extends Shape, U extends Shape, V extends Shape>(
  x: Values<S>,
  y: Values<U> & Fits<U, S>,
  z: Values<V> & Fits<V, S>,
  f: (x: number, y: number, z: number) => number,
): Tensor<S>;
export declare function map<S extends Shape, U extends Shape, V extends Shape, W extends Shape>(
  x: Values<S>,
  y: Values<U> & Fits<U, S>,
  z: Values<V> & Fits<V, S>,
  u: Values<W> & Fits<W, S>,
  f: (x: number, y: number, z: number, u: number) => number,
): Tensor<S>;
export declare function map<
  S extends Shape,
  U extends Shape,
  V extends Shape,
  W extends Shape,
  X extends Shape,
>(
  x: Values<S>,
  y: Values<U> & Fits<U, S>,
  z: Values<V> & Fits<V, S>,
  u: Values<W> & Fits<W, S>,
  v: Values<X> & Fits<X, S>,
  f: (x: number, y: number, z: number, u: number, v: number) => number,
): Tensor<S>;
export declare function map<
  S extends Shape,
  U extends Shape,
  V extends Shape,
  W extends Shape,
  X extends Shape,
  Y extends Shape,
>(
  x: Values<S>,
  y: Values<U> & Fits<U, S>,
  z: Values<V> & Fits<V, S>,
  u: Values<W> & Fits<W, S>,
  v: Values<X> & Fits<X, S>,
  w: Values<Y> & Fits<Y, S>,
  f: (x: number, y: number, z: number, u: number, v: number, w: number) => number,
): Tensor<S>;

/**
 * In training, sets each element to 0 with probability `rate` and scales the rest by 1/(1 − rate); else does nothing.
 *
 * @example dropout(x, { rate: 0.1 })
 */
export declare function dropout<S extends Shape>(
  x: Tensor<S>,
  options: { readonly rate: number },
): Tensor<S>;

// ── Products ────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * Rows of `table` by number: `[V, D]` and ids `[B, T]` give `[B, T, D]`.
 *
 * @example embed(w.embed, tokens)
 */
export declare function embed<V extends AnyDim, D extends AnyDim, S extends Shape>(
  table: Tensor<[V, D]>,
  ids: Tokens<S>,
): Tensor<[...S, D]>;

/**
 * `x wᵀ + bias`, with `w` as checkpoints store it: `[outputs, inputs]`. This is what adapters attach to.
 *
 * @example linear(x, w.up_proj)
 */
export declare function linear<S extends Shape, I extends AnyDim, O extends AnyDim>(
  x: Tensor<[...S, I]>,
  w: Tensor<[O, I]>,
  bias?: Tensor<[O]> | undefined,
): Tensor<[...S, O]>;

/**
 * Matrix product over the last two axes, either side transposed; leading axes are equal on both.
 *
 * @example matmul(q, k, { transposeB: true })
 */
export declare function matmul<
  S extends Shape,
  M extends AnyDim,
  K extends AnyDim,
  N extends AnyDim,
>(a: Tensor<[...S, M, K]>, b: Tensor<[...S, K, N]>): Tensor<[...S, M, N]>;
export declare function matmul<
  S extends Shape,
  M extends AnyDim,
  K extends AnyDim,
  N extends AnyDim,
>(
  a: Tensor<[...S, K, M]>,
  b: Tensor<[...S, N, K]>,
  options: { readonly transposeA: true; readonly transposeB: true },
): Tensor<[...S, M, N]>;
export declare function matmul<
  S extends Shape,
  M extends AnyDim,
  K extends AnyDim,
  N extends AnyDim,
>(
  a: Tensor<[...S, K, M]>,
  b: Tensor<[...S, K, N]>,
  options: { readonly transposeA: true; readonly transposeB?: false },
): Tensor<[...S, M, N]>;
export declare function matmul<
  S extends Shape,
  M extends AnyDim,
  K extends AnyDim,
  N extends AnyDim,
>(
  a: Tensor<[...S, M, K]>,
  b: Tensor<[...S, N, K]>,
  options: { readonly transposeA?: false; readonly transposeB: true },
): Tensor<[...S, M, N]>;

// ── Normalisation ───────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * `x / √(mean(x²) + eps) · w` over the last axis; eps is 1e-5 unless said.
 *
 * @example rmsNorm(x, w.norm, { eps: config('rms_norm_eps', 1e-6) })
 */
export declare function rmsNorm<S extends Shape, D extends AnyDim>(
  x: Tensor<[...S, D]>,
  w?: Tensor<[D]> | undefined,
  options?: { readonly eps?: number },
): Tensor<[...S, D]>;

/**
 * `(x − mean) / √(variance + eps) · w + b` over the last axis; eps is 1e-5 unless said.
 *
 * @example layerNorm(x, w.norm, w.bias)
 */
export declare function layerNorm<S extends Shape, D extends AnyDim>(
  x: Tensor<[...S, D]>,
  w?: Tensor<[D]> | undefined,
  b?: Tensor<[D]> | undefined,
  options?: { readonly eps?: number },
): Tensor<[...S, D]>;

/**
 * Softmax over the last axis.
 *
 * @example softmax(scores)
 */
export declare function softmax<S extends Shape>(x: Tensor<S>): Tensor<S>;

// ── Attention ───────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * `softmax(scale · q kᵀ) v` per head; nothing T × T is ever stored. `k` and `v` may have fewer heads (`G`) than `q`
 * (`H`): head h then reads group ⌊h G / H⌋. `scale` is 1/√K unless said. `causal`: a query sees itself and what came
 * before. `starts` (with `causal`): the query at t sees nothing before position `starts[b, t]`, so that several
 * examples can share a row.
 *
 * @example attention(q, k, v, { causal: true })
 */
export declare function attention<
  B extends AnyDim,
  H extends AnyDim,
  T extends AnyDim,
  K extends AnyDim,
  G extends AnyDim,
  S extends AnyDim,
>(
  q: Tensor<[B, H, T, K]>,
  k: Tensor<[B, G, S, K]>,
  v: Tensor<[B, G, S, K]>,
  options: {
    readonly causal: boolean;
    readonly scale?: number;
    readonly starts?: Tokens<[B, T]> | undefined;
  },
): Tensor<[B, H, T, K]>;

/** config.json's `rope_scaling`, as it stands there: kinds `default`, `dynamic`, `linear` and `llama3`. */
export interface RopeScaling {
  readonly rope_type?: string;
  readonly factor?: number;
}

/**
 * Rotary positions: turns each pair of the last axis by an angle that grows with the position along `T`. Pairs are j
 * and j + K/2 (`half`: Hugging Face checkpoints) or 2j and 2j + 1 (`interleaved`: the original).
 *
 * @example rope(q, { theta: config('rope_theta', 10000), style: 'half' })
 */
export declare function rope<
  B extends AnyDim,
  H extends AnyDim,
  T extends AnyDim,
  K extends AnyDim,
>(
  x: Tensor<[B, H, T, K]>,
  options: {
    readonly theta: number;
    readonly style: 'half' | 'interleaved';
    readonly scaling?: RopeScaling | null;
  },
): Tensor<[B, H, T, K]>;

/**
 * `[B, T, H·K]` to `[B, H, T, K]`: one row per head. H and K come from the weight's `Mul<H, K>`.
 *
 * @example splitHeads(linear(x, w.q_proj))
 */
export declare function splitHeads<
  B extends AnyDim,
  T extends AnyDim,
  H extends AnyDim,
  K extends AnyDim,
>(x: Tensor<[B, T, Mul<H, K>]>): Tensor<[B, H, T, K]>;

/**
 * `[B, H, T, K]` back to `[B, T, H·K]`.
 *
 * @example mergeHeads(heads)
 */
export declare function mergeHeads<
  B extends AnyDim,
  T extends AnyDim,
  H extends AnyDim,
  K extends AnyDim,
>(x: Tensor<[B, H, T, K]>): Tensor<[B, T, Mul<H, K>]>;

// ── Movement ────────────────────────────────────────────────────────────────────────────────────────────────────────

type Permuted<S extends Shape, Order extends readonly number[]> = {
  -readonly [I in keyof Order]: Order[I] extends keyof S ? S[Order[I]] : never;
};

/**
 * The same elements in the same order under another shape.
 *
 * @example reshape<[Mul<B, T>, D]>(x)
 */
export declare function reshape<S extends Shape>(x: Tensor<Shape>): Tensor<S>;

/**
 * Axes in another order.
 *
 * @example permute(q, [0, 2, 1, 3])
 */
export declare function permute<S extends Shape, const Order extends readonly number[]>(
  x: Tensor<S>,
  order: Order,
): Tensor<Permuted<S, Order>>;

/**
 * A part of `x` as large as the given shape, from `starts` (default zeros).
 *
 * @example slice<[T, D]>(w.positions)
 */
export declare function slice<S extends Shape>(
  x: Tensor<Shape>,
  starts?: readonly number[],
): Tensor<S>;

/**
 * Tensors one after another along `axis`, whose size is their sum.
 *
 * @example concat<[B, Add<T, T>, D]>([x, x], { axis: 1 })
 */
export declare function concat<S extends Shape>(
  parts: readonly Tensor<Shape>[],
  options: { readonly axis: number },
): Tensor<S>;

// ── Reductions ──────────────────────────────────────────────────────────────────────────────────────────────────────

interface Axes<A extends number, Keep extends boolean> {
  /** Axis numbers, from 0 or, from the end, −1, −2, …; without options all axes. */
  readonly axes: readonly A[];
  /** Leave them in place as 1 (default false). */
  readonly keep?: Keep;
}
type Reduced<
  S extends Shape,
  A extends number,
  Keep extends boolean,
  Done extends readonly unknown[] = [],
> = S extends readonly [infer D extends AnyDim, ...infer R extends Shape]
  ? [
      ...(`${Done['length']}` extends `${A}`
        ? Keep extends true
          ? [One]
          : []
        : `-${[...R, D]['length']}` extends `${A}`
          ? Keep extends true
            ? [One]
            : []
          : [D]),
      ...Reduced<R, A, Keep, [...Done, D]>,
    ]
  : [];

/**
 * The sum over axes.
 *
 * @example sum(x, { axes: [-1], keep: true })
 */
export declare function sum(x: Tensor<Shape>): Tensor<[]>;
export declare function sum<
  S extends Shape,
  const A extends number,
  const Keep extends boolean = false,
>(x: Tensor<S>, options: Axes<A, Keep>): Tensor<Reduced<S, A, Keep>>;

/**
 * The mean over axes.
 *
 * @example mean(x, { axes: [1] })
 */
export declare function mean(x: Tensor<Shape>): Tensor<[]>;
export declare function mean<
  S extends Shape,
  const A extends number,
  const Keep extends boolean = false,
>(x: Tensor<S>, options: Axes<A, Keep>): Tensor<Reduced<S, A, Keep>>;

/**
 * The largest over axes.
 *
 * @example max(scores, { axes: [-1] })
 */
export declare function max(x: Tensor<Shape>): Tensor<[]>;
export declare function max<
  S extends Shape,
  const A extends number,
  const Keep extends boolean = false,
>(x: Tensor<S>, options: Axes<A, Keep>): Tensor<Reduced<S, A, Keep>>;

// ── Losses ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * The mean of −log softmax(logits)[target], over the targets that are not `ignore` (−100 unless said). Straight after
 * a `linear` the two become one operator whose logits never exist in full.
 *
 * @example crossEntropy(linear(x, w.embed), targets)
 */
export declare function crossEntropy<S extends Shape, V extends AnyDim>(
  logits: Tensor<[...S, V]>,
  targets: Tokens<S>,
  options?: { readonly ignore?: number },
): Tensor<[]>;

/**
 * The mean of (a − b)².
 *
 * @example meanSquaredError(x, y)
 */
export declare function meanSquaredError<S extends Shape>(
  a: Tensor<S>,
  b: Tensor<NoInfer<S>>,
): Tensor<[]>;

// ── Numbers known before the run ────────────────────────────────────────────────────────────────────────────────────

/**
 * A value of config.json (`a.b` looks into objects), or `otherwise` where it is absent. Spellings of one thing stand for
 * each other: `rope_theta` is found in `rope_parameters`, too, `rms_norm_eps` under `layer_norm_eps`; and a key that is
 * absent has the value that transformers takes for that model_type.
 *
 * @example config('hidden_size', 512)
 */
export declare function config(
  key: 'rope_scaling' | `rope_parameters.${string}`,
  otherwise: null,
): RopeScaling | null;
export declare function config(key: string, otherwise?: number): number;
export declare function config(key: string, otherwise: string): string;
export declare function config(key: string, otherwise: boolean): boolean;

/**
 * What the model computes, where it does not read a key: at the top of the file, or in a
 * function. A config.json that says none of the values is refused. Keys that change what is computed must be read
 * (`config`, a dimension) or stated so.
 *
 * @example expect('hidden_act', 'silu')
 */
export declare function expect(key: string, ...values: readonly [Expected, ...Expected[]]): void;
type Expected = number | string | boolean | null;

/**
 * The size of a dimension as a number.
 *
 * @example 1 / Math.sqrt(size<K>())
 */
export declare function size<D extends AnyDim>(): SizeOf<D>;
type SizeOf<D extends AnyDim> = D extends AnyDim ? number : never;

/**
 * `0, 1, …, n − 1`, to loop over.
 *
 * @example range(config('num_experts', 4))
 */
export declare function range(n: number): readonly number[];

// ── The recipe: how to train ────────────────────────────────────────────────────────────────────────────────────────

declare const recipe: unique symbol;

/** What trains. */
export interface Adapter {
  readonly [recipe]: 'adapter';
}
/** How gradients become updates. */
export interface Optimizer {
  readonly [recipe]: 'optimizer';
}
/** How the learning rate moves. */
export interface Schedule {
  readonly [recipe]: 'schedule';
}
/** A whole recipe: export it as `recipe`. */
export interface Recipe {
  readonly [recipe]: 'recipe';
}

/**
 * How to fine-tune. Every field has a default and a flag that overrides it.
 *
 * @example finetune({ adapter: lora({ rank: 16 }), optimizer: adamw({ lr: 2e-4 }), budget: '2GiB' })
 */
export declare function finetune(fields: {
  /** What trains: `lora({ … })` (default), another adapter, or `full()`. */
  readonly adapter?: Adapter;
  /** `adamw({ … })` (default) or `sgd({ … })`. */
  readonly optimizer?: Optimizer;
  /** `constant()` (default), `linearDecay({ warmup })` or `cosine({ warmup })`. */
  readonly schedule?: Schedule;
  /** Gradients are scaled down to this global norm; null does not clip (default). */
  readonly clip?: number | null;
  /** Rows per step; the model's own first dimension unless said. */
  readonly batch?: number;
  /** Rows of a micro-batch; gradients add up to those of `batch`. Null: the whole batch, with `--allow micro-batch` what fits (default). */
  readonly microBatch?: number | null;
  /** Tokens per row; the model's own second dimension unless said. */
  readonly context?: number;
  /** Steps to train; wins over `epochs`. */
  readonly steps?: number;
  /** Passes over the data (default 1). */
  readonly epochs?: number;
  /** Everything random follows from it (default 0). */
  readonly seed?: number;
  /** How frozen weights lie in memory (default f32). */
  readonly storage?: 'f32' | 'f16';
  /** Most relative error of the gradient, of the whole one and of each layer's; 0 is lossless (default). */
  readonly maxError?: number;
  /** Steps from one measurement of that error to the next (default 100); 0 measures before the first step only. */
  readonly recheck?: number;
  /** Bytes, or `"64MiB"`, `"min"`, `"max"` (default). */
  readonly budget?: number | string;
}): Recipe;

/**
 * Low-rank adapters beside frozen linears: `x wᵀ + scale · (x aᵀ) bᵀ`.
 *
 * @example lora({ rank: 16, targets: ['q_proj', 'v_proj'] })
 */
export declare function lora(fields?: {
  /** Width of the bottleneck (default 8). */
  readonly rank?: number;
  /** The scale is alpha / rank, or alpha / √rank with `rsLora` (default: 2 · rank). */
  readonly alpha?: number;
  /** Property or checkpoint names, `*` for any part; unless said all linears but the output head. */
  readonly targets?: readonly string[];
  /** Rank-stabilised scale (default false). */
  readonly rsLora?: boolean;
  /** Dropout before the adapter (default 0). */
  readonly dropout?: number;
  /** On activations, through the changed weight, or what is cheapest at each site (`"auto"`, default). */
  readonly form?: AdapterForm;
  /** `b` at zero (default), or the pair at the weight's principal part, which is taken off it. */
  readonly start?: 'zero' | 'pissa';
}): Adapter;

/** How an adapter that changes a weight is computed; all are the same function. */
export type AdapterForm = 'auto' | 'activation' | 'weight' | 'hybrid';

/**
 * LoRA of each row's direction, with the row's length trained apart.
 *
 * @example dora({ rank: 16 })
 */
export declare function dora(fields?: {
  /** Width of the bottleneck (default 8). */
  readonly rank?: number;
  /** As for LoRA (default: 2 · rank). */
  readonly alpha?: number;
  /** As for LoRA. */
  readonly targets?: readonly string[];
  /** Rank-stabilised scale (default false). */
  readonly rsLora?: boolean;
  /** Dropout before the adapter (default 0). */
  readonly dropout?: number;
  /** As for LoRA. */
  readonly form?: AdapterForm;
}): Adapter;

/**
 * Two trained vectors at each site, around one frozen random pair of projections for all.
 *
 * @example vera({ rank: 256 })
 */
export declare function vera(fields?: {
  /** Width of the bottleneck (default 256). */
  readonly rank?: number;
  /** Where the inner vector begins (default 0.1). */
  readonly initial?: number;
  /** Dropout before the adapter (default 0). */
  readonly dropout?: number;
  /** PEFT draws its projections from it (default 0). */
  readonly key?: number;
  /** As for LoRA. */
  readonly targets?: readonly string[];
}): Adapter;

/**
 * A trained scale for each output, or each input of the `feedforward` ones.
 *
 * @example ia3({ targets: ['k_proj', 'down_proj'], feedforward: ['down_proj'] })
 */
export declare function ia3(fields?: {
  /** As for LoRA. */
  readonly targets?: readonly string[];
  /** Targets whose input is scaled (default none). */
  readonly feedforward?: readonly string[];
}): Adapter;

/**
 * Inputs rotated in blocks.
 *
 * @example oft({ blockSize: 32 })
 */
export declare function oft(fields?: {
  /** Width of a block (default 32); the nearest divisor where a width is not a multiple of it. */
  readonly blockSize?: number;
  /** As for LoRA. */
  readonly targets?: readonly string[];
}): Adapter;

/**
 * A rotation, and two scaling vectors, in the principal subspace of each weight (PSOFT, MOFT).
 *
 * @example psoft({ rank: 32 })
 */
export declare function psoft(fields?: {
  /** Dimensions of the subspace (default 32). */
  readonly rank?: number;
  /** The change is scaled by alpha / rank, and the subspace's factor divided by it (default: rank). */
  readonly alpha?: number;
  /** Dropout before the adapter (default 0). */
  readonly dropout?: number;
  /** Train the two scaling vectors, too (default true). */
  readonly vectors?: boolean;
  /** As for LoRA. */
  readonly targets?: readonly string[];
}): Adapter;

/**
 * The biases alone.
 *
 * @example bitfit()
 */
export declare function bitfit(fields?: Readonly<Record<string, never>>): Adapter;

/**
 * The weights that the model file tags `@adapter`, and no others: an adapter written in the model itself.
 *
 * @example own()
 */
export declare function own(fields?: Readonly<Record<string, never>>): Adapter;

/**
 * Several adapters, each with sites of its own.
 *
 * @example mixed({ parts: [lora({ targets: ['q_proj'] }), psoft({ targets: ['down_proj'] })] })
 */
export declare function mixed(fields: { readonly parts: readonly Adapter[] }): Adapter;

/**
 * The weights themselves: all of them, or those named.
 *
 * @example full({ targets: ['norm'] })
 */
export declare function full(fields?: {
  /** Property or checkpoint names, `*` for any part; unless said everything. */
  readonly targets?: readonly string[];
}): Adapter;

/**
 * Adam with decoupled weight decay.
 *
 * @example adamw({ lr: 2e-4, weightDecay: 0.01 })
 */
export declare function adamw(fields?: {
  /** Learning rate (default 1e-3). */
  readonly lr?: number;
  /** Decay of the first moment (default 0.9). */
  readonly beta1?: number;
  /** Decay of the second moment (default 0.999). */
  readonly beta2?: number;
  /** Added to the root of the second moment (default 1e-8). */
  readonly epsilon?: number;
  /** Decay per step and unit of learning rate (default 0). */
  readonly weightDecay?: number;
  /** How the two moments lie in memory (default f32): 8 bytes a parameter, or 2 in 8 bits. */
  readonly states?: 'f32' | '8-bit';
}): Optimizer;

/**
 * Stochastic gradient descent.
 *
 * @example sgd({ lr: 0.1, momentum: 0.9 })
 */
export declare function sgd(fields?: {
  /** Learning rate (default 0.1). */
  readonly lr?: number;
  /** Momentum (default 0.9; 0 keeps no state). */
  readonly momentum?: number;
  /** Nesterov's form (default false). */
  readonly nesterov?: boolean;
  /** Decay added to the gradient (default 0). */
  readonly weightDecay?: number;
}): Optimizer;

/**
 * The learning rate stays, after `warmup` steps of rising from 0; below 1 `warmup` is a share of all steps.
 *
 * @example constant({ warmup: 20 })
 */
export declare function constant(fields?: { readonly warmup?: number }): Schedule;

/**
 * The learning rate rises for `warmup` steps, then falls in a straight line to 0 at the last step.
 *
 * @example linearDecay({ warmup: 0.05 })
 */
export declare function linearDecay(fields?: { readonly warmup?: number }): Schedule;

/**
 * The learning rate rises for `warmup` steps, then falls along half a cosine to 0 at the last step.
 *
 * @example cosine({ warmup: 0.05 })
 */
export declare function cosine(fields?: { readonly warmup?: number }): Schedule;
