/** What things cost beside the rows that are shown. */
export const prices: Readonly<Record<"starting" | "reading", Readonly<Record<string, number>>>> = {
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
  /** Points for reading all rows of a connection, whatever the page. */
  reading: { totalCount: 2, facets: 5 },
};
