import { useAsk } from "../asking/useAsk";
import { Quote } from "../parts/Quote";
import { RetractForm } from "../review/RetractForm";
import { Standing } from "../parts/Standing";
import { ThingLink } from "../parts/ThingLink";
import { factQuestion } from "../questions/factQuestion";
import { dateOf, detailsOf, verbOf } from "../words";
import { MissingPage } from "./MissingPage";
import { useTitle } from "../useTitle";

/** One fact: the sentence, every quote with the words around it, how it was found. */
export function FactPage({ id }: { readonly id: string }) {
  const answer = useAsk(factQuestion, { id });
  const node = answer.data?.node;
  const fact = node && "evidence" in node ? node : null;
  useTitle(fact && `${fact.from.name} ${verbOf(fact)} ${fact.to.name}`);
  if (answer.data && !answer.asking && !fact) return <MissingPage />;
  if (!fact) return <Standing answer={answer} />;
  const details = detailsOf(fact);
  return (
    <article>
      <h1>
        <ThingLink thing={fact.from} /> <em>{verbOf(fact)}</em> <ThingLink thing={fact.to} />
      </h1>
      <p>
        {details && <span>{details} · </span>}
        {fact.since && <span>{dateOf(fact.since)} · </span>}
        {fact.corroboration === 1 ? "one source" : `${fact.corroboration} sources`} · in the graph since{" "}
        {fact.knownFrom.slice(0, 10)}
        {fact.knownTo && ` until ${fact.knownTo.slice(0, 10)}: no text supports it any longer`}
      </p>
      <ol class="facts">
        {fact.evidence.map((proof) => {
          const { text } = proof.document;
          const before = text.slice(Math.max(0, proof.start - 160), proof.start);
          const after = text.slice(proof.end, proof.end + 160);
          return (
            <li class="fact" key={proof.id}>
              <Quote proof={proof} />
              <RetractForm id={proof.id} onDone={answer.again} />
              <details>
                <summary>The words around it, and how it was found</summary>
                <p lang={proof.document.language}>
                  …{before}
                  <mark>{proof.quote}</mark>
                  {after}…
                </p>
                <p class="quiet">
                  Found by {proof.extractor}
                  {proof.rule && `, rule ${proof.rule}`}, confidence {proof.confidence.toFixed(2)}, observed{" "}
                  {dateOf(proof.observedOn)}, recorded {proof.recordedAt.slice(0, 10)}, statement {proof.id}
                </p>
              </details>
            </li>
          );
        })}
      </ol>
    </article>
  );
}
