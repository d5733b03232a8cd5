import { bestQuotes } from "./bestQuotes";
import { held } from "./reviewTimes";
import { singleOffice } from "./singleOffice";

// From when to when somebody certainly held it: partial dates refine each other and contradict nothing.
const from = (relation: string): string => `coalesce(${relation}.sinceLatest, ${relation}.observedFrom)`;
const to = (relation: string): string => `coalesce(${relation}.untilEarliest, ${relation}.observedTo)`;

/** Two people in an office that one person holds, on the same day, as Cypher. The day it passes on belongs to both. */
export const contradictingHolders = `
    MATCH (o:Official)-[r:HOLDS_POSITION|HOLDS_POSITION_CLOSED]->(e)
    WHERE r.title IS NOT NULL AND r.status = 'stated' AND ($of IS NULL OR e.id = $of)
      AND ${singleOffice("r.title", "e")} AND ${held("r")}
      AND ($asOf IS NULL OR (${from("r")} <= $asOf AND ${to("r")} >= $asOf))
    WITH e, toLower(r.title) AS post, collect({held: r, by: o}) AS holders
    WHERE size(holders) > 1
    UNWIND holders AS x
    UNWIND holders AS y
    WITH e, x.held AS r, x.by AS o, y.held AS q, y.by AS p
    WHERE o.id < p.id AND ${from("r")} <= ${to("q")} AND ${from("q")} <= ${to("r")}
      AND NOT coalesce(r.untilEarliest = q.sinceLatest OR q.untilEarliest = r.sinceLatest, false)
    WITH e, r, q, o.name + ', ' + r.title AS one, p.name + ', ' + q.title AS other
    ${bestQuotes}
    RETURN 'HOLDER' AS kind, e.id AS subject, r.id + q.id AS place, claims`;
