import { enumerationName, storedValue } from "../compile/enumeration";
import { kinds } from "../../ontology/ontology";
import { datedValue } from "./datedValue";
import type { Listing } from "./Listing";
import { quoteValue } from "./quoteValue";

type Row = Readonly<Record<string, unknown>>;

const statuses = [...kinds.Project.properties.status.values];

/** Projects and agreements through their states, the longest unheard of first. */
export const commitments: Listing = {
  text: `  MATCH (e:Entity) WHERE (e:Project OR e:Agreement)
    AND ($of IS NULL OR e.id = $of) AND ($statuses IS NULL OR e.status IN $statuses)
  CALL (e) {
    OPTIONAL MATCH (e)<-[:DESCRIBES]-(a:Attribute {property: 'status'})-[:STATED_IN]->(d:Document)
    WITH a, d ORDER BY coalesce(a.observedOnEarliest, '\uFFFF'), a.id
    RETURN [step IN collect(a {.*, document: d.id}) WHERE step IS NOT NULL] AS steps
  }
  CALL (e) {
    OPTIONAL MATCH (e)<-[:REFERS_TO]-(:Mention)<-[:FROM|TO]-(s:Statement) WHERE s.retractedAt IS NULL
    WITH s ORDER BY coalesce(s.observedOnEarliest, '') DESC, s.id LIMIT 1
    RETURN s {.*} AS heard
  }
  WITH e, steps, heard,
       CASE WHEN heard.observedOnLatest IS NULL THEN null
            ELSE duration.between(date(heard.observedOnLatest), date($today)).months END AS silent
  WHERE $silentForMonths IS NULL OR silent >= $silentForMonths
  RETURN coalesce(heard.observedOnEarliest, '\uFFFF') + '/' + e.id AS key,
         {subject: e.id, status: e.status, steps: steps, heard: heard, silent: silent} AS row`,
  descending: false,
  parameters: ({ of = null, status, silentForMonths = null }) => ({
    of,
    silentForMonths,
    statuses: Array.isArray(status) ? status.map((name) => storedValue(statuses, name)) : null,
    today: new Date().toISOString().slice(0, 10),
  }),
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
