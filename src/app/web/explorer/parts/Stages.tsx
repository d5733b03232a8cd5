import { Link } from "wouter-preact";
import { dateOf, wordOf } from "../words";

interface Stage {
  readonly status: string;
  readonly modality: string;
  readonly observedOn: { readonly value: string } | null;
  readonly quote: {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly document: {
      readonly id: string;
      readonly title: string | null;
      readonly publisher: string | null;
    };
  };
}

/** The states a meeting, project or agreement went through, each with the words that say so. */
export function Stages({ stages }: { readonly stages: readonly Stage[] }) {
  if (stages.length === 0) return null;
  return (
    <section>
      <h2>Stages</h2>
      <ol class="facts">
        {stages.map(({ status, observedOn, quote }) => (
          <li class="fact" key={`${quote.document.id}-${quote.start}-${status}`}>
            <div class="factline">
              <b>{wordOf(status)}</b> <time>{dateOf(observedOn)}</time>
            </div>
            <figure class="quote">
              <blockquote>{quote.text}</blockquote>
              <figcaption class="quiet">
                <Link href={`/d/${quote.document.id}?from=${quote.start}&to=${quote.end}`}>
                  {quote.document.title ?? "Untitled text"}
                </Link>
                {quote.document.publisher && ` · ${quote.document.publisher}`}
              </figcaption>
            </figure>
          </li>
        ))}
      </ol>
    </section>
  );
}
