import type { StatedDate } from "../../ontology/StatedDate";
import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import type { Mention } from "../Extraction";
import type { Pass } from "../Pass";
import { eventModality } from "../relations/eventModality";
import type { Item, Scene } from "../scenes/Scene";
import { scenes } from "../scenes/scenes";
import { meetingChains } from "./linkMeetings";
import { verbEvents } from "./VerbEvent";
import { visitTalks } from "./visitTalks";

const precision = { day: 3, month: 2, "unstated-year": 2, year: 1 } as const;
/** Dates that bound something else: "by 2025", "since 2014", "after August". */
const bound = /\b(?:by|since|until|till|before|after|from|of|for|in the)\s*$/;
const farthest = 170;

/** Dates events by what their sentences say, and says whether they were held. */
export const dateMeetings: Pass = {
  id: "meeting.date",
  run(analysis) {
    const all = scenes(analysis);
    for (const each of meetingChains(analysis)) {
      const { chain } = each;
      if (!analysis.chains.includes(chain)) continue;
      for (const mention of chain.mentions) {
        const scene = all[analysis.sentenceAt(mention.start)];
        if (!scene) continue;
        const found = dateIn(analysis, scene, mention);
        if (found?.date) dateChain(analysis, chain, mention, scene, found.date);
      }
      if (chain.date === null && each.year !== null) yearOfName(chain, each.year);
      statusOf(analysis, chain, all);
    }
    fromVisit(analysis);
    for (const [visit, { chain: talks }] of visitTalks(analysis)) {
      const { date } = visit.chain;
      if (!date || talks.date !== null) continue;
      talks.date = { ...date, inferred: true, reason: `during ${visit.chain.name}, ${date.value}` };
    }
  },
};

function dateChain(
  analysis: Analysis,
  chain: ChainDraft,
  mention: Mention,
  scene: Scene,
  date: StatedDate,
): void {
  if (chain.date === null || precision[date.precision] > precision[chain.date.precision]) chain.date = date;
  analysis.addAttribute({
    chain,
    mention,
    property: "date",
    value: date.value,
    date,
    ...trimmed(analysis, scene),
    modality: "held",
    rule: "meeting.date",
  });
}

/** The date expression nearest to a mention in its sentence, with no other event between them. */
function dateIn(analysis: Analysis, scene: Scene, mention: Mention): Item | undefined {
  const told = verbEvents(analysis).filter((event) => event.scene === scene.index);
  const shared = told.filter((event) => event.mention === mention);
  const own = scene.items.filter((item) => item.tag === "D" && item.date !== null);
  const respective = /respectively/.test(scene.masked) && told.length > 1;
  if (respective && shared[0]) {
    const order = told.indexOf(shared[0]);
    return own.slice(-told.length)[order];
  }
  const scored = own
    .map((item) => ({ item, score: distance(analysis, scene, mention, item) }))
    .filter(({ score }) => score !== null && score <= farthest)
    .sort((a, b) => a.score! - b.score!);
  return scored[0]?.item;
}

/** Characters between a mention and a date; null where the date belongs to something else. */
function distance(analysis: Analysis, scene: Scene, mention: Mention, date: Item): number | null {
  const isAfter = date.start >= mention.end;
  const [from, to] = isAfter ? [mention.end, date.start] : [date.end, mention.start];
  if (from > to) return mention.start <= date.start && date.end <= mention.end ? 0 : null;
  const between = analysis.text.slice(from, to);
  const before = analysis.text.slice(scene.start, date.start).toLowerCase();
  const isPart = /\b(?:half|quarter|course|end|middle|beginning|autumn|spring|summer|winter) of $/.test(
    before,
  );
  if (bound.test(before) && !isPart && date.date?.precision === "year") return null;
  if (/\b(?:by|since|until|before|after)\s*$/.test(before)) return null;
  if (/;|\.\s|\bsince\b/.test(between)) return null;
  const others = scene.items.filter(
    (item) => item.tag === "M" && item.mention !== mention && item.start >= from && item.end <= to,
  );
  // "the meeting and the ceremony on May 3" share the day.
  const joint = others.every(
    (item) => /\band (?:the |its |a )?$/.test(analysis.text.slice(mention.start, item.start)) && isAfter,
  );
  if (others.length > 0 && !joint) return null;
  if (
    /\b(?:signed|since|elevated|established|launched in|founded|plans? for|announced)\b/.test(between) &&
    isAfter &&
    between.length > 60
  )
    return null;
  if (isAfter && /\b(?:as part of|ahead of|when|where|who|whom|invitation|invited)\b/.test(between))
    return null;
  return between.length + (isAfter ? 0 : 15);
}

