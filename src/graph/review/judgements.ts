import { enumerationName } from "../compile/enumeration";
import type { Listing } from "./Listing";

const ends = `MATCH (j)-[:A]->()-[:REFERS_TO]->(a:Entity) MATCH (j)-[:B]->()-[:REFERS_TO]->(b:Entity)`;
const row = "j {.*, a: a.id, b: b.id} AS row";

/** Decisions on identity that stand, newest first. */
export const judgements: Listing = {
  text: `  MATCH (j:Judgement) WHERE j.undoneAt IS NULL AND ($verdict IS NULL OR j.verdict = $verdict)
  ${ends}
  WITH j, a, b WHERE $of IS NULL OR $of IN [a.id, b.id]
  RETURN j.recordedAt + '/' + j.id AS key, ${row}`,
  descending: true,
  byId: `UNWIND $ids AS id
MATCH (j:Judgement {id: id}) WHERE j.undoneAt IS NULL
${ends}
RETURN ${row}`,
  parameters: ({ of = null, verdict }) => ({
    of,
    verdict: typeof verdict === "string" ? verdict.toLowerCase() : null,
  }),
  values: ({ id, verdict, a, b, score, rule, reason, author, recordedAt }) => ({
    id,
    verdict: enumerationName(verdict),
    a,
    b,
    score,
    rule,
    reason: reason ?? "",
    author,
    recordedAt,
  }),
};
