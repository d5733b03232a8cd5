/** A row as a question finds it: what it is sorted and continued by, and what it tells. */
export interface ListedRow {
  readonly key: string;
  readonly values: Readonly<Record<string, unknown>>;
}

type Given = Readonly<Record<string, unknown>>;

/** One question whose rows come in the order of a key; `listRows` cuts pages out of it. */
export interface Listing {
  /** Cypher that ends in `RETURN key, row`: a string unique among the rows, and a map. */
  readonly text: string;
  readonly descending: boolean;
  /** Cypher that ends in `RETURN row` for each of `$ids` that is the id of a row which stands. */
  readonly byId?: string;
  /** Cypher between `key, row` of the page that is shown and the same with more told of each row. */
  readonly shown?: string;
  /** Parameters of the text, from the arguments of the schema; `after` is the key that the page goes on after. */
  readonly parameters: (given: Given, after?: string | null) => Given;
  /** The row's values by the names of the schema's fields; enumerations by their GraphQL names. */
  readonly values: (row: Given) => Given;
}
