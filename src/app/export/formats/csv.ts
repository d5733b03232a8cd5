import type { ExportFormat } from "../ExportFormat";
import { csvTables } from "./csvTables";

export const csvNodes: ExportFormat = {
  about: "only the entities of that pair, as one CSV file",
  extension: "nodes.csv",
  mediaType: "text/csv; charset=utf-8",
  write: ({ entities }) => csvTables.nodes.write(entities),
};

export const csvEdges: ExportFormat = {
  about: "only the facts of that pair, with their quotes, as one CSV file",
  extension: "edges.csv",
  mediaType: "text/csv; charset=utf-8",
  write: ({ facts }) => csvTables.edges.write(facts),
};
