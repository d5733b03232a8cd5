import type { Evidence } from "./Fact";

/** A quote with its source on one line: “…” — Title, publisher. */
export function quoteLine({ quote, document }: Evidence): string {
  const source = [document.title ?? document.id, document.publisher].filter(Boolean).join(", ");
  return `“${quote.replace(/\s+/g, " ")}” — ${source}`;
}