function yearOfName(chain: ChainDraft, year: string): void {
  const mention = chain.mentions.find((each) => each.text.includes(year));
  if (!mention) return;
  const start = mention.start + mention.text.indexOf(year);
  chain.date = {
    value: year,
    earliest: `${year}-01-01`,
    latest: `${year}-12-31`,
    precision: "year",
    inferred: false,
    evidence: { start, end: start + 4 },
  };
}

function trimmed(analysis: Analysis, scene: Scene): { start: number; end: number } {
  const { text } = analysis.document;
  let { start, end } = scene;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end: Math.min(end, start + 600) };
}

/** Held unless the sentence that names it first tells of it as to come, offered or called off. */
function statusOf(analysis: Analysis, chain: ChainDraft, all: readonly Scene[]): void {
  const rank = {
    held: "held",
    planned: "planned",
    proposed: "proposed",
    offered: "proposed",
    hypothetical: "proposed",
    denied: "cancelled",
  } as const;
  const told = verbEvents(analysis).find((event) => event.chain === chain);
  const first = chain.mentions.find((each) => each.form === "name") ?? chain.mentions[0];
  const scene = first && all[analysis.sentenceAt(first.start)];
  if (!first || !scene) return;
  const at = scene.items.findIndex((item) => item.mention === first);
  const tag = Math.max(0, scene.masked.indexOf(`<M${at}>`));
  const said = told ? told.how : eventModality(analysis.lexicon, scene.masked, tag);
  // What falls after the publication has not been held, in whatever tense it is told.
  const today = analysis.document.publishedOn?.latest;
  const isAhead = today && chain.date?.earliest && chain.date.earliest > today;
  const how = said === "held" && isAhead ? "planned" : said;
  const later =
    /^<M\d+>[^<.]{0,20} (?:was|were|has been|is) (?:cancelled|canceled|postponed|called off)/.test(
      scene.masked.slice(tag),
    );
  chain.status = later ? "cancelled" : rank[how];
  analysis.addAttribute({
    chain,
    mention: first,
    property: "status",
    value: chain.status,
    date: null,
    ...trimmed(analysis, scene),
    modality: how,
    rule: "meeting.status",
  });
}

/** A call or dinner of a visitor without a date of its own fell into the month of the visit. */
function fromVisit(analysis: Analysis): void {
  const people = (chain: ChainDraft) =>
    analysis.statements
      .filter((each) => each.kind === "PARTICIPATED_IN" && each.to === chain)
      .map((each) => each.from);
  const visits = analysis
    .chainsOf("Meeting")
    .filter((chain) => chain.type === "visit" && chain.date?.earliest);
  for (const chain of analysis.chainsOf("Meeting")) {
    if (chain.date !== null || !/^(?:call|meal)$/.test(chain.type ?? "")) continue;
    const guests = people(chain);
    const visit = visits.find((each) =>
      people(each).some((guest) => guest.kind === "Official" && guests.includes(guest)),
    );
    const day = visit?.date?.earliest;
    if (!visit?.date || !day || visit.date.precision === "year") continue;
    const month = day.slice(0, 7);
    const last = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();
    chain.date = {
      value: month,
      earliest: `${month}-01`,
      latest: `${month}-${last}`,
      precision: "month",
      inferred: true,
      reason: `during ${visit.name}, ${visit.date.value}`,
      evidence: visit.date.evidence,
    };
  }
}
