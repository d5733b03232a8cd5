import type { ProposedFact } from "../../graph/review/proposedFacts";
import { factLine } from "../commands/lines/factLine";
import type { Outcome } from "./Outcome";

/** What a text would add, for a reader: `+` new facts, `=` known ones, `!` contradictions, each with its words. */
export function proposalLines({
  facts,
  contradictions,
  rejected,
}: NonNullable<Outcome["proposal"]>): string[] {
  return [
    ...facts.filter(({ known }) => !known).flatMap((fact) => factLines("+", fact)),
    ...facts.filter(({ known }) => known).flatMap((fact) => factLines("=", fact)),
    ...contradictions.flatMap(({ kind, subject, claims }) => [
      `  ! ${subject.name}: ${kind.toLowerCase()} stated differently`,
      ...claims.map(
        ({ value, quote, source, document }) => `      ${value}: ${quoted(quote)} — ${source ?? document}`,
      ),
    ]),
    ...(rejected > 0 ? [`  ${rejected} found and left out, as no words prove them`] : []),
  ];
}

function factLines(mark: string, { id, kind, from, to, statements }: ProposedFact): string[] {
  const [first] = statements;
  const day = (value: string | null | undefined) => (value ? { value } : null);
  const fact = {
    ...{
      id,
      kind,
      from,
      to,
      status: first?.modality.toUpperCase() === "HELD" ? null : (first?.modality ?? null),
    },
    ...{ title: first?.title ?? null, role: first?.role ?? null, city: first?.city ?? null },
    ...{ since: day(first?.since), until: day(first?.until), evidence: [] },
  };
  return [`  ${mark} ${factLine(fact)}`, ...statements.map(({ quote }) => `      ${quoted(quote)}`)];
}

const quoted = (quote: string): string => `“${quote.replace(/\s+/g, " ")}”`;
