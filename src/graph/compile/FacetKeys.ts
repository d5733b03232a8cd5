/** What a list can be counted by: name in the schema → expression over a row. */
export type FacetKeys = Readonly<Record<string, string>>;
