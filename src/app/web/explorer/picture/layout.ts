import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly places: ReadonlyMap<string, Place>;
  /** The box that holds every place, with room for names: x, y, width, height. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/** Places nodes so that ties are short and names have room; the same graph is always placed the same way. */
export function layout(
  ids: readonly string[],
  ties: readonly { readonly from: string; readonly to: string }[],
): Layout {
  const bodies: Body[] = ids.map((id) => ({ id }));
  const known = new Set(ids);
  const links = ties
    .filter(({ from, to }) => known.has(from) && known.has(to))
    .map(({ from, to }) => ({ source: from, target: to }));
  const simulation = forceSimulation(bodies)
    .force(
      "link",
      forceLink<Body, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(130),
    )
    .force("charge", forceManyBody().strength(-520).distanceMax(700))
    .force("collide", forceCollide(ids.length > 60 ? 28 : 44))
    .force("x", forceX().strength(0.05))
    .force("y", forceY().strength(0.08))
    .stop();
  simulation.tick(ids.length > 120 ? 160 : 260);
  const places = new Map(bodies.map(({ id, x, y }) => [id, { x: x ?? 0, y: y ?? 0 }]));
  return { places, box: boxOf([...places.values()]) };
}

function boxOf(places: readonly Place[]): Layout["box"] {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [left, top] = [Math.min(0, ...xs) - 110, Math.min(0, ...ys) - 40];
  return [left, top, Math.max(0, ...xs) + 110 - left, Math.max(0, ...ys) + 50 - top];
}
