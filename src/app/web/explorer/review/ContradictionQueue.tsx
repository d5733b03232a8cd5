import { useAsk } from "../asking/useAsk";
import { Standing } from "../parts/Standing";
import { ThingLink } from "../parts/ThingLink";
import { contradictionsQuestion } from "../questions/reviewQuestions";
import { wordOf } from "../words";
import { NextPage } from "./NextPage";
import { QuotedWords } from "../parts/QuotedWords";

interface Props {
  readonly of: string | null;
  readonly after: string | null;
}

/** What texts say against each other, each claim beside the other with its words. */
export function ContradictionQueue({ of, after }: Props) {
  const answer = useAsk(contradictionsQuestion, { of, after });
  const page = answer.data?.contradictions;
  return (
    <section>
      <Standing answer={answer} />
      {page?.nodes.length === 0 && (
        <p>
          No text contradicts another on a date, an office or a signature. A second source on the same event
          would show here where it differs.
        </p>
      )}
      {page?.nodes.map(({ kind, subject, claims }) => (
        <article class="path" key={`${kind}-${subject.id}`}>
          <h2>
            <ThingLink thing={subject} /> <span class="quiet">{wordOf(kind)}</span>
          </h2>
          <ul class="facts">
            {claims.map(({ value, quote }) => (
              <li class="fact" key={`${value}-${quote.document.id}-${quote.start}`}>
                <b>{value}</b>
                <QuotedWords quote={quote} />
              </li>
            ))}
          </ul>
        </article>
      ))}
      <NextPage kind="contradictions" of={of} page={page?.pageInfo} />
    </section>
  );
}
