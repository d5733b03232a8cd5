import type { ExportFormat } from "../export/ExportFormat";
import type { ExportHead } from "../export/ExportedGraph";
import { shortened } from "./shortened";

/** Bytes: clients and proxies take some eight thousand of all headers together. */
const queryAtMost = 1000;

/** HTTP headers of an exported file: what it is, and the head of its graph for formats that have no place for one. */
export const exportHeaders = (
  { mediaType, extension }: ExportFormat,
  { schemaVersion, knownAt, licence, query }: ExportHead,
): Record<string, string> => ({
  "content-type": mediaType,
  "content-disposition": `attachment; filename="cooperation-graph.${extension}"`,
  "x-schema-version": schemaVersion,
  "x-known-at": knownAt,
  "x-licence": licence,
  "x-query": shortened(query, queryAtMost),
});
