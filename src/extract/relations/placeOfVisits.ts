import { places } from "../countries/places";
import type { ChainDraft } from "../Drafts";
import type { Mention } from "../Extraction";
import { eventPhrases } from "../meetings/findMeetings";
import { verbEvents } from "../meetings/VerbEvent";
import type { Item } from "../scenes/Scene";
import { hold, setCity } from "./hold";
import type { RelationRule } from "./RelationRule";
import type { End, SceneReader } from "./SceneReader";

/** HELD_IN by the goal of visits and the seat of those visited, in order. */
export const placeOfVisits: readonly RelationRule[] = [
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
    id: "held.met-in",
    read(reader, rule) {
      for (const event of verbEvents(reader.analysis)) {
        if (event.scene !== reader.scene.index || event.type !== "meeting") continue;
        for (const match of reader.matches(
          `{cue:meet} (?:<[OI]\\d+>(?:,? and |, )?){1,4}[^<.]{0,20}(?:(?:on )?<D\\d+>)?[^<.]{0,12} in (?:{cue:area},? )?{L}`,
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
          `(?:met|gathered|convened|held talks|held a meeting)[^<.]{0,12}(?:<D\\d+>)?[^<.]{0,12} in (?:{cue:area},? )?{L}`,
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
          `(?:received|hosted) <O\\d+>[^<.]{0,20}(?:(?:on )?<D\\d+>)?[^<.]{0,12} in (?:{cue:area},? )?{L}`,
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
        const city = goal
          ? undefined
          : places(reader.analysis).find(
              ({ start, end }) => start > phrase.mention.start && end <= phrase.mention.end,
            );
        if (chain && city) {
          const place = { city: city.name, code: city.code, country: null };
          const item: Item = { ...city, tag: "L", mention: null, chain: null, date: null, place };
          hold(reader, { chain, mention: phrase.mention }, item, rule, atTag(reader, phrase.mention));
        }
        if (!chain || !goal || !target) continue;
        const at = atTag(reader, phrase.mention);
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
      for (const match of reader.matches(`{M} to {L}`))
        for (const meeting of reader.ends(match[1], "M"))
          if (meeting.chain.type === "visit")
            hold(reader, meeting, reader.items(match[2])[0]!, rule, match.index, reader.how(match));
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

/** Where a mention stands in the masked sentence; 0 where it lies in another's tag. */
function atTag(reader: SceneReader, mention: Mention): number {
  const tag = reader.scene.items.findIndex((item) => item.mention === mention);
  return tag < 0 ? 0 : Math.max(0, reader.scene.masked.indexOf(`<M${tag}>`));
}

function callAt(reader: SceneReader, meeting: End, host: ChainDraft | null | undefined, rule: string): void {
  const code = host?.countries[0];
  const state = reader.analysis.chains.find((each) => each.kind === "Country" && each.countries[0] === code);
  const end = code && state ? reader.end(state) : null;
  if (!end) return;
  reader.add("HELD_IN", meeting, end, rule, { confidence: 0.7 });
}
