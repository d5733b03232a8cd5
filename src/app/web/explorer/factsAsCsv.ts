import type { Section } from "./sections";
import { dateOf, verbOf } from "./words";

const columns = [
  "Id",
  "From",
  "Relation",
  "To",
  "Title",
  "Role",
  "City",
  "Since",
  "Until",
  "Status",
  "Sources",
  "Corroboration",
  "Quote",
  "Document",
  "Publisher",
  "Published",
] as const;

/** One section of a page as comma-separated values (RFC 4180), a row a fact; cells that a sheet would compute are quoted. */
export function factsAsCsv(facts: Section["facts"]): string {
  const rows = facts.map(({ fact }) => {
    const [proof] = fact.evidence;
    return [
      fact.id,
      fact.from.name,
      verbOf(fact),
      fact.to.name,
      fact.title,
      fact.role,
      fact.city,
      fact.since && dateOf(fact.since),
      fact.until && dateOf(fact.until),
      fact.status,
      String(fact.sourceCount),
      String(fact.corroboration),
      proof?.quote,
      proof?.document.title,
      proof?.document.publisher,
      proof?.document.publishedOn?.value,
    ];
  });
  // The mark at the start tells Excel that the file is UTF-8.
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

function cell(value: string | null | undefined): string {
  const text = value ?? "";
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
