import { stringify } from "csv-stringify/sync";
import { entityAttributes, factAttributes } from "../attributes";
import type { ExportFormat } from "../ExportFormat";
import type { ExportedEntity, ExportedFact } from "../ExportedGraph";

type Column<Row> = readonly [name: string, read: (row: Row) => string];

/** Column names that Gephi's importer knows (Id, Label, Source, Target, Type), then ours. */
const nodeColumns: readonly Column<ExportedEntity>[] = [
  ["Id", (entity) => entity.id],
  ["Label", (entity) => entity.name],
  ...Object.entries(entityAttributes),
];

const edgeColumns: readonly Column<ExportedFact>[] = [
  ["Source", (fact) => fact.from.id],
  ["Target", (fact) => fact.to.id],
  ["Type", () => "Directed"],
  ["Id", (fact) => fact.id],
  ["Label", (fact) => fact.kind],
  ...Object.entries(factAttributes),
];

export const csvNodes: ExportFormat = {
  about: "CSV of the entities, for Gephi, Excel and pandas (csv-edges goes with it)",
  extension: "nodes.csv",
  mediaType: "text/csv; charset=utf-8",
  write: ({ entities }) => write(nodeColumns, entities),
};

export const csvEdges: ExportFormat = {
  about: "CSV of the facts with their quotes, for Gephi, Excel and pandas",
  extension: "edges.csv",
  mediaType: "text/csv; charset=utf-8",
  write: ({ facts }) => write(edgeColumns, facts),
};

/** RFC 4180, UTF-8 with a byte order mark, which Excel needs. The head travels in the file's name and HTTP headers. */
async function* write<Row>(
  columns: readonly Column<Row>[],
  rows: AsyncIterable<Row>,
): AsyncGenerator<string> {
  yield `\uFEFF${stringify([columns.map(([name]) => name)])}`;
  for await (const row of rows) yield stringify([columns.map(([, read]) => disarmed(read(row)))]);
}

/** Spreadsheets run cells that begin like a formula (OWASP, CSV injection); an apostrophe makes them text. */
const disarmed = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
