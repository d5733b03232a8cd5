import { Link, useSearchParams } from "wouter-preact";
import { useAsk } from "../asking/useAsk";
import { Standing } from "../parts/Standing";
import { kinds } from "../kinds";
import { ThingLink } from "../parts/ThingLink";
import { searchQuestion } from "../questions/searchQuestion";
import { plural, wordOf } from "../words";
import { useTitle } from "../useTitle";

/** Everything whose names fit, with a filter by kind. */
export function ResultsPage() {
  const [params, setParams] = useSearchParams();
  const query = params.get("q") ?? "";
  const chosen = kinds.filter((kind) => params.getAll("kind").includes(kind));
  const answer = useAsk(
    searchQuestion,
    query === "" ? null : { query, first: 50, kinds: chosen.length > 0 ? chosen : null },
  );
  useTitle(`Results for “${query}”`);
  const edges = answer.data?.search.edges;
  const toggle = (kind: string, on: boolean) => {
    const next = new URLSearchParams({ q: query });
    for (const other of kinds) {
      const wanted = other === kind ? on : (chosen as readonly string[]).includes(other);
      if (wanted) next.append("kind", other);
    }
    setParams(next);
  };
  return (
    <>
      <h1>Results for “{query}”</h1>
      <fieldset class="chips">
        <legend>Only</legend>
        {kinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={(chosen as readonly string[]).includes(kind)}
              onChange={(event) => toggle(kind, event.currentTarget.checked)}
            />{" "}
            {wordOf(kind)}
          </label>
        ))}
      </fieldset>
      <Standing answer={answer}>
        {edges?.length === 0 && (
          <p>
            No name fits “{query}”. Try fewer letters or another spelling, or{" "}
            <Link href="/add">add a text</Link> that tells of it.
          </p>
        )}
      </Standing>
      <ul class="rows">
        {edges?.map(({ node, matchedAlias }) => (
          <li key={node.id}>
            <ThingLink thing={node} />{" "}
            <span class="quiet">
              {wordOf(node.kind)} · {plural(node.degree, "fact")}
            </span>
            {matchedAlias && matchedAlias !== node.name && (
              <span class="quiet"> · also “{matchedAlias}”</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
