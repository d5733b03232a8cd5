/** A value of a property as it is stored; null is no property. */
export type BulkValue = string | number | boolean | null | undefined | readonly string[] | readonly number[];

/** A node or a relationship. A node's first id is its own; a relationship's are those of its two ends. */
export interface BulkRow {
  readonly ids: readonly string[];
  readonly properties: Readonly<Record<string, BulkValue>>;
}

/** All nodes of one label, or all relationships of one type between two labels, for the importer. */
export interface BulkTable {
  /** Name of its file. */
  readonly name: string;
  /** Labels of the nodes, or the type of the relationships. */
  readonly of: { readonly labels: readonly string[] } | { readonly type: string };
  /** Id columns as the importer names them: "id:ID(Entity)", or ":START_ID(Chain)" and ":END_ID(Document)". */
  readonly ids: readonly string[];
  /** Called more than once. */
  readonly rows: () => Iterable<BulkRow>;
  /** Columns of properties where they are known: "degree:long". They are found out from the rows where absent. */
  readonly columns?: readonly string[];
}
