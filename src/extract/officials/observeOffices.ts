import type { StatedDate } from "../../ontology/StatedDate";
import type { Analysis } from "../Analysis";
import { dates } from "../dates/dates";
import type { ChainDraft, StatementDraft } from "../Drafts";
import type { Pass } from "../Pass";

/** How long before the publication an event may lie for the offices named beside it to be those of today. */
const recent = 90 * 86_400_000;

/**
 * Says when somebody held an office, where that is not the day of publication: "then-President Were" at the event told of, "former
 * President Were" at no day that the text names, and in a text without a date at the event at which the official was.
 */
export const observeOffices: Pass = {
  id: "official.observed",
  run(analysis) {
    const offices = analysis.statements.filter((each) => each.kind === "HOLDS_POSITION");
    const key = keyOf(analysis);
    const events = attended(analysis);
    const former = new Set(offices.filter((each) => each.rule === "official.former").map(key));
    const observed = analysis.statements.map((each) => {
      if (each.kind !== "HOLDS_POSITION") return each;
      const isPast = former.has(key(each));
      const when = isPast ? null : observedOn(analysis, each, events.get(each.from) ?? []);
      return when === undefined ? each : { ...each, observedOn: when };
    });
    analysis.statements.splice(0, analysis.statements.length, ...observed);
  },
};

/** Undefined where the day of publication is right. */
function observedOn(
  analysis: Analysis,
  office: StatementDraft,
  events: readonly StatementDraft[],
): StatedDate | null | undefined {
  const { publishedOn } = analysis.document;
  const beside = eventOf(events, office, true);
  if (office.rule === "official.then") return beside ?? dateIn(analysis, office);
  if (publishedOn === null) return beside ?? eventOf(events, office, false);
  const when = beside ?? openingDate(analysis, office);
  if (!when?.latest || publishedOn.earliest === null) return undefined;
  return Date.parse(publishedOn.earliest) - Date.parse(when.latest) > recent ? when : undefined;
}

/** "In 2019, Minister Were said …", "At the time, …" after it: the date with which the paragraph's sentences open. */
function openingDate(analysis: Analysis, office: StatementDraft): StatedDate | undefined {
  const { sentences } = analysis.document;
  const at = analysis.sentenceAt(office.fromMention.start);
  for (let index = at; sentences[index]?.paragraph === sentences[at]?.paragraph && index >= 0; index--) {
    const { start, end } = sentences[index]!;
    const opening = analysis.text.slice(start, end);
    const found = dates(analysis).find((each) => each.start >= start && each.start < start + 12);
    if (found && /^\W*(?:(?:back |early |late )*(?:in|on) )$/i.test(analysis.text.slice(start, found.start)))
      return found.date;
    if (!/^\W*(?:at (?:the|that) time|that (?:year|month|day)|then),? /i.test(opening)) return undefined;
  }
  return undefined;
}

/** The dated events that were held, by who was there. */
function attended(analysis: Analysis): Map<ChainDraft, StatementDraft[]> {
  const events = new Map<ChainDraft, StatementDraft[]>();
  for (const each of analysis.statements) {
    if (each.kind !== "PARTICIPATED_IN" || each.modality !== "held" || each.to.date === null) continue;
    const own = events.get(each.from) ?? [];
    own.push(each);
    events.set(each.from, own);
  }
  return events;
}

/** The day of a held event at which the official was, by the same sentence or by any of the document. */
function eventOf(
  events: readonly StatementDraft[],
  office: StatementDraft,
  isBeside: boolean,
): StatedDate | undefined {
  const told = isBeside
    ? events.filter((each) => each.start < office.end && office.start < each.end)
    : [...events];
  const near = (each: StatementDraft) => Math.abs(each.start - office.start);
  return told.sort((a, b) => near(a) - near(b))[0]?.to.date ?? undefined;
}

/** The date in the sentence of an office held at the time told of. */
function dateIn(analysis: Analysis, office: StatementDraft): StatedDate | null {
  const at = office.fromMention.start;
  const here = dates(analysis).filter((each) => each.start >= office.start && each.end <= office.end);
  return here.sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]?.date ?? null;
}

function keyOf(analysis: Analysis): (office: StatementDraft) => string {
  const ids = new Map(analysis.chains.map((chain, at) => [chain, at]));
  return ({ from, to, properties }) => [ids.get(from), ids.get(to), properties.title?.toLowerCase()].join();
}
