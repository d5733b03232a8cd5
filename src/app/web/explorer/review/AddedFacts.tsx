import { Link } from "wouter-preact";
import { useAsk } from "../asking/useAsk";
import { FactLine } from "../parts/FactLine";
import { Standing } from "../parts/Standing";
import { ThingLink } from "../parts/ThingLink";
import { addedQuestion } from "../questions/addedQuestion";
import { plural, verbOf } from "../words";

/** What a text that was just read says: new facts first, then what other texts had said already. */
export function AddedFacts({ id }: { readonly id: string }) {
  const answer = useAsk(addedQuestion, { id, after: null });
  const node = answer.data?.node;
  const added = node && "statements" in node ? node : null;
  if (!added) return <Standing answer={answer} />;
  const facts = [...new Map(added.statements.nodes.map(({ relation }) => [relation.id, relation])).values()];
  const known = facts.filter(({ sourceCount }) => sourceCount > 1);
  const fresh = facts.filter(({ sourceCount }) => sourceCount === 1);
  return (
    <section>
      <h2>
        <Link href={`/d/${added.id}`}>{added.title ?? "Untitled text"}</Link>
      </h2>
      <p>
        new ({fresh.length}) · said before by others ({known.length}) ·{" "}
        {plural(added.statements.totalCount, "statement")} in all
        {added.statements.pageInfo.hasNextPage && "; the first 50 are shown"}
      </p>
      {facts.length === 0 && (
        <p class="notice">
          The text holds no fact of cooperation that a sentence proves. It is kept;{" "}
          <Link href={`/d/${added.id}`}>look at it</Link>.
        </p>
      )}
      {(
        [
          ["New", fresh],
          ["Said before by others", known],
        ] as const
      ).map(
        ([title, list]) =>
          list.length > 0 && (
            <section key={title}>
              <h3>{title}</h3>
              <ul class="facts">
                {list.map((fact) => (
                  <li key={fact.id} class="entry">
                    <ThingLink thing={fact.from} /> {verbOf(fact.kind)}
                    <ul class="facts">
                      <FactLine fact={fact} other={fact.to} />
                    </ul>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </section>
  );
}
