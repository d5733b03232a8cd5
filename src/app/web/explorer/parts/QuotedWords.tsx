import { Link } from "wouter-preact";
import type { Words } from "../questions/factParts";

/** Words of a text that are not a statement of their own, leading to their place. */
export function QuotedWords({ quote }: { readonly quote: Words }) {
  const place = `/d/${quote.document.id}?from=${quote.start}&to=${quote.end}`;
  return (
    <figure class="quote">
      <blockquote lang={quote.document.language}>{quote.text}</blockquote>
      <figcaption class="quiet">
        <Link href={place} data-address={location.origin + place}>
          {quote.document.title ?? "Untitled text"}
        </Link>
        {quote.document.publisher && ` · ${quote.document.publisher}`}
      </figcaption>
    </figure>
  );
}
