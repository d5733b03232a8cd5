import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import type { Pass } from "../Pass";
import { turns } from "../relations/turns";
import { scenes } from "../scenes/scenes";
import { meetingChains } from "./linkMeetings";
import { verbEvents } from "./VerbEvent";

/**
 * Joins events that only what is said of them shows to be one: a visit told of by verb and by noun, a signing ceremony
 * and the summit of the same day at which the agreement was signed.
 */
export const unifyMeetings: Pass = {
  id: "meeting.unify",
  run(analysis) {
    visits(analysis);
    ceremonies(analysis);
    ownTalks(analysis);
    itWas(analysis);
    sideEvents(analysis);
    for (const chain of analysis.chainsOf("Meeting")) nameUnnamed(analysis, chain);
  },
};

function visits(analysis: Analysis): void {
  const all = analysis.chainsOf("Meeting").filter((chain) => chain.type === "visit");
  for (const [index, chain] of all.entries()) {
    const earlier = all
      .slice(0, index)
      .find((other) => analysis.chains.includes(other) && sameVisit(analysis, other, chain));
    if (earlier) mergeInto(analysis, chain, earlier);
  }
}

function sameVisit(analysis: Analysis, a: ChainDraft, b: ChainDraft): boolean {
  const [guestsA, guestsB] = [guests(analysis, a), guests(analysis, b)];
  const [goalsA, goalsB] = [goals(analysis, a), goals(analysis, b)];
  if (!datesAgree(a, b)) return false;
  const clash = (left: readonly unknown[], right: readonly unknown[]) =>
    left.length > 0 && right.length > 0 && !left.some((each) => right.includes(each));
  if (clash(guestsA, guestsB) || clash(goalsA, goalsB)) return false;
  const sharesGuest = guestsA.some((each) => guestsB.includes(each));
  const sharesGoal = goalsA.some((each) => goalsB.includes(each));
  if (sharesGuest) return sharesGoal || goalsA.length === 0 || goalsB.length === 0;
  const isPointing = (chain: ChainDraft) =>
    chain.mentions.every((each) => /^(?:his|her|their|the|my|our|this)\b/i.test(each.text));
  return sharesGoal && (isPointing(a) || isPointing(b)) && guestsA.length + guestsB.length <= 1;
}

function guests(analysis: Analysis, chain: ChainDraft): ChainDraft[] {
  const told = verbEvents(analysis)
    .filter((event) => event.chain === chain)
    .flatMap((event) => event.participants);
  const stated = analysis.statements
    .filter((each) => each.kind === "PARTICIPATED_IN" && each.to === chain && each.properties.role !== "host")
    .map((each) => each.from);
  const owner = meetingChains(analysis).find((each) => each.chain === chain)?.owner;
  return [...new Set([...told, ...stated, ...(owner ? [owner] : [])])].filter(
    (each) => each.kind === "Official",
  );
}

function goals(analysis: Analysis, chain: ChainDraft): ChainDraft[] {
  return analysis.statements
    .filter((each) => each.kind === "HELD_IN" && each.from === chain)
    .map((each) => each.to);
}

function datesAgree(a: ChainDraft, b: ChainDraft): boolean {
  if (!a.date || !b.date || a.date.earliest === null || b.date.earliest === null) return true;
  return a.date.earliest <= b.date.latest! && b.date.earliest <= a.date.latest!;
}

function ceremonies(analysis: Analysis): void {
  const day = (chain: ChainDraft) => (chain.date?.precision === "day" ? chain.date.value : null);
  for (const ceremony of analysis
    .chainsOf("Meeting")
    .filter((chain) => chain.type === "ceremony" && /sign/i.test(chain.name))) {
    const host = analysis.statements.find(
      (each) =>
        each.kind === "PRODUCED" &&
        each.from !== ceremony &&
        day(each.from) !== null &&
        day(each.from) === day(ceremony),
    )?.from;
    if (host) mergeInto(analysis, ceremony, host);
  }
}

/** Merges an event into another, with all that is stated of it. */
function mergeInto(analysis: Analysis, from: ChainDraft, into: ChainDraft): void {
  const move = (chain: ChainDraft) => (chain === from ? into : chain);
  analysis.statements.splice(
    0,
    analysis.statements.length,
    ...analysis.statements.map((each) => ({ ...each, from: move(each.from), to: move(each.to) })),
  );
  analysis.attributes.splice(
    0,
    analysis.attributes.length,
    ...analysis.attributes.map((each) => ({ ...each, chain: move(each.chain) })),
  );
  into.date ??= from.date;
  if (into.date && from.date && from.date.precision === "day" && into.date.precision !== "day")
    into.date = from.date;
  into.city ??= from.city;
  if (from.status === "held") into.status = "held";
  // A name with its owner says more than "his visit".
  if (/^(?:his|her|their|my|our|[a-z])/.test(into.name) && !/^(?:his|her|their|my|our|[a-z])/.test(from.name))
    into.name = from.name;
  analysis.merge(from, into);
}

