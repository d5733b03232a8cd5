import { Link, useSearchParams } from "wouter-preact";
import { useAsk } from "../asking/useAsk";
import { PathCard } from "../parts/PathCard";
import { PathColumns } from "../parts/PathColumns";
import { PathForm } from "../parts/PathForm";
import { Standing } from "../parts/Standing";
import { ThingLink } from "../parts/ThingLink";
import { pathsQuestion } from "../questions/pathsQuestion";
import { plural } from "../words";
import { useTitle } from "../useTitle";

const connectors = ["OFFICIAL", "INSTITUTION", "PROJECT", "MEETING", "AGREEMENT"] as const;
const all = [...connectors, "COUNTRY", "TOPIC"] as const;

/** How two are linked: paths ranked, each hop with its quotes, and what was left out. */
export function PathPage() {
  const [params, setParams] = useSearchParams();
  const [from, to] = [params.get("from"), params.get("to")];
  const max = Math.min(6, Math.max(1, Number(params.get("max") ?? 4) || 4));
  const open = (params.get("with") ?? "").split(",");
  const through = all.filter(
    (kind) => (connectors as readonly string[]).includes(kind) || open.includes(kind.toLowerCase()),
  );
  const [since, until] = [params.get("after"), params.get("before")];
  const via = params.get("via");
  const answer = useAsk(
    pathsQuestion,
    from && to
      ? {
          from,
          to,
          maxLength: max,
          first: 10,
          through: through.length > connectors.length ? through : null,
          since,
          until,
          via: via ? [via] : null,
        }
      : null,
  );
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value === "") next.delete(name);
    else next.set(name, value);
    setParams(next);
  };
  const connect = (kind: string, on: boolean) => {
    const next = ["country", "topic"].filter((other) => (other === kind ? on : open.includes(other)));
    change("with", next.join(","));
  };
  const { data } = answer;
  const result = data?.paths;
  const [start, goal] = [data?.start, data?.goal];
  useTitle("Paths");
  return (
    <>
      <h1>
        {start && "kind" in start && goal && "kind" in goal ? (
          <>
            How <ThingLink thing={start} /> is linked to <ThingLink thing={goal} />
          </>
        ) : (
          "How two are linked"
        )}
      </h1>
      <PathForm
        key={`${from}-${to}`}
        from={start && "kind" in start ? start : null}
        to={goal && "kind" in goal ? goal : null}
      />
      <fieldset class="chips">
        <legend>Search</legend>
        <label>
          at most{" "}
          <select value={String(max)} onChange={(event) => change("max", event.currentTarget.value)}>
            {[1, 2, 3, 4, 5, 6].map((hops) => (
              <option key={hops} value={String(hops)}>
                {plural(hops, "hop")}
              </option>
            ))}
          </select>
        </label>
        {["country", "topic"].map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={open.includes(kind)}
              onChange={(event) => connect(kind, event.currentTarget.checked)}
            />{" "}
            through {kind === "country" ? "countries" : "topics"}
          </label>
        ))}
        <label>
          from{" "}
          <input
            type="date"
            value={since ?? ""}
            onChange={(event) => change("after", event.currentTarget.value)}
          />
        </label>
        <label>
          to{" "}
          <input
            type="date"
            value={until ?? ""}
            onChange={(event) => change("before", event.currentTarget.value)}
          />
        </label>
      </fieldset>
      <Standing answer={answer} />
      {result?.paths.length === 0 && (
        <p class="notice">
          No path within {plural(result.searched.depth, "hop")}
          {open.includes("country") ? "" : " without countries"} ({result.searched.nodes} things searched).{" "}
          {!open.includes("country") && (
            <button type="button" onClick={() => connect("country", true)}>
              Allow countries
            </button>
          )}{" "}
          {max < 6 && (
            <button type="button" onClick={() => change("max", String(max + 1))}>
              {max + 1} hops
            </button>
          )}
        </p>
      )}
      {data && from && to && data.paths === null && (
        <p class="notice">One of the two is not in the graph. Choose again above.</p>
      )}
      <ol class="paths">
        {result?.paths.map((path) => (
          <PathCard key={path.nodes.map(({ id }) => id).join()} path={path} />
        ))}
      </ol>
      {result && result.paths.length > 1 && <PathColumns paths={result.paths} />}
      {result && result.suppressed.length > 0 && (
        <details class="quiet">
          <summary>
            {plural(result.suppressed.length, "thing")} not used as mere connectors: countries, topics, and
            what is tied to everything
          </summary>
          <ul>
            {result.suppressed.map((thing) => (
              <li key={thing.id}>
                <ThingLink thing={thing} /> ({plural(thing.degree, "fact")})
              </li>
            ))}
          </ul>
        </details>
      )}
      {result && from && to && (
        <p class="quiet">
          <Link href={`/graph?seed=${encodeURIComponent(from)}&seed=${encodeURIComponent(to)}`} data-key="g">
            See both in the graph
          </Link>{" "}
          ·{" "}
          <Link href={`/export?${new URLSearchParams({ from, to, maxLength: String(max) })}`} data-key="e">
            Export these paths
          </Link>
        </p>
      )}
      {result?.truncated && (
        <p class="quiet">There are more paths than are shown, or the search was cut at its bound.</p>
      )}
    </>
  );
}
