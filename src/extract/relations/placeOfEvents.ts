import { datelinePlace } from "../countries/datelinePlace";
import { places } from "../countries/places";
import type { Item } from "../scenes/Scene";
import { hold } from "./hold";
import type { RelationRule } from "./RelationRule";
import type { SceneReader } from "./SceneReader";

const venues = [
  "{where:LC},? {aux}{words:housed} {gap:24}{what:M}",
  "\\b(?:venue|location|site|setting) (?:of|for|chosen for) {gap:16}{what:M}{gap:20:D} {aux}(?:in )?{where:LC}",
  "^[\"' ]*{words:convened} (?:(?:on|in) <D\\d+>,? )?(?:in|at) (?:{cue:area},? )?{where:L}{gap:20:D}, {what:M}",
  "{where:L}, where {what:M}",
  "{what:M}{gap:50:D} {aux}{words:setfor} {where:L}",
  "{what:M}, hosted by {where:C}(?=,)",
];

/** HELD_IN by the place a sentence names for an event, in order. */
export const placeOfEvents: readonly RelationRule[] = [
  {
    id: "held.in",
    read(reader, rule) {
      // "the forum, held on Monday in Lima"; two events joined by "and" share the place.
      for (const match of reader.matches(
        `{M+}(?:[^<.;]{0,60}(?:<[DP]\\d+>|<[BE]>)?){0,3}[^<.;]{0,30}\\b(?:in|at|that time in) (?:{cue:area},? )?{LC}`,
      )) {
        if (
          /\b(?:to (?:cooperate|increase|promote|invest|host|attract|support|improve)|bid|visit to|cooperation in|market|after|before|since|when|while|where)\b/.test(
            match[0],
          )
        )
          continue;
        const goal = reader.items(match[2])[0]!;
        if (goal.tag === "C" && !isPlain(reader, match)) continue;
        for (const meeting of reader.ends(match[1], "M"))
          if (!/^(?:visit|call)$/.test(meeting.chain.type ?? "") || goal.tag === "L")
            hold(reader, meeting, goal, rule, match.index, reader.how(match));
      }
      // "talks with A and B in Lima"
      for (const match of reader.matches(
        `{M}(?:, <O\\d+>){0,3},? (?:and|as well as|along with) <O\\d+>(?:,? (?:on )?<D\\d+>)? in (?:{cue:area},? )?{L}`,
      ))
        for (const meeting of reader.ends(match[1], "M"))
          if (/^(?:meeting|talks|meal)$/.test(meeting.chain.type ?? ""))
            hold(reader, meeting, reader.items(match[2])[0]!, rule, match.index, reader.how(match));
      for (const match of reader.matches(
        `^(?!["' ]*(?:the|an?|their|its|his|her|this) )(?:[^<]{0,30})?in (?:{cue:area},? )?{L},? (?:on <D\\d+>,? )?[^<.]{0,60}(?:<[OIC]\\d+>[^<.]{0,60}){0,2}{M}`,
      )) {
        for (const meeting of reader.ends(match[2], "M"))
          if (meeting.chain.type !== "visit")
            hold(reader, meeting, reader.items(match[1])[0]!, rule, match.index, reader.how(match));
      }
    },
  },
  {
    id: "held.venue",
    read(reader, rule) {
      // "Lima hosts the forum", "the venue of the forum will be Lima", "held in Lima, the forum …", "Lima, where the forum met".
      for (const match of venues.flatMap((each) => reader.matches(each))) {
        const { what, where } = match.groups!;
        const place = reader.items(where)[0]!;
        for (const meeting of reader.ends(what, "M"))
          if (!/^(?:visit|call|phone call)$/.test(meeting.chain.type ?? ""))
            hold(reader, meeting, place, rule, match.index, reader.how(match));
      }
    },
  },
  {
    id: "held.headquarters",
    read(reader, rule) {
      for (const match of reader.matches(`{M} at [^.]{0,60}{L}(?: headquarters| office| campus)`))
        for (const meeting of reader.ends(match[1], "M"))
          hold(reader, meeting, reader.items(match[2])[0]!, rule, match.index, reader.how(match));
    },
  },
  {
    id: "held.host-state",
    read(reader, rule) {
      for (const match of reader.matches(
        `{C}(?:'s)? (?:{aux}|plans? to |preparations? to )*(?:host|hosts|hosted|hosting) {gap:20}{M}`,
      )) {
        const sure = /\b(?:plan|plans|preparations?) to\b/.test(match[0]) ? "planned" : reader.how(match);
        for (const meeting of reader.ends(match[2], "M"))
          hold(reader, meeting, reader.items(match[1])[0]!, rule, match.index, sure);
      }
    },
  },
  {
    id: "held.name-city",
    read(reader, rule) {
      // "the Lima Water Dialogue 2024" in a text that also names Lima as a place.
      for (const meeting of reader.ends(reader.scene.masked, "M")) {
        const { type, city } = meeting.chain;
        if (city !== null || !/^(?:forum|conference|summit|talks|congress|exhibition)$/.test(type ?? ""))
          continue;
        const { start, text } = meeting.mention;
        const place = places(reader.analysis).find(
          (each) =>
            (each.start < start || each.start > start + text.length) && text.startsWith(`${each.name} `),
        );
        if (!place) continue;
        const item: Item = {
          ...place,
          tag: "L",
          mention: null,
          chain: null,
          date: null,
          place: { city: place.name, code: place.code, country: null },
        };
        const tag = reader.scene.items.findIndex((each) => each.mention === meeting.mention);
        hold(reader, meeting, item, rule, Math.max(0, reader.scene.masked.indexOf(`<M${tag}>`)));
      }
    },
  },
  {
    id: "held.here",
    read(reader, rule) {
      // "signed … here at the close of the session": here is the place of the dateline.
      if (!/\bhere\b/.test(reader.scene.masked)) return;
      const item = datelineItem(reader);
      if (!item) return;
      for (const meeting of reader.ends(reader.scene.masked, "M").slice(0, 1))
        if (!/^(?:visit|call)$/.test(meeting.chain.type ?? "")) hold(reader, meeting, item, rule, 0, "held");
    },
  },
];

/** The place of the dateline as if the sentence named it. */
function datelineItem(reader: SceneReader): Item | null {
  const place = datelinePlace(reader.analysis);
  if (!place) return null;
  const { start } = reader.analysis.document.body;
  return {
    start,
    end: start,
    tag: "L",
    mention: null,
    chain: null,
    date: null,
    place: { city: place.name, code: place.code, country: null },
  };
}

/** "in Kenya" and not "in Kenyan markets" or "in Kenya's mines". */
function isPlain(reader: SceneReader, match: RegExpExecArray): boolean {
  const next = reader.scene.masked.slice(match.index + match[0].length, match.index + match[0].length + 12);
  return (
    !/^(?:'s| [a-z]+s? (?:and|sector|market|government|compan|investor)|n? )/.test(next) ||
    /^(?: on| in| to| with|,|\.| and| for| from| last| this| earlier| next)/.test(next)
  );
}
