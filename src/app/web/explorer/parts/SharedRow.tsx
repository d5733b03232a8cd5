import { Link } from "wouter-preact";
import type { Shared } from "../compareFacts";
import { dateOf, detailsOf, verbOf } from "../words";
import { Quote } from "./Quote";
import { ThingLink } from "./ThingLink";

/** One column of a comparison: things, the facts that tie to each, and their words behind a click. */
export function SharedRow({
  heading,
  shared,
}: {
  readonly heading: string;
  readonly shared: readonly Shared[];
}) {
  return (
    <div class="column">
      <h3>
        {heading} <span class="quiet">({shared.length})</span>
      </h3>
      <ul class="facts">
        {shared.map(({ other, facts }) => (
          <li class="fact" key={other.id}>
            <ThingLink thing={other} />{" "}
            {"date" in other && other.date && <span class="quiet">{dateOf(other.date)}</span>}
            <details>
              <summary>{facts.length === 1 ? "1 fact" : `${facts.length} facts`}</summary>
              {facts.map((fact) => (
                <div key={fact.id}>
                  <p class="factline">
                    <span>
                      {fact.from.name} <Link href={`/f/${fact.id}`}>{verbOf(fact)}</Link> {fact.to.name}
                      {detailsOf(fact) && ` (${detailsOf(fact)})`}
                    </span>
                  </p>
                  {fact.evidence.slice(0, 1).map((proof) => (
                    <Quote key={proof.id} proof={proof} />
                  ))}
                </div>
              ))}
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
