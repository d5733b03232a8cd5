import { Link, useSearchParams } from "wouter-preact";
import { useAsk } from "../asking/useAsk";
import { Standing } from "../parts/Standing";
import { ThingLink } from "../parts/ThingLink";
import { changesQuestion } from "../questions/changesQuestion";
import { plural, verbOf, wordOf } from "../words";
import { useTitle } from "../useTitle";

const month = 30 * 86_400_000;

/** What entered the graph, left it or changed since a day. */
export function ChangesPage() {
  const [params, setParams] = useSearchParams();
  const since = params.get("since") ?? new Date(Date.now() - month).toISOString().slice(0, 10);
  const answer = useAsk(changesQuestion, { since: `${since}T00:00:00Z`, after: params.get("after") });
  const page = answer.data?.changes;
  useTitle("Changes");
  return (
    <>
      <h1>Changes</h1>
      <p>
        <label>
          Since{" "}
          <input
            type="date"
            value={since}
            onChange={({ currentTarget }) =>
              setParams(currentTarget.value ? { since: currentTarget.value } : {})
            }
          />
        </label>
      </p>
      <Standing answer={answer} />
      {page && (
        <p class="quiet">
          {page.totalCount === 0
            ? "Nothing changed; choose an earlier day."
            : plural(page.totalCount, "change")}
        </p>
      )}
      <ul class="facts">
        {page?.nodes.map(({ id, action, at, document: source, relation }) => (
          <li class="fact" key={id}>
            <div class="factline">
              <time>{at.slice(0, 16).replace("T", " ")}</time> <b>{wordOf(action)}</b>
              {relation && (
                <span>
                  <ThingLink thing={relation.from} />{" "}
                  <Link href={`/f/${relation.id}`}>{verbOf(relation)}</Link> <ThingLink thing={relation.to} />
                </span>
              )}
              {source && <Link href={`/d/${source.id}`}>{source.title ?? "Untitled text"}</Link>}
            </div>
          </li>
        ))}
      </ul>
      {page?.pageInfo.hasNextPage && page.pageInfo.endCursor && (
        <Link href={`/changes?${new URLSearchParams({ since, after: page.pageInfo.endCursor })}`}>Next</Link>
      )}
    </>
  );
}
