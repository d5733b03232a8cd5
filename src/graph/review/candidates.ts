import { storedValue } from "../compile/enumeration";
import { kinds as allKinds } from "../../ontology/ontology";
import type { Listing } from "./Listing";

const kindNames = Object.keys(allKinds);

/**
 * Entities that the rules could not tell apart nor bring together, and that nobody has judged since. The value of
 * judging a pair is how alike the two are, times the order of magnitude of what hangs on them.
 */
export const candidates: Listing = {
  text: `  MATCH (j:Judgement {author: 'automatic', verdict: 'unsure'})
  MATCH (j)-[:A]->(:Chain)-[:REFERS_TO]->(x:Entity) MATCH (j)-[:B]->(:Chain)-[:REFERS_TO]->(y:Entity)
  WHERE x <> y AND j.score >= $minScore
    AND ($kinds IS NULL OR x.kind IN $kinds) AND ($of IS NULL OR $of IN [x.id, y.id])
  WITH j, CASE WHEN x.id < y.id THEN x ELSE y END AS a, CASE WHEN x.id < y.id THEN y ELSE x END AS b
  ORDER BY j.score DESC
  WITH a, b, head(collect(j)) AS j
  WHERE NOT EXISTS {
    MATCH (a)<-[:REFERS_TO]-(:Mention)<-[:A|B]-(p:Judgement)-[:A|B]->(:Mention)-[:REFERS_TO]->(b)
    WHERE p.undoneAt IS NULL
  }
  WITH a, b, j, toInteger(j.score * log10(10 + coalesce(a.degree, 0) + coalesce(b.degree, 0)) * 1000000) AS worth
  RETURN right('00000000' + toString(worth), 9) + '/' + a.id + '/' + b.id AS key,
         {a: a.id, b: b.id, score: j.score, rule: j.rule, reason: j.reason} AS row`,
  descending: true,
  parameters: ({ kinds, of = null, minScore = 0 }) => ({
    of,
    minScore,
    kinds: Array.isArray(kinds) ? kinds.map((kind) => storedValue(kindNames, kind)) : null,
  }),
  values: ({ a, b, score, rule, reason }) => ({ a, b, score, rule: rule ?? "", reason: reason ?? "" }),
};
