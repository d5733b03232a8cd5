import { relations } from "../../../ontology/ontology";
import type { Fact } from "./Fact";

/**
 * A relation as one end sees it: "took part in Talks (chair)", from the other end "was attended by A (chair)".
 * Without `seenFrom` the whole sentence: "A took part in Talks (chair)".
 */
export function factLine(fact: Fact, seenFrom?: string): string {
  const { forward, backward } = relations[fact.kind as keyof typeof relations];
  const own = [
    fact.title,
    fact.role?.toLowerCase().replaceAll("_", "-"),
    fact.city,
    interval(fact),
    doubt(fact),
  ];
  const stated = own.filter(Boolean).join(", ");
  const more = stated ? ` (${stated})` : "";
  if (seenFrom === undefined) return `${fact.from.name} ${forward} ${fact.to.name}${more}`;
  return seenFrom === fact.from.id
    ? `${forward} ${fact.to.name}${more}`
    : `${backward} ${fact.from.name}${more}`;
}

function interval({ since, until }: Fact): string {
  return since || until ? `${since?.value ?? ""}–${until?.value ?? ""}` : "";
}

/** A plain statement needs no word; anything less sure does. */
function doubt({ status }: Fact): string {
  return !status || status === "STATED" ? "" : status.toLowerCase();
}
