import { Link, useSearchParams } from "wouter-preact";
import { useAsk } from "../asking/useAsk";
import { Standing } from "../parts/Standing";
import { kinds } from "../kinds";
import { ThingLink } from "../parts/ThingLink";
import { resultsQuestion } from "../questions/resultsQuestion";
import { dateOf, plural, wordOf } from "../words";
import { useTitle } from "../useTitle";

/** Everything whose names fit, with a filter by kind, who held an office of that title, and documents by their titles. */
export function ResultsPage() {
  const [params, setParams] = useSearchParams();
  const query = params.get("q") ?? "";
  const chosen = kinds.filter((kind) => params.getAll("kind").includes(kind));
  const answer = useAsk(
    resultsQuestion,
    query === "" ? null : { query, kinds: chosen.length > 0 ? chosen : null },
  );
  useTitle(`Results for “${query}”`);
  const edges = answer.data?.search.edges;
  const documents = answer.data?.search.documents.nodes ?? [];
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
        {edges?.length === 0 && documents.length === 0 && (
          <p>
            No name or title fits “{query}”. Try fewer letters or another spelling, or{" "}
            <Link href="/add">add a text</Link> that tells of it.
          </p>
        )}
      </Standing>
      <ul class="rows">
        {edges?.map(({ node, matchedAlias, matchedTitle }) => (
          <li key={node.id}>
            <ThingLink thing={node} />{" "}
            <span class="quiet">
              {wordOf(node.kind)} · {plural(node.degree, "fact")}
            </span>
            {matchedAlias && matchedAlias !== node.name && (
              <span class="quiet"> · also “{matchedAlias}”</span>
            )}
            {matchedTitle && <span class="quiet"> · {matchedTitle}</span>}
          </li>
        ))}
      </ul>
      {documents.length > 0 && (
        <section>
          <h2>Documents</h2>
          <ul class="rows">
            {documents.map(({ id, title, publisher, publishedOn }) => (
              <li key={id}>
                <Link href={`/d/${id}`}>{title}</Link>{" "}
                <span class="quiet">
                  {[publisher, publishedOn && dateOf(publishedOn)].filter(Boolean).join(", ")}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
