import { Link } from "wouter-preact";

interface Props {
  readonly quote: {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly document: {
      readonly id: string;
      readonly title: string | null;
      readonly publisher: string | null;
      readonly language?: string;
    };
  };
}

/** Words of a text that are not a statement of their own, leading to their place. */
export function QuotedWords({ quote }: Props) {
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
