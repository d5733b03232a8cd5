import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import type { Item, Scene } from "../scenes/Scene";
import { span } from "./sceneParts";
import { storeEvent } from "./storeEvent";
import type { VerbEvent } from "./VerbEvent";

const recent = 90 * 86_400_000;

/** A call on a leader of the state `goal` who is not named there and whose office takes the next `office` characters. */
export function callOn(
  analysis: Analysis,
  scene: Scene,
  visitors: readonly Item[],
  goal: Item,
  verb: string,
  how: VerbEvent["how"],
  office: number,
): void {
  const guests = visitors.flatMap((each) => (each.chain ? [each.chain] : []));
  const place = span(analysis, scene, goal, verb);
  if (guests.length === 0 || !place) return;
  const at = { start: place.start, end: place.end + office };
  const whom = analysis.document.text.slice(goal.start, at.end).replace(/\s+/g, " ");
  const title = analysis.text.slice(place.end, at.end).replace(/^'s/, "").trim().toLowerCase();
  const host = isOld(analysis, scene) ? undefined : holder(analysis, goal.chain?.countries[0], title, guests);
  const guest = guests.map((each) => each.name).join(" and ");
  storeEvent(
    analysis,
    scene,
    at,
    {
      type: "call",
      participants: host ? [...guests, host] : guests,
      host: host ?? null,
      place: goal,
      byParties: false,
      isAgain: false,
      how,
    },
    `${guest}'s call on ${host?.name ?? `the ${whom}`}`,
  );
}

/** The only one whom the document, here or elsewhere, says to hold the office now. */
function holder(
  analysis: Analysis,
  code: string | undefined,
  title: string,
  guests: readonly ChainDraft[],
): ChainDraft | undefined {
  const known = analysis.statements.filter(
    (each) =>
      each.kind === "HOLDS_POSITION" &&
      each.rule === "official.office" &&
      each.from.countries[0] === code &&
      each.properties.title?.toLowerCase() === title,
  );
  const chains = new Set(known.map((each) => each.from));
  const [only] = chains;
  return chains.size === 1 && only && !guests.includes(only) ? only : undefined;
}

/** Whether the sentence tells of a time when others may have held the office. */
function isOld({ document }: Analysis, scene: Scene): boolean {
  const day = document.publishedOn?.earliest;
  return scene.items.some(
    (item) => day && item.date?.latest && Date.parse(day) - Date.parse(item.date.latest) > recent,
  );
}
