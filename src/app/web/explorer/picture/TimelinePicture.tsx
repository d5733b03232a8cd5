import { scaleUtc } from "d3-scale";
import type { ResultOf } from "../tada";
import { kinds } from "../kinds";
import type { timelineQuestion } from "../questions/timelineQuestion";
import { addressOf, dateOf, wordOf } from "../words";

type Entry = NonNullable<ResultOf<typeof timelineQuestion>["timeline"]>["nodes"][number];

const day = 86_400_000;
const lane = 34;
const [left, width] = [110, 960];

/** A lane a kind; a bar runs over the days a date may mean, solid where held, hollow where only planned. */
export function TimelinePicture({ entries }: { readonly entries: readonly Entry[] }) {
  const dated = entries.flatMap((entry) => {
    const { earliest, latest } = entry.date ?? {};
    return earliest
      ? [{ ...entry, start: new Date(earliest), end: new Date(Date.parse(latest ?? earliest) + day) }]
      : [];
  });
  if (dated.length === 0) return null;
  const lanes = kinds.filter((kind) => dated.some(({ entity }) => entity.kind === kind));
  const scale = scaleUtc()
    .domain([
      new Date(Math.min(...dated.map(({ start }) => start.getTime())) - 20 * day),
      new Date(Math.max(...dated.map(({ end }) => end.getTime())) + 20 * day),
    ])
    .range([left, width - 20]);
  const height = lanes.length * lane + 30;
  return (
    <div class="wide">
      <svg
        class="timeline"
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label="Lanes by kind over time; the list below says the same"
      >
        {scale.ticks(8).map((tick) => (
          <g key={tick.getTime()} transform={`translate(${scale(tick)} 0)`}>
            <line y1="0" y2={height - 20} class="tick" />
            <text y={height - 6} text-anchor="middle">
              {scale.tickFormat(8)(tick)}
            </text>
          </g>
        ))}
        {lanes.map((kind, index) => (
          <g key={kind} transform={`translate(0 ${index * lane})`}>
            <text x="0" y="21">
              {wordOf(kind)}
            </text>
            {dated
              .filter(({ entity }) => entity.kind === kind)
              .map(({ entity, relation, date, start, end }) => (
                <a
                  key={relation.id}
                  href={addressOf(entity)}
                  aria-label={`${entity.name}, ${dateOf(date)}`}
                  class="span"
                >
                  <rect
                    x={scale(start)}
                    y="8"
                    width={Math.max(10, scale(end) - scale(start))}
                    height="18"
                    rx="4"
                    fill={planned(entity) ? "var(--ground)" : `var(--${kind.toLowerCase()})`}
                    stroke={planned(entity) ? `var(--text)` : "var(--outline)"}
                    stroke-dasharray={planned(entity) ? "4 2" : undefined}
                  />
                  <title>{`${entity.name}, ${dateOf(date)}`}</title>
                </a>
              ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

function planned(entity: Entry["entity"]): boolean {
  const status = "meetingStatus" in entity ? entity.meetingStatus : "status" in entity ? entity.status : null;
  return status === "PLANNED" || status === "PROPOSED";
}
