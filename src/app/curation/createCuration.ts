import type { Curation } from "../../api/Curation";
import type { Graph } from "../../graph/session";
import type { TextReader } from "../reading/TextReader";
import { addStatement } from "./addStatement";
import { ingestText } from "./ingestText";
import { judge } from "./judge";
import { rename } from "./rename";
import { retractStatement } from "./retractStatement";
import { splitEntity } from "./splitEntity";
import { undo } from "./undo";
import { withdrawDocument } from "./withdrawDocument";

/** Everything a mutation may do to a graph: each in one transaction with its entry in the log, each can be undone. */
export function createCuration(graph: Graph, reader: TextReader): Curation {
  return {
    ingest: (text, metadata, by) => ingestText(graph, text, metadata, by, reader),
    withdraw: (id, reason, by) => withdrawDocument(graph, { id, reason }, by),
    judge: (a, b, verdict, reason, by) => judge(graph, { a, b, verdict, reason }, by),
    undo: (change, by) => undo(graph, change, by, reader),
    rename: (entity, name, by) => rename(graph, { entity, name }, by),
    split: (entity, mentions, reason, by) => splitEntity(graph, { entity, mentions, reason }, by),
    retract: (id, reason, by) => retractStatement(graph, { id, reason }, by),
    addStatement: (fact, reason, by) => addStatement(graph, fact, reason, by),
  };
}
