import type { ResultOf } from "../tada";
import type { pathsQuestion } from "../questions/pathsQuestion";
import { addressOf, shortName } from "../words";
import { outlineOf } from "./KindShape";

type Path = NonNullable<ResultOf<typeof pathsQuestion>["paths"]>["paths"][number];
type Thing = Path["nodes"][number];

const [column, row, margin] = [230, 64, 90];

/** All paths in one picture: a column a hop, so that what several paths share is seen. The list above says the same. */
export function PathColumns({ paths }: { readonly paths: readonly Path[] }) {
  const things = new Map<string, { readonly thing: Thing; readonly at: number }>();
  const longest = Math.max(...paths.map(({ length }) => length));
  for (const { nodes } of paths) {
    nodes.forEach((thing, index) => {
      const at = index === nodes.length - 1 ? longest : index;
      const known = things.get(thing.id);
      if (!known || at < known.at) things.set(thing.id, { thing, at });
    });
  }
  const columns = Array.from({ length: longest + 1 }, (_, at) =>
    [...things.values()].filter((one) => one.at === at),
  );
  const height = Math.max(...columns.map((list) => list.length)) * row + 20;
  const places = new Map(
    columns.flatMap((list, at) =>
      list.map(({ thing }, index) => {
        const y = height / 2 + (index - (list.length - 1) / 2) * row;
        return [thing.id, { x: margin + at * column, y: y - 8 }] as const;
      }),
    ),
  );
  const lines = new Map(
    paths.flatMap(({ nodes }) =>
      nodes.slice(1).map((thing, index) => {
        const ends = [nodes[index]?.id ?? "", thing.id] as const;
        return [[...ends].sort().join(" "), ends] as const;
      }),
    ),
  );
  const width = 2 * margin + longest * column;
  return (
    <figure class="wide">
      <svg
        class="columns"
        viewBox={`0 0 ${width} ${height}`}
        style={{ minWidth: `${width * 0.6}px`, maxWidth: `${width}px` }}
        role="group"
        aria-label={`${paths.length} paths, a column a hop; the list above says the same`}
      >
        {[...lines].map(([key, [from, to]]) => {
          const [a, b] = [places.get(from), places.get(to)];
          return a && b && <line key={key} class="tie" x1={a.x} y1={a.y} x2={b.x} y2={b.y} />;
        })}
        {[...things.values()].map(({ thing }) => {
          const { x, y } = places.get(thing.id) ?? { x: 0, y: 0 };
          return (
            <g key={thing.id} transform={`translate(${x} ${y})`}>
              <a href={addressOf(thing)} aria-label={`${thing.name}, ${thing.kind.toLowerCase()}`}>
                <path
                  d={outlineOf(thing.kind)}
                  transform="translate(-10 -10) scale(1.25)"
                  fill={`var(--${thing.kind.toLowerCase()})`}
                  stroke="var(--outline)"
                />
                <text y="24" text-anchor="middle">
                  {shortName(thing.name)}
                </text>
              </a>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
