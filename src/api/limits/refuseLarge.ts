import type { DocumentNode } from "graphql";
import { Problem } from "../../problems";
import type { Cost } from "./Cost";
import type { Limits } from "./Limits";
import { measureDocument } from "./measureDocument";

/** Refuses a document that is written larger than the limits allow. Throws QUERY_TOO_COMPLEX. */
export function refuseLargeDocument(document: DocumentNode, limits: Limits): void {
  const measure = measureDocument(document);
  for (const what of ["depth", "aliases", "directives", "selections"] as const)
    refuseOver(what, measure[what], limits[what]);
}

/** Refuses an operation that asks for more than the limits allow. Throws QUERY_TOO_COMPLEX. */
export function refuseCostly(cost: Cost, limits: Limits): void {
  refuseOver("conditions", cost.conditions.written, limits.conditions);
  refuseOver("steps", cost.conditions.steps, limits.steps);
  refuseOver("nodes", cost.nodes, limits.nodes);
  refuseOver("points", cost.points, limits.points);
}

const words: Readonly<Record<keyof Limits, string>> = {
  tokens: "tokens",
  depth: "levels of fields",
  aliases: "aliases",
  directives: "directives",
  selections: "selections",
  conditions: "members of filters",
  steps: "relations one inside another in a filter",
  nodes: "things by the product of its page sizes",
  points: "points of cost",
};

function refuseOver(what: keyof Limits, found: number, allowed: number): void {
  if (found <= allowed) return;
  throw new Problem(
    "QUERY_TOO_COMPLEX",
    `The operation has ${found} ${words[what]}; ${allowed} are allowed.`,
    {
      place: what,
      hint: "Ask for smaller pages or in several operations.",
    },
  );
}
