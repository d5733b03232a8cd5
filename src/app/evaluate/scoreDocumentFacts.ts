import type { Span } from "../../ontology/StatedDate";
import { contentTokens, normalForm, within } from "./normalForm";
import type { Scoring } from "./Scoring";

const longestQuote = 600;

/** Counts mentions and quotes that are no slices of the text, and entities without mentions; there must be none. */
export function checkSpans(scoring: Scoring): void {
  const check = (owner: string, quoted: string | undefined, span: Partial<Span>) => {
    const { start = -1, end = -1 } = span;
    const right =
      !!quoted && quoted.length <= longestQuote && start >= 0 && scoring.text.slice(start, end) === quoted;
    scoring.check("spans", true);
    scoring.check("unverifiable", !right);
    if (!right) scoring.findings.unverifiable.push(`${owner}: ${quoted ?? "no mention"}`);
  };
  for (const relation of scoring.found.relations) check(relation.type, relation.quote, relation);
  for (const entity of scoring.found.entities) {
    if (entity.mentions.length === 0) check(entity.name, undefined, {});
    for (const mention of entity.mentions) check(entity.name, mention.text, mention);
  }
}

/** Title, publisher, date and bounds of the body. */
export function scoreDocumentFacts(scoring: Scoring): void {
  const wanted = scoring.gold.document;
  const own = scoring.found.document;
  const [a, b] = [contentTokens(wanted.publisher), contentTokens(own.publisher)];
  const bothEmpty = a.size === 0 && b.size === 0;
  const judge = (label: string, right: boolean, value: unknown) =>
    scoring.judgeValue(`document.${label}`, right, JSON.stringify(value));
  judge("title", normalForm(wanted.title) === normalForm(own.title), own.title);
  judge(
    "publisher",
    bothEmpty || (a.size > 0 && b.size > 0 && (within(a, b) || within(b, a))),
    own.publisher,
  );
  judge("publishedOn", (wanted.publishedOn ?? null) === (own.publishedOn ?? null), own.publishedOn);
  if (wanted.bodyStartsWith === undefined || wanted.bodyEndsWith === undefined) return;
  const start = scoring.text.indexOf(wanted.bodyStartsWith);
  const end = scoring.text.lastIndexOf(wanted.bodyEndsWith) + wanted.bodyEndsWith.length;
  const same = (offset: number, expected: number) =>
    scoring.text.slice(Math.min(offset, expected), Math.max(offset, expected)).trim() === "";
  judge("bodyStart", same(own.bodyStart, start), own.bodyStart);
  judge("bodyEnd", same(own.bodyEnd, end), own.bodyEnd);
}
