import { places } from "../countries/places";
import { readStatesOfCity } from "../countries/readStatesOfCity";
import type { Item } from "../scenes/Scene";
import { hold } from "./hold";
import type { RelationRule } from "./RelationRule";
import type { SceneReader } from "./SceneReader";
import { how } from "./takePart";

/** HELD_IN by the place a sentence names for an event, in order. */
export const placeOfEvents: readonly RelationRule[] = [
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
            hold(reader, meeting, goal, rule, match.index, how(reader, match));
      }
      for (const match of reader.matches(
        `^(?:[^<]{0,30})?in {L},? (?:on <D\\d+>,? )?[^<.]{0,60}(?:<[OIC]\\d+>[^<.]{0,60}){0,2}{M}`,
      )) {
        for (const meeting of reader.ends(match[2], "M"))
          if (meeting.chain.type !== "visit")
            hold(reader, meeting, reader.items(match[1])[0]!, rule, match.index, how(reader, match));
      }
    },
  },
  {
    id: "held.headquarters",
    read(reader, rule) {
      for (const match of reader.matches(`{M} at [^.]{0,60}{L}(?: headquarters| office| campus)`))
        for (const meeting of reader.ends(match[1], "M"))
          hold(reader, meeting, reader.items(match[2])[0]!, rule, match.index, how(reader, match));
    },
  },
  {
    id: "held.host-state",
    read(reader, rule) {
      for (const match of reader.matches(
        `{C}(?:'s)? (?:{aux}|plans? to |preparations? to )*(?:host|hosts|hosted|hosting) {gap:20}{M}`,
      )) {
        const sure = /\b(?:plan|plans|preparations?) to\b/.test(match[0]) ? "planned" : how(reader, match);
        for (const meeting of reader.ends(match[2], "M"))
          hold(reader, meeting, reader.items(match[1])[0]!, rule, match.index, sure);
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
      const [code] = line ? readStatesOfCity(line) : [];
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
];

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
