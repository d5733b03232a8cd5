import { useEffect, useState } from "preact/hooks";
import { Link, useLocation, useSearchParams } from "wouter-preact";
import { useAsk } from "../asking/useAsk";
import { EntityPicker } from "../parts/EntityPicker";
import { Doubts } from "../parts/Doubts";
import { FactLine } from "../parts/FactLine";
import { AroundIt } from "../parts/AroundIt";
import { SeenWith } from "../parts/SeenWith";
import { factsAsCsv } from "../factsAsCsv";
import { download } from "../download";
import { KindShape } from "../parts/KindShape";
import { StagesOf } from "../parts/StagesOf";
import { YearStrip } from "../parts/YearStrip";
import { Standing } from "../parts/Standing";
import { entityQuestion } from "../questions/entityQuestion";
import { sectionsOf } from "../sections";
import { addressOf, dateOf, plural, slugOf, wordOf } from "../words";
import { MissingPage } from "./MissingPage";
import { useTitle } from "../useTitle";

/** The page people live on: everything known of one thing, each fact with its quote. */
export function EntityPage({ id }: { readonly id: string }) {
  const [, go] = useLocation();
  const [params, setParams] = useSearchParams();
  const [linking, setLinking] = useState<"path" | "compare" | null>(null);
  const asOf = params.get("asOf");
  const answer = useAsk(entityQuestion, { id, asOf, after: params.get("after") });
  const node = answer.data?.node;
  const thing = node && "relations" in node ? node : null;
  useTitle(thing?.name);
  useEffect(() => {
    if (thing && thing.id !== id)
      go(`${addressOf(thing)}?merged=${encodeURIComponent(id)}`, { replace: true });
  }, [thing?.id, id]);
  if (answer.data && !answer.asking && !thing) return <MissingPage />;
  if (!thing) return <Standing answer={answer} />;
  const others = thing.aliases.map(({ text }) => text).filter((text) => text !== thing.name);
  const { relations } = thing;
  return (
    <article>
      <h1>
        <KindShape kind={thing.kind} />
        {thing.name}
      </h1>
      <p class="quiet">
        {wordOf(thing.kind)}
        {"date" in thing && ` · ${dateOf(thing.date)}`}
        {"city" in thing && thing.city && ` · ${thing.city}`}
        {"meetingStatus" in thing && thing.meetingStatus && ` · ${wordOf(thing.meetingStatus)}`}
        {"status" in thing && thing.status && ` · ${wordOf(thing.status)}`} ·{" "}
        {plural(relations.totalCount, "fact")}
        <Doubts id={thing.id} />
      </p>
      {others.length > 0 && (
        <details>
          <summary>Other names ({others.length})</summary>
          <ul>
            {others.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      {params.get("merged") && (
        <p class="notice">The address you followed named something that is now known to be this.</p>
      )}
      <p class="actions">
        <button type="button" data-key="p" onClick={() => setLinking("path")}>
          Link to…
        </button>
        <button type="button" data-key="v" onClick={() => setLinking("compare")}>
          Compare with…
        </button>
        <Link href={`/graph?seed=${encodeURIComponent(thing.id)}`} data-key="g" class="button">
          Graph
        </Link>
        <Link href={`/timeline?of=${encodeURIComponent(thing.id)}`} data-key="t" class="button">
          Timeline
        </Link>
        <Link href={`/history?of=${encodeURIComponent(thing.id)}`} data-key="h" class="button">
          History
        </Link>
        <Link href={`/export?of=${encodeURIComponent(thing.id)}`} data-key="e" class="button">
          Export
        </Link>
        <label>
          As of{" "}
          <input
            type="date"
            value={asOf ?? ""}
            onChange={({ currentTarget }) =>
              setParams(currentTarget.value ? { asOf: currentTarget.value } : {})
            }
          />
        </label>
      </p>
      {linking && (
        <div class="linking" ref={(place) => place?.querySelector("input")?.focus()}>
          <EntityPicker
            label={linking === "path" ? `Link ${thing.name} to` : `Compare ${thing.name} with`}
            placeholder={linking === "path" ? "Link to …" : "Compare with …"}
            onPick={(other) =>
              go(
                linking === "path"
                  ? `/path?from=${encodeURIComponent(thing.id)}&to=${encodeURIComponent(other.id)}`
                  : `/compare?a=${encodeURIComponent(thing.id)}&b=${encodeURIComponent(other.id)}`,
              )
            }
          />
        </div>
      )}
      <Standing answer={answer} />
      <YearStrip label="Over time" facts={relations.nodes} />
      {["MEETING", "PROJECT", "AGREEMENT"].includes(thing.kind) && <StagesOf id={thing.id} />}
      {relations.totalCount === 0 && (
        <p>
          No fact {asOf ? `holds on ${asOf}` : "is known"}.{" "}
          {asOf && <Link href={addressOf(thing)}>Show all dates</Link>}
        </p>
      )}
      {sectionsOf(thing.id, relations.nodes).map(({ title, facts }) => (
        <section key={title}>
          <h2>
            {title} <span class="quiet">({facts.length})</span>{" "}
            <button
              type="button"
              class="small"
              aria-label={`${title} as CSV`}
              onClick={() =>
                download(
                  new Blob([factsAsCsv(facts)], { type: "text/csv;charset=utf-8" }),
                  `${slugOf(`${thing.name} ${title}`)}.csv`,
                )
              }
            >
              CSV
            </button>
          </h2>
          <ul class="facts">
            {facts.map(({ fact, other }) => (
              <FactLine key={fact.id} fact={fact} other={other} />
            ))}
          </ul>
        </section>
      ))}
      {thing.kind === "OFFICIAL" && <SeenWith id={thing.id} asOf={asOf} />}
      {relations.totalCount > 0 && <AroundIt id={thing.id} />}
      {relations.pageInfo.hasNextPage && relations.pageInfo.endCursor && (
        <p>
          {relations.nodes.length} of {relations.totalCount} shown.{" "}
          <Link href={`${addressOf(thing)}?after=${encodeURIComponent(relations.pageInfo.endCursor)}`}>
            Next facts
          </Link>
        </p>
      )}
    </article>
  );
}
