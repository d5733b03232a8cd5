import type { Span } from "../../ontology/StatedDate";
import type { Words } from "../names/Words";
import type { Found } from "./Found";

/**
 * Further places of names that no noun tells: "Argentina's space agency CONAE ... CONAE director X"; and of companies without their
 * legal form: "Talaria Corp. ... Talaria said".
 */
export function findRepeats(words: Words, found: readonly Found[]): { found: Found; spans: Span[] }[] {
  const covered = new Set<number>();
  for (const one of found) for (let at = one.first; at < one.after; at++) covered.add(at);
  const byFirst = new Map<string, { one: Found; parts: string[]; spans: Span[] }[]>();
  for (const one of found) {
    const parts = shortName(words, one);
    if (parts.length === 0) continue;
    const known = byFirst.get(parts[0]!) ?? [];
    if (known.some((other) => other.parts.join(" ") === parts.join(" "))) continue;
    byFirst.set(parts[0]!, [...known, { one, parts, spans: [] }]);
  }
  for (let at = 0; at < words.tokens.length; at++) {
    if (covered.has(at)) continue;
    const match = byFirst
      .get(words.text(at))
      ?.find(({ parts }) => parts.every((part, k) => words.text(at + k) === part));
    if (!match) continue;
    const after = at + match.parts.length;
    if (covered.has(after - 1) || isPartOfMore(words, at, after)) continue;
    match.spans.push(words.span(at, after));
    at = after - 1;
  }
  return [...byFirst.values()].flat().map(({ one, spans }) => ({ found: one, spans }));
}

/** The words by which a body may be called again; none where they would be common ones. */
function shortName(words: Words, one: Found): string[] {
  if (one.type !== "unnamed" && one.type !== "company") return [];
  let after = one.after;
  if (one.type === "company") {
    while (
      after > one.first &&
      (words.institution(after - 1)?.value === "company" || words.text(after - 1) === ".")
    )
      after--;
    // "Korea Corp." without its form is a state.
    for (let at = one.first; at < after; at++) if (words.country(at) || words.isField(at)) return [];
  }
  return Array.from({ length: after - one.first }, (_, k) => words.text(one.first + k));
}

function isPartOfMore(words: Words, first: number, after: number): boolean {
  const next =
    words.isCapital(after) &&
    words.together(first, after) &&
    !words.isInOffice(after) &&
    words.stop(after) !== "calendar";
  return (
    next ||
    (words.isCapital(first - 1) &&
      words.together(first - 1, first) &&
      words.stop(first - 1) === undefined &&
      !words.isInOffice(first - 1))
  );
}
