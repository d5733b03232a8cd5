type Listed = Readonly<Record<string, number>>;

interface Prices {
  readonly starting: Listed;
  readonly reading: Listed;
  readonly filtering: { readonly written: number; readonly followed: number };
  readonly schema: number;
}

/** What things cost beside the rows that are shown. */
export const prices: Prices = {
  /** Points for starting a question that looks at more of the graph than it shows. */
  starting: {
    search: 5,
    paths: 50,
    officialProjectLinks: 50,
    neighborhood: 20,
    commonConnections: 20,
    ranking: 100,
    contradictions: 50,
    commitments: 20,
    candidates: 20,
  },
  /** Points for reading all rows of a connection, whatever the page, or a whole text. */
  reading: { totalCount: 2, facets: 5, "Document.text": 20 },
  /** Points for planning a filter: for each of its members, and for each relation that it follows. */
  filtering: { written: 2, followed: 20 },
  /** Points for each time that the schema is asked for. */
  schema: 100,
};
