import { eventPhrases } from "../meetings/findMeetings";
import { verbEvents } from "../meetings/VerbEvent";
import { places } from "../countries/places";
import { statesOfCity } from "../countries/statesOfCity";
import type { ChainDraft } from "../Drafts";
import type { Item } from "../scenes/Scene";
import { modality } from "./modality";
import type { RelationRule } from "./RelationRule";
import type { End, SceneReader } from "./SceneReader";

/** The state of a place or country tag, as an end; null where the text never names the state. */
function stateOf(reader: SceneReader, item: Item): End | null {
  if (item.tag === "C" && item.chain && item.mention) return { chain: item.chain, mention: item.mention };
  const code = item.place?.code;
  const chain = reader.analysis.chains.find((each) => each.kind === "Country" && each.countries[0] === code);
  if (!chain) return null;
  const country = item.place?.country;
  return country ? { chain, mention: country } : reader.end(chain);
}

function hold(
  reader: SceneReader,
  meeting: End,
  place: Item,
  rule: string,
  at: number,
  sure?: ReturnType<typeof modality>,
): void {
  const how = sure ?? modality(reader.analysis.lexicon, reader.scene.masked, at, at + 4);
  if (how !== "held" && how !== "planned") return;
  if (/virtual|online|video|phone/i.test(`${meeting.chain.name} ${meeting.chain.type ?? ""}`)) return;
  const city = place.place?.city || null;
  if (city !== null && meeting.chain.city === null) setCity(reader, meeting, city, rule, how);
  const state = stateOf(reader, place);
  if (!state) return;
  reader.add("HELD_IN", meeting, state, rule, { properties: city === null ? {} : { city }, modality: how });
}

function setCity(
  reader: SceneReader,
  meeting: End,
  city: string,
  rule: string,
  how: ReturnType<typeof modality>,
): void {
  meeting.chain.city = city;
  const { start, end } = reader.scene;
  reader.analysis.addAttribute({
    chain: meeting.chain,
    mention: meeting.mention,
    property: "city",
    value: city,
    date: null,
    start,
    end,
    modality: how,
    rule,
  });
}

