import { stringify } from "csv-stringify/sync";
import { entityAttributes, factAttributes } from "../attributes";
import type { ExportedEntity, ExportedFact } from "../ExportedGraph";

type Column<Row> = readonly [name: string, read: (row: Row) => string];

/** Column names that Gephi's importer knows (Id, Label, Source, Target, Type), then ours. */
const nodes: readonly Column<ExportedEntity>[] = [
  ["Id", (entity) => entity.id],
  ["Label", (entity) => entity.name],
  ...Object.entries(entityAttributes),
];

const edges: readonly Column<ExportedFact>[] = [
  ["Source", (fact) => fact.from.id],
  ["Target", (fact) => fact.to.id],
  ["Type", () => "Directed"],
  ["Id", (fact) => fact.id],
  ["Label", (fact) => fact.kind],
  ...Object.entries(factAttributes),
];

/** The two tables that make up a graph: their columns, and their text piece by piece (RFC 4180, UTF-8). */
export const csvTables = {
  nodes: {
    columns: nodes.map(([name]) => name),
    write: (entities: AsyncIterable<ExportedEntity>) => write(nodes, entities),
  },
  edges: {
    columns: edges.map(([name]) => name),
    write: (facts: AsyncIterable<ExportedFact>) => write(edges, facts),
  },
} as const;

/** With a byte order mark, which Excel needs. */
async function* write<Row>(
  columns: readonly Column<Row>[],
  rows: AsyncIterable<Row>,
): AsyncGenerator<string> {
  yield `\uFEFF${stringify([columns.map(([name]) => name)])}`;
  for await (const row of rows) yield stringify([columns.map(([, read]) => disarmed(read(row)))]);
}

/** Spreadsheets run cells that begin like a formula (OWASP, CSV injection); an apostrophe makes them text. */
const disarmed = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
