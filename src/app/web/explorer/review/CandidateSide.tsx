import type { ResultOf } from "../tada";
import { FactLine } from "../parts/FactLine";
import { ThingLink } from "../parts/ThingLink";
import type { candidatesQuestion } from "../questions/reviewQuestions";
import { plural, verbOf, wordOf } from "../words";

type Side = ResultOf<typeof candidatesQuestion>["candidates"]["nodes"][number]["a"];

/** One of a pair in doubt: its names and facts; what the other has too is marked. */
export function CandidateSide({ thing, other }: { readonly thing: Side; readonly other: Side }) {
  const shared = new Set(other.relations.nodes.flatMap(({ from, to }) => [from.id, to.id]));
  return (
    <div class="column">
      <h2>
        <ThingLink thing={thing} />
      </h2>
      <p class="quiet">
        {wordOf(thing.kind)} · {plural(thing.relations.totalCount, "fact")} ·{" "}
        {thing.aliases.map(({ text }) => `“${text}”`).join(", ")}
      </p>
      <ul class="facts">
        {thing.relations.nodes.map((fact) => {
          const backwards = fact.to.id === thing.id;
          const end = backwards ? fact.from : fact.to;
          return (
            <li key={fact.id} class="entry">
              <span class="quiet">{verbOf(fact, backwards)}</span>{" "}
              {shared.has(end.id) && <span class="badge">both</span>}
              <ul class="facts">
                <FactLine fact={fact} other={end} />
              </ul>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
