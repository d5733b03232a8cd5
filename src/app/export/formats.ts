import type { ExportFormat } from "./ExportFormat";
import { csvEdges, csvNodes } from "./formats/csv";
import { csvPair } from "./formats/csvPair";
import { gexf } from "./formats/gexf";
import { graphml } from "./formats/graphml";
import { jsonld } from "./formats/jsonld";
import { xlsx } from "./formats/xlsx";

/** The formats, by the name that routes and commands use. */
export const formats = {
  gexf,
  graphml,
  csv: csvPair,
  "csv-nodes": csvNodes,
  "csv-edges": csvEdges,
  xlsx,
  jsonld,
} as const satisfies Record<string, ExportFormat>;

export type FormatName = keyof typeof formats;
