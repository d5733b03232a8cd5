import type { Analysis } from "../Analysis";
import { datelinePlace, type DatelinePlace } from "../countries/datelinePlace";
import type { ChainDraft, StatementDraft } from "../Drafts";
import { nearestMention } from "../nearestMention";
import type { Pass } from "../Pass";
import { hostCities } from "./hostCities";
import { quoteAround } from "../quoteAround";

const recent = 3 * 86_400_000;
const sitting = /^(?:meeting|talks|session|round|meal|ceremony|summit|forum|conference)$/;

/**
 * The events that a report begins with took place where it was written, unless it names another place: "LIMA, May 3 - … held talks".
 * The state of the dateline must take part, and no day of another week may be told. "In the Peruvian capital" is that city by name.
 */
export const placeMeetings: Pass = {
  id: "held.dateline",
  run(analysis) {
    hostCities(analysis);
    const place = datelinePlace(analysis);
    const state = place && analysis.chainsOf("Country").find((chain) => chain.countries[0] === place.code);
    if (!place || !state) return;
    const places = new Map<ChainDraft, StatementDraft>();
    const guests = new Set<ChainDraft>();
    for (const each of analysis.statements) {
      if (each.kind === "HELD_IN" && !places.has(each.from)) places.set(each.from, each);
      const isOwn = each.kind === "PARTICIPATED_IN" && each.from.countries.includes(place.code);
      if (isOwn) guests.add(each.to);
    }
    for (const chain of analysis.chainsOf("Meeting")) {
      if (chain.city !== null || chain.status !== "held" || !sitting.test(chain.type ?? "")) continue;
      const held = places.get(chain);
      if (held) {
        if (held.to === state && inCapital(analysis, held)) name(analysis, chain, held, place);
      } else if (isFounded(analysis, chain)) {
        continue;
      } else if (
        isLead(analysis, chain) &&
        isNow(analysis, chain) &&
        (guests.has(chain) || isToday(analysis, chain))
      ) {
        hold(analysis, chain, state, place);
      }
    }
  },
};

function inCapital(analysis: Analysis, { start, end }: StatementDraft): boolean {
  return /\bin the \S+ capital\b/.test(analysis.text.slice(start, end));
}

/** "Today we launch the dialogue": what begins there is more than one event. */
function isFounded(analysis: Analysis, { mentions }: ChainDraft): boolean {
  const before = analysis.text.slice(0, mentions[0]!.start).slice(-40);
  return /\b(?:launch|establish|creat|found|set up)\w*\b[^.]*$/.test(before);
}

function isLead(analysis: Analysis, { mentions }: ChainDraft): boolean {
  const first = mentions[0];
  return first !== undefined && analysis.paragraphAt(first.start) <= 1;
}

function isNow({ document }: Analysis, { date }: ChainDraft): boolean {
  if (date === null) return true;
  if (!date.latest || !document.publishedOn?.latest) return false;
  const before = Date.parse(document.publishedOn.latest) - Date.parse(date.latest);
  return before >= 0 && before <= recent && date.precision === "day";
}

/** "was convened today" under a line with the city and the day. */
function isToday({ document }: Analysis, { date, mentions }: ChainDraft): boolean {
  const day = document.publishedOn;
  const sameDay = day?.precision === "day" && date?.precision === "day" && date.value === day.value;
  const first = mentions[0];
  return (
    sameDay &&
    first !== undefined &&
    /\b(?:today|here)\b/.test(document.analysis.slice(first.end, first.end + 120))
  );
}

function name(
  analysis: Analysis,
  chain: ChainDraft,
  held: StatementDraft,
  { name: city }: DatelinePlace,
): void {
  chain.city = city;
  const at = analysis.statements.indexOf(held);
  analysis.statements.splice(at, 1, { ...held, properties: { ...held.properties, city } });
}

function hold(analysis: Analysis, chain: ChainDraft, state: ChainDraft, { name: city }: DatelinePlace): void {
  const mention = chain.mentions[0]!;
  const target = nearestMention(analysis, state, mention) ?? state.mentions[0];
  if (!target || /virtual|online|video|phone/i.test(`${chain.name} ${mention.text}`)) return;
  const isNear = analysis.paragraphAt(target.start) === analysis.paragraphAt(mention.start);
  chain.city = city;
  analysis.addStatement({
    kind: "HELD_IN",
    ...quoteAround(analysis, mention, target),
    from: chain,
    to: state,
    fromMention: mention,
    toMention: target,
    properties: { city },
    modality: "held",
    confidence: 0.6,
    rule: "held.dateline",
    context: isNear ? [] : [{ start: target.start, end: target.end, proves: "to" }],
  });
}
