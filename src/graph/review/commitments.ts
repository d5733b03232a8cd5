import { enumerationName, storedValue } from "../compile/enumeration";
import { kinds } from "../../ontology/ontology";
import { datedValue } from "./datedValue";
import type { Listing } from "./Listing";
import { quoteValue } from "./quoteValue";
import { reviewTimes, standing, toldBy } from "./reviewTimes";

type Row = Readonly<Record<string, unknown>>;

const statuses = [...kinds.Project.properties.status.values];

/** What was promised and is not over: of these, silence tells something. */
const open = "['proposed', 'agreed', 'signed', 'in force']";

/**
 * Projects and agreements through their states, the longest unheard of first. As of a day: what was told by then, and the
 * months of silence until then.
 */
export const commitments: Listing = {
  text: `  MATCH (e:Project|Agreement) WHERE $of IS NULL OR e.id = $of
  CALL (e) {
    OPTIONAL MATCH (e)<-[:DESCRIBES]-(a:Attribute {property: 'status'})-[:STATED_IN]->(d:Document)
    WHERE ($knownAt IS NULL OR a.recordedAt <= $knownAt) AND ${toldBy("a.observedOnEarliest")}
      AND a.modality <> 'denied'
    WITH a, d ORDER BY coalesce(a.observedOnEarliest, '\uFFFF'),
           head([at IN range(0, size($order) - 1) WHERE $order[at] = a.value]), a.id
    RETURN [step IN collect(a {.*, document: d.id}) WHERE step IS NOT NULL] AS steps
  }
  CALL (e) {
    OPTIONAL MATCH (e)<-[:REFERS_TO]-(:Mention)<-[:FROM|TO]-(s:Statement)
    WHERE ${standing("s")} AND ${toldBy("s.observedOnEarliest")}
    WITH s ORDER BY coalesce(s.observedOnEarliest, '') DESC, s.id LIMIT 1
    RETURN s {.*} AS heard
  }
  WITH e, steps, heard, CASE WHEN $asOf IS NULL AND $knownAt IS NULL THEN e.status 
            ELSE last([step IN steps WHERE step.modality <> 'hypothetical']).value END AS status,
       CASE WHEN heard.observedOnLatest IS NULL THEN null
            WHEN heard.observedOnLatest > $until THEN 0
            ELSE duration.between(date(heard.observedOnLatest), date($until)).months END AS silent
  WHERE ($statuses IS NULL OR status IN $statuses)
    AND ($silentForMonths IS NULL OR (silent >= $silentForMonths AND coalesce(status, 'proposed') IN ${open}))
    AND (($asOf IS NULL AND $knownAt IS NULL) OR heard IS NOT NULL OR size(steps) > 0)
  RETURN coalesce(heard.observedOnEarliest, '\uFFFF') + '/' + e.id AS key,
         {subject: e.id, status: status, steps: steps, heard: heard, silent: silent} AS row`,
  descending: false,
  parameters: ({ of = null, status, silentForMonths = null, ...given }) => {
    const times = reviewTimes(given);
    return {
      of,
      silentForMonths,
      order: statuses,
      statuses: Array.isArray(status) ? status.map((name) => storedValue(statuses, name)) : null,
      ...times,
      until: times.asOf ?? (times.knownAt ?? new Date().toISOString()).slice(0, 10),
    };
  },
  values: ({ subject, status, steps, heard, silent }) => ({
    subject,
    status: enumerationName(status),
    steps: (steps as Row[]).map((step) => ({
      status: enumerationName(step["value"]),
      observedOn: datedValue("observedOn", step),
      modality: enumerationName(step["modality"]),
      quote: quoteValue(step),
    })),
    lastHeardOf: heard ? datedValue("observedOn", heard as Row) : null,
    monthsSilent: silent,
  }),
};