/** In a transcript, "talks with the prime minister" who stands beside the speaker are "our meeting". */
function ownTalks(analysis: Analysis): void {
  const speakers = new Set(turns(scenes(analysis)).values());
  if (speakers.size < 2) return;
  const all = analysis.chainsOf("Meeting").filter((chain) => /^(?:meeting|talks)$/.test(chain.type ?? ""));
  const own = all.find((chain) => chain.mentions.some((each) => /^our\b/i.test(each.text)));
  if (!own) return;
  for (const chain of all) {
    const people = guests(analysis, chain);
    if (chain !== own && people.length > 0 && people.every((each) => speakers.has(each)))
      mergeInto(analysis, chain, own);
  }
}

/** "It was the first meeting of the four": says more of the event told of just before. */
function itWas(analysis: Analysis): void {
  for (const chain of [...analysis.chainsOf("Meeting")]) {
    const first = chain.mentions[0]!;
    const sentence = analysis.document.sentences[analysis.sentenceAt(first.start)];
    const opening = sentence ? analysis.text.slice(sentence.start, first.start) : "";
    if (!/^(?:It|This) (?:was|is|marked) (?:also )?(?:the |their )?$/.test(opening)) continue;
    const before = analysis
      .chainsOf("Meeting")
      .filter(
        (each) =>
          each !== chain &&
          each.mentions[0]!.start < first.start &&
          /^(?:meeting|talks|summit|session)$/.test(each.type ?? ""),
      )
      .sort((a, b) => b.mentions[0]!.start - a.mentions[0]!.start)[0];
    if (before && /^(?:meeting|talks|summit|session)$/.test(chain.type ?? ""))
      mergeInto(analysis, chain, before);
  }
}

/** A side event takes place where and when the conference does that its name bears: "COP30 side event". */
function sideEvents(analysis: Analysis): void {
  const known = meetingChains(analysis);
  for (const side of known.filter(
    (each) => each.type === "side-event" && analysis.chains.includes(each.chain),
  )) {
    const main = known.find(
      (each) =>
        each !== side &&
        analysis.chains.includes(each.chain) &&
        [...side.words].some((word) => /\d/.test(word) && each.words.has(word)),
    );
    if (!main) continue;
    side.chain.city ??= main.chain.city;
    side.chain.date ??= main.chain.date;
    const held = analysis.statements.find((each) => each.kind === "HELD_IN" && each.from === main.chain);
    if (!held || analysis.statements.some((each) => each.kind === "HELD_IN" && each.from === side.chain))
      continue;
    const { document } = analysis;
    const mention = side.phrases[0]!.mention;
    const sentence = document.sentences[analysis.sentenceAt(mention.start)];
    if (!sentence || sentence.end - sentence.start > 600) continue;
    const context = [{ start: held.toMention.start, end: held.toMention.end, proves: "to" as const }];
    analysis.addStatement({
      ...held,
      from: side.chain,
      fromMention: mention,
      start: sentence.start,
      end: trimEnd(document.text, sentence),
      context,
      confidence: 0.7,
      rule: "held.side-event",
    });
  }
}

function trimEnd(text: string, span: { start: number; end: number }): number {
  let { end } = span;
  while (end > span.start && /\s/.test(text[end - 1]!)) end--;
  return end;
}

/** "talks" and "our meeting" are named after those who took part. */
function nameUnnamed(analysis: Analysis, chain: ChainDraft): void {
  if (/[A-Z0-9]/.test(chain.name.slice(1)) || !/^(?:meeting|talks|summit)$/.test(chain.type ?? "")) return;
  const stated = analysis.statements
    .filter((each) => each.kind === "PARTICIPATED_IN" && each.to === chain)
    .map((each) => each.from);
  const officials = [...new Set(stated.filter((each) => each.kind === "Official"))];
  const people =
    officials.length > 1 ? officials : [...new Set(stated.filter((each) => each.kind === "Country"))];
  if (people.length < 2) return;
  const noun = (chain.type ?? "meeting").replace(/^./, (letter) => letter.toUpperCase());
  chain.name = `${noun} of ${people
    .slice(0, 3)
    .map((each) => each.name)
    .join(" and ")}`;
}
