import { Link } from "wouter-preact";
import { useAsk } from "../asking/useAsk";
import type { Thing } from "../questions/factParts";
import { seenWithQuestion } from "../questions/seenWithQuestion";
import { plural } from "../words";
import { ThingLink } from "./ThingLink";

/** The ten officials who shared most meetings with one; the number leads to the meetings, with their quotes. */
export function SeenWith({ id, asOf }: { readonly id: string; readonly asOf: string | null }) {
  const node = useAsk(seenWithQuestion, { id, asOf }).data?.node;
  if (!node || !("meetings" in node)) return null;
  const shared = new Map<string, { readonly other: Thing; count: number }>();
  for (const meeting of node.meetings.nodes) {
    for (const other of meeting.officials.nodes) {
      if (other.id === id) continue;
      const entry = shared.get(other.id) ?? { other, count: 0 };
      entry.count += 1;
      shared.set(other.id, entry);
    }
  }
  const most = [...shared.values()]
    .sort((a, b) => b.count - a.count || a.other.name.localeCompare(b.other.name))
    .slice(0, 10);
  if (most.length === 0) return null;
  return (
    <section>
      <h2>
        Seen with <span class="quiet">({shared.size})</span>
      </h2>
      <ul class="rows">
        {most.map(({ other, count }) => (
          <li key={other.id}>
            <ThingLink thing={other} />{" "}
            <Link
              class="quiet"
              href={`/compare?a=${encodeURIComponent(id)}&b=${encodeURIComponent(other.id)}`}
            >
              {plural(count, "meeting")}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
