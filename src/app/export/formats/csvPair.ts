import { strToU8, Zip, ZipDeflate } from "fflate";
import type { ExportFormat } from "../ExportFormat";
import type { ExportedGraph, ExportHead } from "../ExportedGraph";
import { csvTables } from "./csvTables";

/** `nodes.csv` and `edges.csv` in one ZIP file, with what CSV has no place for in W3C's `csv-metadata.json` beside them. */
export const csvPair: ExportFormat = {
  about: "ZIP of nodes.csv, edges.csv and their metadata, for pandas, Excel and Gephi",
  extension: "csv.zip",
  mediaType: "application/zip",
  write,
};

async function* write({ head, entities, facts }: ExportedGraph): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  const files: [string, AsyncIterable<string> | Iterable<string>][] = [
    ["nodes.csv", csvTables.nodes.write(entities)],
    ["edges.csv", csvTables.edges.write(facts)],
    ["csv-metadata.json", [`${JSON.stringify(metadata(head), null, 2)}\n`]],
  ];
  for (const [name, pieces] of files) {
    const file = new ZipDeflate(name);
    file.mtime = head.knownAt;
    zip.add(file);
    for await (const piece of pieces) {
      file.push(strToU8(piece));
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  yield* ready.splice(0);
}

/** W3C "Metadata Vocabulary for Tabular Data" (CSV on the Web). */
const metadata = ({ schemaVersion, licence, query, knownAt }: ExportHead): object => ({
  "@context": "http://www.w3.org/ns/csvw",
  "dc:title": "cooperation-graph",
  "dc:description": query,
  "dc:license": licence,
  "dc:date": knownAt,
  "schema:version": schemaVersion,
  tables: [
    {
      url: "nodes.csv",
      tableSchema: { primaryKey: "Id", columns: csvTables.nodes.columns.map(column) },
    },
    {
      url: "edges.csv",
      tableSchema: {
        primaryKey: "Id",
        columns: csvTables.edges.columns.map(column),
        foreignKeys: ["Source", "Target"].map((name) => ({
          columnReference: name,
          reference: { resource: "nodes.csv", columnReference: "Id" },
        })),
      },
    },
  ],
});

const column = (name: string): object => ({ name, titles: name, datatype: "string" });
