import type { Evidence } from "./Fact";

/** A quote with its source on one line: “…” — Title, publisher. Words that the text itself quotes keep its marks only. */
export function quoteLine({ quote, document }: Pick<Evidence, "quote" | "document">): string {
  const words = quote.replace(/\s+/g, " ");
  const source = [document.title ?? document.id, document.publisher].filter(Boolean).join(", ");
  return `${/^[“"].*[”"]$/.test(words) ? words : `“${words}”`} — ${source}`;
}
