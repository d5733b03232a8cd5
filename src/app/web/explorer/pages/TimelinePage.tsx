import { Link, useSearchParams } from "wouter-preact";
import { useAsk } from "../asking/useAsk";
import { EntityPicker } from "../parts/EntityPicker";
import { FactLine } from "../parts/FactLine";
import { Standing } from "../parts/Standing";
import { ThingLink } from "../parts/ThingLink";
import { TimelinePicture } from "../picture/TimelinePicture";
import { timelineQuestion } from "../questions/timelineQuestion";
import { dateOf, plural, verbOf } from "../words";
import { useTitle } from "../useTitle";

/** What happened around a thing: lanes by kind, and the list that says the same. */
export function TimelinePage() {
  const [params, setParams] = useSearchParams();
  const [of, since, until] = [params.get("of"), params.get("after"), params.get("before")];
  const answer = useAsk(timelineQuestion, of ? { of, since, until, after: params.get("page") } : null);
  const node = answer.data?.node;
  const thing = node && "kind" in node ? node : null;
  const timeline = answer.data?.timeline;
  useTitle(thing ? `Timeline of ${thing.name}` : "Timeline");
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    next.delete("page");
    if (value === "") next.delete(name);
    else next.set(name, value);
    setParams(next);
  };
  return (
    <>
      <h1>{thing ? <>Timeline of {<ThingLink thing={thing} />}</> : "Timeline"}</h1>
      {!of && (
        <>
          <p>Choose whose time to see.</p>
          <EntityPicker label="Timeline of" onPick={({ id }) => change("of", id)} />
        </>
      )}
      {of && (
        <fieldset class="chips">
          <legend>Between</legend>
          {(["after", "before"] as const).map((name) => (
            <label key={name}>
              {name === "after" ? "from" : "to"}{" "}
              <input
                type="date"
                value={params.get(name) ?? ""}
                onChange={({ currentTarget }) => change(name, currentTarget.value)}
              />
            </label>
          ))}
        </fieldset>
      )}
      <Standing answer={answer} />
      {answer.data && of && !thing && <p class="notice">That thing is not in the graph. Search above.</p>}
      {timeline && (
        <>
          <p class="quiet">
            {plural(timeline.totalCount, "entry", "entries")}; hollow: only planned or proposed
            {timeline.nodes.length === 0 && ". Nothing is known of that time; widen it"}
          </p>
          <TimelinePicture entries={timeline.nodes} />
          <ol class="facts">
            {timeline.nodes.map(({ date, entity, relation }) => (
              <li key={relation.id} class="entry">
                <p class="when">
                  <time>{dateOf(date)}</time>{" "}
                  <span class="quiet">{verbOf(relation, relation.from.id === entity.id)}</span>
                </p>
                <ul class="facts">
                  <FactLine fact={relation} other={entity} />
                </ul>
              </li>
            ))}
          </ol>
          {timeline.pageInfo.hasNextPage && timeline.pageInfo.endCursor && (
            <Link
              href={`/timeline?${new URLSearchParams([...params].filter(([name]) => name !== "page").concat([["page", timeline.pageInfo.endCursor]]))}`}
            >
              Later entries
            </Link>
          )}
        </>
      )}
    </>
  );
}
