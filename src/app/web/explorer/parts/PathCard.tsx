import type { ResultOf } from "../tada";
import { Link } from "wouter-preact";
import type { pathsQuestion } from "../questions/pathsQuestion";
import { dateOf, detailsOf, verbOf } from "../words";
import { Quote } from "./Quote";
import { ThingLink } from "./ThingLink";

type Path = NonNullable<ResultOf<typeof pathsQuestion>["paths"]>["paths"][number];

/** One path: its things in a row, then each hop with every fact that makes it. */
export function PathCard({ path }: { readonly path: Path }) {
  const sources = new Set(
    path.hops.flatMap(({ relations }) =>
      relations.flatMap(({ evidence }) => evidence.map((proof) => proof.document.id)),
    ),
  );
  const weak = path.hops.some(({ relations }) => relations.every(({ corroboration }) => corroboration === 1));
  return (
    <li class="path">
      <p class="chain">
        {path.nodes.map((thing, index) => (
          <span key={thing.id}>
            {index > 0 && <span aria-hidden="true"> — </span>}
            <ThingLink thing={thing} />
          </span>
        ))}
      </p>
      <p class="quiet">
        {path.length} {path.length === 1 ? "hop" : "hops"} · {sources.size}{" "}
        {sources.size === 1 ? "source" : "sources"}
        {weak && " · ⚠ a hop rests on a single source"}
      </p>
      <ol class="hops">
        {path.hops.map(({ relations }, index) => (
          <li key={index}>
            {relations.map((fact) => (
              <div class="hop" key={fact.id}>
                <p class="factline">
                  <ThingLink thing={fact.from} /> <Link href={`/f/${fact.id}`}>{verbOf(fact)}</Link>{" "}
                  <ThingLink thing={fact.to} />
                  {detailsOf(fact) && <span>({detailsOf(fact)})</span>}
                  {fact.since && <time>{dateOf(fact.since)}</time>}
                </p>
                {fact.evidence.slice(0, 1).map((proof) => (
                  <Quote key={proof.id} proof={proof} />
                ))}
              </div>
            ))}
          </li>
        ))}
      </ol>
    </li>
  );
}
