import { useMemo, useRef, useState } from "preact/hooks";
import { useLocation, useSearchParams } from "wouter-preact";
import { type Kind, kinds } from "../kinds";
import { EntityPicker } from "../parts/EntityPicker";
import { Legend } from "../parts/Legend";
import { Standing } from "../parts/Standing";
import { GraphCard } from "../picture/GraphCard";
import { GraphPicture } from "../picture/GraphPicture";
import { GraphTable } from "../picture/GraphTable";
import { PictureTools } from "../picture/PictureTools";
import { layout } from "../picture/layout";
import { useSurroundings } from "../picture/useSurroundings";
import { addressOf } from "../words";
import { useTitle } from "../useTitle";

/** What surrounds one or more things: a picture, and a table that says the same. */
export function GraphPage() {
  const [, go] = useLocation();
  const [params, setParams] = useSearchParams();
  const seeds = params.getAll("seed");
  const depth = params.get("depth") === "2" ? 2 : 1;
  const types = params.get("types")?.split(",") ?? null;
  const [chosen, setChosen] = useState<string | null>(null);
  const picture = useRef<SVGSVGElement>(null);
  const answer = useSurroundings(seeds, depth);
  const { data } = answer;
  const visible = (kind: Kind): boolean => types === null || types.includes(kind.toLowerCase());
  const shown = useMemo(() => {
    const nodes = (data?.nodes ?? []).filter(({ id, kind }) => visible(kind) || seeds.includes(id));
    const ids = new Set(nodes.map(({ id }) => id));
    const ties = (data?.ties ?? []).filter(({ from, to }) => ids.has(from) && ids.has(to));
    return { nodes, ties, layout: layout([...ids], ties) };
  }, [data, params.get("types")]);
  useTitle("Graph");
  const change = (alter: (next: URLSearchParams) => void) => {
    const next = new URLSearchParams(params);
    alter(next);
    setParams(next);
  };
  const counts = new Map(
    kinds.map((kind) => [kind, data?.nodes.filter((node) => node.kind === kind).length ?? 0]),
  );
  const nameOf = (id: string): string => data?.nodes.find((node) => node.id === id)?.name ?? "…";
  const card = data?.nodes.find(({ id }) => id === chosen);
  return (
    <>
      <h1>{seeds.length === 0 ? "Graph" : `What surrounds ${seeds.map(nameOf).join(" and ")}`}</h1>
      <div class="actions">
        {seeds.map((seed) => (
          <button
            key={seed}
            type="button"
            onClick={() =>
              change((next) => {
                next.delete("seed");
                for (const other of seeds) if (other !== seed) next.append("seed", other);
              })
            }
          >
            {nameOf(seed)} <span aria-label="remove">×</span>
          </button>
        ))}
        {seeds.length < 4 && (
          <EntityPicker
            label="Add a thing to the graph"
            placeholder="+ add …"
            onPick={({ id }) => change((next) => next.append("seed", id))}
          />
        )}
        <label>
          <input
            type="checkbox"
            checked={depth === 2}
            onChange={({ currentTarget }) =>
              change((next) => (currentTarget.checked ? next.set("depth", "2") : next.delete("depth")))
            }
          />{" "}
          two steps
        </label>
      </div>
      {seeds.length === 0 && <p>Choose a thing above; what it is tied to is drawn around it.</p>}
      <Standing answer={answer} />
      {data && (
        <>
          <Legend
            counts={counts}
            visible={visible}
            onChange={(chosenKinds) =>
              change((next) =>
                chosenKinds.length === kinds.length
                  ? next.delete("types")
                  : next.set("types", chosenKinds.join(",").toLowerCase()),
              )
            }
          />
          <p class="quiet" aria-live="polite">
            {data.nodes.length === 0
              ? "Nothing is known around it."
              : `${shown.nodes.length} things, ${shown.ties.length} ties${data.truncated ? ": the best connected of more. Narrow by kind, or export the whole" : ""}. Dashed: a single source; wider: more sources.`}
          </p>
          <PictureTools picture={picture} seeds={seeds} depth={depth} />
          <div class="graphandcard">
            <GraphPicture
              key={`${seeds.join()}-${depth}-${params.get("types")}`}
              {...shown}
              seeds={seeds}
              chosen={chosen}
              onChoose={setChosen}
              onOpen={(node) => go(addressOf(node))}
              picture={picture}
            />
            {card && (
              <GraphCard node={card} ties={shown.ties} nameOf={nameOf} onClose={() => setChosen(null)} />
            )}
          </div>
          <GraphTable nodes={shown.nodes} ties={shown.ties} />
        </>
      )}
    </>
  );
}
