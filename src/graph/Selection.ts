/**
 * What `api` makes of one operation and `graph` answers: the fields asked for, as a plain tree.
 *
 * Fragments, `@skip`/`@include` and repeated response keys are resolved by `api` before; what is left is, per
 * response key, one field with its arguments and the fields below it. The answer is the operation's `data`,
 * complete: keyed by response keys in the order of the selection, enumerations by their GraphQL names, so that it
 * can be sent as it is, without a second walk through it.
 */
export interface Selection {
  readonly roots: readonly Field[];
}

export interface Field {
  /** Response key: the alias, else the field's name. */
  readonly key: string;
  /** The field's name in the schema: "officials", "edges", "name", "__typename". */
  readonly field: string;
  /** The named GraphQL type the field returns ("OfficialConnection", "Entity", "String"), for `__typename`. */
  readonly type: string;
  /**
   * Concrete types on which it was selected (`... on Official`), null where it was selected on whatever stands there.
   * Two fields of one key may stand beside each other where their types exclude one another.
   */
  readonly on: readonly string[] | null;
  /** Arguments given, and defaults of the schema; one that is left out is absent. */
  readonly arguments: Readonly<Record<string, Argument>>;
  readonly fields: readonly Field[];
}

/**
 * An argument's value as the document writes it: constants (already coerced, with defaults of input types),
 * variables by name, and lists and objects that hold variables. Values never enter a statement's text; a constant
 * is a parameter too.
 */
export type Argument =
  | { readonly constant: unknown }
  | { readonly variable: string }
  | { readonly list: readonly Argument[] }
  | { readonly object: Readonly<Record<string, Argument>> };

/** Coerced values of the operation's variables, defaults filled in; enumerations by their GraphQL names. */
export type Variables = Readonly<Record<string, unknown>>;
