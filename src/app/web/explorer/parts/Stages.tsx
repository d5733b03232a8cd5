import type { Words } from "../questions/factParts";
import { QuotedWords } from "./QuotedWords";
import { dateOf, wordOf } from "../words";

interface Stage {
  readonly status: string;
  readonly modality: string;
  readonly observedOn: { readonly value: string } | null;
  readonly quote: Words;
}

/** The states a meeting, project or agreement went through, each with the words that say so. */
export function Stages({ stages, level = 2 }: { readonly stages: readonly Stage[]; readonly level?: 2 | 3 }) {
  const Heading = level === 2 ? "h2" : "h3";
  if (stages.length === 0) return null;
  return (
    <section>
      <Heading>Stages</Heading>
      <ol class="facts">
        {stages.map(({ status, observedOn, quote }) => (
          <li class="fact" key={`${quote.document.id}-${quote.start}-${status}`}>
            <div class="factline">
              <b>{wordOf(status)}</b> <time>{dateOf(observedOn)}</time>
            </div>
            <QuotedWords quote={quote} />
          </li>
        ))}
      </ol>
    </section>
  );
}
