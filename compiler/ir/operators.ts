/**
 * What the attributes of each operator are: one type-level map from the operator's name, by which nodes, the builder, the
 * rules and the lowerings are typed, so that a misspelt operator or attribute does not compile.
 *
 * The map stands here, below everything that makes or reads nodes, and each row of compiler/ops/ adds its own line to it
 * where the row is (`declare module '../ir/operators.ts'`): attributes are read beside the operator whose they are, and a
 * new operator edits no list here.
 */

/** Attributes by operator. */
export interface Operators {
  /** The one operator that the graph itself knows: a view, which has no bytes of its own. */
  readonly reshape: ReshapeAttrs;
}

export interface ReshapeAttrs {
  readonly shape: readonly number[];
}

/** Of operators that their operands say everything about. */
export type NoAttrs = Readonly<Record<string, never>>;

export type OpName = keyof Operators;

/** The attributes of an operator, or of one of several. Mapped, so that they can be walked like any record. */
export type AttrsOf<N extends OpName> = {
  readonly [P in N]: { readonly [K in keyof Operators[P]]: Operators[P][K] };
}[N];

/** The attributes of an operator that is not known. */
export type Attrs = AttrsOf<OpName>;

export type AttrValue = { readonly [N in OpName]: AttrsOf<N>[keyof AttrsOf<N>] }[OpName];

/** Names and values, in the order in which they were written. */
export const attrEntries = (attrs: Attrs): readonly (readonly [string, AttrValue])[] =>
  Object.entries<AttrValue>(attrs);
