/** What a question of the load is meant to be. */
export type Intent = "valid" | "costly" | "invalid" | "heavy";

export interface Asked {
  readonly intent: Intent;
  readonly body: string;
}

const nested = (depth: number): string =>
  depth === 0 ? "id" : `relations(first: 1) { edges { node { from { ${nested(depth - 1)} } } } }`;
const times = (count: number, write: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => write(at)).join(" ");
const query = (intent: Intent, text: string, variables: object = {}): Asked => ({
  intent,
  body: JSON.stringify({ query: text, variables }),
});

/** Questions of every sort: most are whole, some are at fault, some ask for more than is allowed. */
export const loadMix: readonly Asked[] = [
  query("valid", "{ countries(first: 5) { nodes { name code } } }"),
  query("valid", "query ($n: Int) { officials(first: $n) { nodes { name } } }", { n: 3 }),
  query("valid", '{ search(query: "minister", first: 5) { edges { node { name } score } } }'),
  query(
    "valid",
    "{ meetings(first: 3) { totalCount nodes { name officials(first: 2) { nodes { name } } } } }",
  ),
  query("valid", '{ node(id: "nobody") { id } }'),
  query("valid", "{ relations(first: 5) { nodes { kind evidence(first: 1) { quote } } } }"),
  query("costly", "{ countries(first: 50) { nodes { name officials(first: 30) { nodes { name } } } } }"),
  query("costly", "{ ranking(by: DEGREE, first: 100) { edges { node { id } } } }"),
  query("invalid", "{ countries { nothing } }"),
  query("invalid", "{ countries("),
  query("invalid", "{ countries(first: 0) { nodes { name } } }"),
  query("invalid", "query ($n: Int) { countries(first: $n) { totalCount } }", { n: "many" }),
  query("invalid", '{ countries(first: 1, after: "not a cursor") { nodes { name } } }'),
  { intent: "invalid", body: "{" },
  { intent: "invalid", body: JSON.stringify([{ query: "{ __typename }" }, { query: "{ __typename }" }]) },
  query("heavy", `{ node(id: "x") { ... on Entity { ${nested(6)} } } }`),
  query("heavy", `{ ${times(101, (at) => `a${at}: __typename`)} }`),
  query("heavy", `{ countries { nodes { ${times(300, () => "name")} } } }`),
  query("heavy", "{ countries(first: 100) { nodes { officials(first: 100) { nodes { name } } } } }"),
  query("heavy", `{ ${times(1500, () => "__typename")} }`),
  query("heavy", `{ __typename } #${"x".repeat(66_000)}`),
];
