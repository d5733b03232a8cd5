import type { RefObject } from "preact";
import { useMemo, useState } from "preact/hooks";
import { outlineOf } from "../parts/KindShape";
import { addressOf, shortName } from "../words";
import type { GraphNode, GraphTie } from "./GraphParts";
import { placeLabels } from "./labels";
import type { Layout, Place } from "./layout";
import { usePanZoom } from "./usePanZoom";

interface Props {
  readonly nodes: readonly GraphNode[];
  readonly ties: readonly GraphTie[];
  readonly layout: Layout;
  readonly seeds: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (node: GraphNode) => void;
  readonly picture: RefObject<SVGSVGElement | null>;
}

/**
 * The picture: every node is a link with a name, so that Tab reaches it. A click shows its card, a second one opens its
 * page; dragging moves it. Ties that one source alone proves are dashed, more sources make them wider.
 */
export function GraphPicture({ nodes, ties, layout, seeds, chosen, onChoose, onOpen, picture }: Props) {
  const [moved, setMoved] = useState<ReadonlyMap<string, Place>>(new Map());
  const view = usePanZoom(picture, layout.box);
  const placeOf = (id: string): Place => moved.get(id) ?? layout.places.get(id) ?? { x: 0, y: 0 };
  const drag = (id: string) => (event: PointerEvent) => {
    const svg = picture.current;
    const frame = svg?.querySelector<SVGGElement>("g.scene");
    if (!svg || !frame || event.button !== 0) return;
    event.stopPropagation();
    let far = false;
    const move = (to: PointerEvent) => {
      far ||= Math.hypot(to.clientX - event.clientX, to.clientY - event.clientY) > 4;
      const matrix = frame.getScreenCTM();
      if (!far || !matrix) return;
      const { x, y } = new DOMPoint(to.clientX, to.clientY).matrixTransform(matrix.inverse());
      setMoved((now) => new Map(now).set(id, { x, y }));
    };
    const stop = () => {
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", stop);
      // The click that ends a drag chooses nothing.
      if (far) addEventListener("click", swallow, { capture: true, once: true });
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", stop);
  };
  const labels = useMemo(
    () =>
      placeLabels(
        nodes.map(({ id, name, degree }) => ({
          id,
          words: shortName(name),
          weight: seeds.includes(id) ? Infinity : degree,
        })),
        placeOf,
      ),
    [nodes, layout, moved],
  );
  return (
    <svg
      ref={picture}
      class="graph"
      viewBox={layout.box.join(" ")}
      role="group"
      aria-label={`Graph of ${nodes.length} things and ${ties.length} ties; the table below says the same`}
    >
      <g class="scene" transform={view}>
        {ties.map(({ id, from, to, sources, words }) => {
          const [a, b] = [placeOf(from), placeOf(to)];
          return (
            <line
              key={id}
              x1={a.x}
              y1={a.y}
              x2={b.x}
              y2={b.y}
              class={chosen === from || chosen === to ? "tie near" : "tie"}
              stroke-width={Math.min(5, 1 + Math.log2(sources))}
              stroke-dasharray={sources === 1 ? "4 3" : undefined}
            >
              <title>{words}</title>
            </line>
          );
        })}
        {nodes.map((node) => {
          const { x, y } = placeOf(node.id);
          return (
            <g key={node.id} transform={`translate(${x} ${y})`}>
              <a
                href={addressOf(node)}
                class={`node ${node.id === chosen ? "chosen" : seeds.includes(node.id) ? "seed" : ""} ${labels.get(node.id) === "hidden" ? "crowded" : ""}`}
                aria-label={`${node.name}, ${node.kind.toLowerCase()}`}
                draggable={false}
                onPointerDown={drag(node.id)}
                onClick={(event: MouseEvent) => {
                  if (event.ctrlKey || event.metaKey) return;
                  event.preventDefault();
                  if (node.id === chosen) onOpen(node);
                  else onChoose(node.id);
                }}
              >
                <circle r="15" class="reach" />
                <path
                  d={outlineOf(node.kind)}
                  transform="translate(-11 -11) scale(1.4)"
                  fill={`var(--${node.kind.toLowerCase()})`}
                  stroke="var(--outline)"
                />
                <text y={labels.get(node.id) === "above" ? -17 : 24} text-anchor="middle">
                  {shortName(node.name)}
                </text>
              </a>
            </g>
          );
        })}
      </g>
    </svg>
  );
}

const swallow = (event: Event): void => {
  event.preventDefault();
  event.stopPropagation();
};