/** HELD_IN, in order. */
export const place: readonly RelationRule[] = [
  {
    id: "held.in",
    read(reader, rule) {
      // "the forum, held on Monday in Lima"; two events joined by "and" share the place.
      for (const match of reader.matches(
        `{M+}(?:[^<.;]{0,60}(?:<[DP]\\d+>)?){0,3}[^<.;]{0,30}\\b(?:in|at|that time in) {LC}`,
      )) {
        if (
          /\b(?:to (?:cooperate|increase|promote|invest|host|attract|support|improve)|bid|visit to|cooperation in|market|after|before|since)\b/.test(
            match[0],
          )
        )
          continue;
        const goal = reader.items(match[2])[0]!;
        if (goal.tag === "C" && !isPlain(reader, match)) continue;
        for (const meeting of reader.ends(match[1], "M"))
          if (!/^(?:visit|call)$/.test(meeting.chain.type ?? "") || goal.tag === "L")
            hold(reader, meeting, goal, rule, match.index);
      }
      for (const match of reader.matches(
        `^(?:[^<]{0,30})?in {L},? (?:on <D\\d+>,? )?[^<.]{0,60}(?:<[OIC]\\d+>[^<.]{0,60}){0,2}{M}`,
      )) {
        for (const meeting of reader.ends(match[2], "M"))
          if (meeting.chain.type !== "visit")
            hold(reader, meeting, reader.items(match[1])[0]!, rule, match.index);
      }
    },
  },
  {
    id: "held.headquarters",
    read(reader, rule) {
      for (const match of reader.matches(`{M} at [^.]{0,60}{L}(?: headquarters| office| campus)`))
        for (const meeting of reader.ends(match[1], "M"))
          hold(reader, meeting, reader.items(match[2])[0]!, rule, match.index);
    },
  },
  {
    id: "held.host-state",
    read(reader, rule) {
      for (const match of reader.matches(
        `{C}(?:'s)? (?:{aux}|plans? to |preparations? to )*(?:host|hosts|hosted|hosting) {gap:20}{M}`,
      )) {
        for (const meeting of reader.ends(match[2], "M"))
          hold(reader, meeting, reader.items(match[1])[0]!, rule, match.index);
      }
    },
  },
  {
    id: "held.margins",
    read(reader, rule) {
      // "On the sidelines of the forum, A met B": where the forum was, B was met.
      for (const match of reader.matches(`on the (?:margins|sidelines) of {M}`)) {
        const main = reader.ends(match[1], "M")[0];
        if (!main) continue;
        const held = reader.analysis.statements.find(
          (each) => each.kind === "HELD_IN" && each.from === main.chain,
        );
        const others = [
          ...reader.ends(reader.scene.masked.slice(match.index + match[0].length), "M"),
          ...verbEvents(reader.analysis)
            .filter((event) => event.scene === reader.scene.index && event.type !== "visit")
            .map((event) => ({ chain: event.chain, mention: event.mention })),
        ];
        for (const other of others) {
          const state = held && reader.end(held.to);
          if (!held || !state || other.chain === main.chain) continue;
          const city = held.properties.city;
          if (city && other.chain.city === null) setCity(reader, other, city, rule, "held");
          reader.add("HELD_IN", other, state, rule, { properties: city ? { city } : {}, confidence: 0.75 });
        }
      }
    },
  },
  {
    id: "held.here",
    read(reader, rule) {
      // "signed … here at the close of the session": here is the place of the dateline.
      if (!/\bhere\b/.test(reader.scene.masked)) return;
      const { document, text } = reader.analysis;
      const opening = text.slice(document.body.start, document.body.start + 60);
      const line = /^\s*([A-Z][A-Z' ]{2,30})(?:,|\s+\(|\s+-)/.exec(opening)?.[1]?.trim();
      const [code] = line ? statesOfCity(line) : [];
      const dateline = places(reader.analysis).find((each) => each.start < document.body.start + 40);
      const item: Item | null = dateline
        ? {
            ...dateline,
            tag: "L",
            mention: null,
            chain: null,
            date: null,
            place: { city: title(dateline.name), code: dateline.code, country: null },
          }
        : line && code
          ? {
              start: document.body.start,
              end: document.body.start,
              tag: "L",
              mention: null,
              chain: null,
              date: null,
              place: { city: title(line), code, country: null },
            }
          : null;
      if (!item) return;
      for (const meeting of reader.ends(reader.scene.masked, "M").slice(0, 1))
        if (!/^(?:visit|call)$/.test(meeting.chain.type ?? "")) hold(reader, meeting, item, rule, 0, "held");
    },
  },
  {
    id: "held.met-in",
    read(reader, rule) {
      for (const event of verbEvents(reader.analysis)) {
        if (event.scene !== reader.scene.index || event.type !== "meeting") continue;
        for (const match of reader.matches(
          `{cue:meet} (?:<[OI]\\d+>(?:,? and |, )?){1,4}[^<.]{0,20}(?:(?:on )?<D\\d+>)?[^<.]{0,12} in {L}`,
        ))
          hold(
            reader,
            { chain: event.chain, mention: event.mention },
            reader.items(match[1])[0]!,
            rule,
            0,
            event.how,
          );
        for (const match of reader.matches(
          `(?:met|gathered|convened|held talks|held a meeting)[^<.]{0,12}(?:<D\\d+>)?[^<.]{0,12} in {L}`,
        ))
          hold(
            reader,
            { chain: event.chain, mention: event.mention },
            reader.items(match[1])[0]!,
            rule,
            0,
            event.how,
          );
        for (const match of reader.matches(
          `(?:received|hosted) <O\\d+>[^<.]{0,20}(?:(?:on )?<D\\d+>)?[^<.]{0,12} in {L}`,
        ))
          hold(
            reader,
            { chain: event.chain, mention: event.mention },
            reader.items(match[1])[0]!,
            rule,
            0,
            event.how,
          );
      }
    },
  },
  {
    id: "held.visit",
    read(reader, rule) {
      for (const event of verbEvents(reader.analysis)) {
        if (event.scene !== reader.scene.index || !event.place) continue;
        hold(reader, { chain: event.chain, mention: event.mention }, event.place, rule, 0, event.how);
      }
      for (const phrase of eventPhrases(reader.analysis)) {
        if (
          phrase.type !== "visit" ||
          phrase.mention.start < reader.scene.start ||
          phrase.mention.end > reader.scene.end
        )
          continue;
        const chain = reader.analysis.chainOf(phrase.mention);
        const goal = phrase.by === "to" ? phrase.parties.find((each) => each.kind === "Country") : undefined;
        const target = goal && reader.analysis.chainOf(goal);
        if (!chain || !goal || !target) continue;
        const tag = reader.scene.items.findIndex((item) => item.mention === phrase.mention);
        const at = tag < 0 ? 0 : Math.max(0, reader.scene.masked.indexOf(`<M${tag}>`));
        const item: Item = {
          start: goal.start,
          end: goal.end,
          tag: "C",
          mention: goal,
          chain: target,
          date: null,
          place: null,
        };
        hold(reader, { chain, mention: phrase.mention }, item, rule, at);
      }
      for (const match of reader.matches(`{L}, where (?:he|she|they) [^.]{0,60} for {M}`))
        for (const meeting of reader.ends(match[2], "M"))
          if (meeting.chain.type === "visit")
            hold(reader, meeting, reader.items(match[1])[0]!, rule, match.index, "held");
      for (const match of reader.matches(`(?:to|in) {CL} (?:for|on) {M}`))
        for (const meeting of reader.ends(match[2], "M"))
          if (meeting.chain.type === "visit")
            hold(reader, meeting, reader.items(match[1])[0]!, rule, match.index);
    },
  },
  {
    id: "held.capital",
    read(reader, rule) {
      for (const phrase of eventPhrases(reader.analysis)) {
        if (phrase.mention.start < reader.scene.start || phrase.mention.end > reader.scene.end) continue;
        if (!/ in the .{3,30} capital$/s.test(phrase.mention.text)) continue;
        const chain = reader.analysis.chainOf(phrase.mention);
        const state = reader.analysis.mentionsIn(phrase.mention, "Country").at(-1);
        const target = state && reader.analysis.chainOf(state);
        if (!chain || !state || !target) continue;
        const item: Item = {
          start: state.start,
          end: state.end,
          tag: "C",
          mention: state,
          chain: target,
          date: null,
          place: null,
        };
        hold(reader, { chain, mention: phrase.mention }, item, rule, 0, "held");
      }
    },
  },
  {
    id: "held.call",
    read(reader, rule) {
      // A courtesy call takes place where the office it is paid to sits.
      for (const phrase of eventPhrases(reader.analysis)) {
        if (
          phrase.type !== "call" ||
          phrase.mention.start < reader.scene.start ||
          phrase.mention.end > reader.scene.end
        )
          continue;
        const chain = reader.analysis.chainOf(phrase.mention);
        const host = phrase.parties.find((each) => each.kind === "Official");
        if (chain && host)
          callAt(reader, { chain, mention: phrase.mention }, reader.analysis.chainOf(host), rule);
      }
      for (const event of verbEvents(reader.analysis))
        if (event.scene === reader.scene.index && event.type === "call")
          callAt(reader, { chain: event.chain, mention: event.mention }, event.host, rule);
    },
  },
];

function callAt(reader: SceneReader, meeting: End, host: ChainDraft | null | undefined, rule: string): void {
  const code = host?.countries[0];
  const state = reader.analysis.chains.find((each) => each.kind === "Country" && each.countries[0] === code);
  const end = code && state ? reader.end(state) : null;
  if (!end) return;
  reader.add("HELD_IN", meeting, end, rule, { confidence: 0.7 });
}

function title(name: string): string {
  return name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<=^|[ -])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
}

/** "in Kenya" and not "in Kenyan markets" or "in Kenya's mines". */
function isPlain(reader: SceneReader, match: RegExpExecArray): boolean {
  const next = reader.scene.masked.slice(match.index + match[0].length, match.index + match[0].length + 12);
  return (
    !/^(?:'s| [a-z]+s? (?:and|sector|market|government|compan|investor)|n? )/.test(next) ||
    /^(?: on| in| to| with|,|\.| and| for| from| last| this| earlier| next)/.test(next)
  );
}
