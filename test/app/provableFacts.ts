import type { StatedFact } from "../../src/app/curation/addStatement";
import type { Graph } from "../../src/graph/session";
import { relations } from "../../src/ontology/ontology";

interface Named {
  readonly id: string;
  readonly kind: string;
}

/**
 * Facts that a person may state from words which state another already: every relation that the ontology allows between
 * two things named there. `at` tells which words, and what else is stated: a title or none, a year or a day within it.
 */
export async function provableFacts(graph: Graph, at: number): Promise<StatedFact[]> {
  const quotes = await graph.runAlone<{ document: string; start: number; end: number; named: Named[] }>(
    `MATCH (s:Statement)-[:STATED_IN]->(d:Document)
     WITH DISTINCT d, s.start AS start, s.end AS end
     CALL (d, start, end) {
       MATCH (d)<-[:IN]-(m:Mention)-[:REFERS_TO]->(e:Entity) WHERE m.start >= start AND m.end <= end
       WITH DISTINCT e.id AS id, e.kind AS kind ORDER BY id
       RETURN collect({id: id, kind: kind}) AS named
     }
     RETURN d.id AS document, start, end, named ORDER BY document, start, end`,
  );
  const quote = quotes[at % (quotes.length || 1)];
  if (!quote) return [];
  const { document, start, end, named } = quote;
  const said = {
    ...(at % 3 === 0 ? { since: at % 2 === 0 ? "2023" : "2023-05" } : {}),
    modality: at % 7 === 0 ? "denied" : at % 5 === 0 ? "planned" : "held",
  };
  return Object.entries(relations).flatMap(([kind, { from, to }]) =>
    named
      .filter((one) => one.kind in from)
      .flatMap((one) => {
        const title = kind === "HOLDS_POSITION" && at % 4 > 0 ? { title: `Envoy ${at % 4}` } : {};
        return named
          .filter((other) => other.kind in to && other.id !== one.id)
          .map((other) => ({
            ...{ document, start, end, kind, from: one.id, to: other.id },
            properties: { ...said, ...title },
          }));
      }),
  );
}
