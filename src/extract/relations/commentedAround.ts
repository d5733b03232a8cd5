import type { Scene } from "../scenes/Scene";
import { onlyProject } from "./onlyProject";
import type { RelationRule } from "./RelationRule";
import type { End, SceneReader } from "./SceneReader";

/** What the words are about; where a meeting is named beside them they were mostly said there. */
const tags = "PAT";

function comment(reader: SceneReader, speakers: readonly End[], things: readonly End[], rule: string): void {
  for (const speaker of speakers)
    for (const thing of things) reader.add("COMMENTED_ON", speaker, thing, rule);
}

/** Verbs whose speaker may stand behind them; "…, thanked A" has A as its object. */
const said =
  "(?:said|says|added|noted|stressed|explained|stated|declared|remarked|argued|commented|recalled|insisted|warned)";
/** Sentences that one quotation has at most. */
const longest = 8;

/** The things that a sentence other than the reader's own names. */
function thingsOf(scene: Scene): End[] {
  return scene.items.flatMap((item) =>
    tags.includes(item.tag) && item.chain && item.mention
      ? [{ chain: item.chain, mention: item.mention }]
      : [],
  );
}

/** Sentences of the paragraph before this one that belong to the quotation which this one closes. */
function quotedBefore(reader: SceneReader, closing: string): Scene[] {
  if ((closing.match(/"/g)?.length ?? 0) % 2 === 0) return [];
  const found: Scene[] = [];
  const { scenes, scene } = reader;
  for (let at = scene.index - 1; scenes[at]?.paragraph === scene.paragraph && found.length < longest; at--) {
    found.push(scenes[at]!);
    if ((scenes[at]!.masked.match(/"/g)?.length ?? 0) % 2 === 1) return found;
  }
  return [];
}

/** COMMENTED_ON where the speaker stands after, beside or outside the words, in order. */
export const commentedAround: readonly RelationRule[] = [
  {
    id: "commented.inverted",
    read(reader, rule) {
      // "The dam is ready," said A. "… The dam is ready," A told reporters.
      for (const match of reader.matches(
        `(?:["'],?|,"?) ${said} {who:O+}|",? {teller:O+} (?:{cue:say}|{cue:opine})`,
      )) {
        const head = reader.scene.masked.slice(0, match.index + 1);
        const speakers = reader.ends(match.groups!["who"] ?? match.groups!["teller"], "O");
        comment(reader, speakers, reader.ends(head, tags), rule);
        for (const scene of quotedBefore(reader, head)) comment(reader, speakers, thingsOf(scene), rule);
      }
    },
  },
  {
    id: "commented.after",
    read(reader, rule) {
      // "Kenya will pay for the dam, A said in Lima on Monday."
      for (const match of reader.matches(
        `^(?<said>[^"]{15,}), {who:O+} {aux}(?:said|announced|added|told|stated|confirmed|noted|stressed|explained|revealed)(?: (?!that\\b)[^<.;"]{0,40}(?:<[LDIM]\\d+>[^<.;"]{0,24}){0,3})?\\.?\\s*$`,
      ))
        comment(
          reader,
          reader.ends(match.groups!["who"], "O"),
          reader.ends(match.groups!["said"], "PAT"),
          rule,
        );
      // "A spoke by phone with B and both expressed interest in the treaty."
      for (const match of reader.matches(
        `{who:O}[^.;]{0,60}?{other:O}[^.;]{0,40}? and both (?:also )?{cue:say}`,
      )) {
        const tail = reader.scene.masked.slice(match.index + match[0].length);
        const speakers = reader.ends(`${match.groups!["who"]!} ${match.groups!["other"]!}`, "O");
        comment(reader, speakers, reader.ends(tail, tags), rule);
      }
    },
  },
  {
    id: "commented.according",
    read(reader, rule) {
      for (const match of reader.matches(`according to {who:O},? `)) {
        const rest = reader.scene.masked.slice(match.index + match[0].length);
        const piece = match.index > 20 ? reader.scene.masked.slice(0, match.index) : rest;
        const named = reader.ends(piece, tags);
        comment(
          reader,
          reader.ends(match.groups!["who"], "O"),
          named.length > 0 ? named : onlyProject(reader),
          rule,
        );
      }
    },
  },
  {
    id: "commented.quoted-on",
    read(reader, rule) {
      // A sentence all in quotation marks goes on with what the last speaker of its paragraph said.
      const { scenes, scene } = reader;
      if (!/^"[^"]*"?\.?\s*$/.test(scene.masked.trim()) || reader.turn) return;
      const before = scenes[scene.index - 1];
      if (before?.paragraph !== scene.paragraph || !reader.speaker) return;
      const isNear = before.items.some((item) => item.chain === reader.speaker);
      const speaker = isNear ? reader.end(reader.speaker) : null;
      if (speaker) comment(reader, [speaker], reader.ends(scene.masked, tags), rule);
    },
  },
  {
    id: "commented.opinion",
    read(reader, rule) {
      for (const match of reader.matches(
        `{who:O+},?(?: who [^<.]{0,40},)?(?:, (?:<C\\d+>)?[^<.;]{0,40},)? {aux}{cue:opine} (?!to (?:visit|travel|arrive|meet|leave)\\b)`,
      )) {
        // "had been expected to criticise the pact": others expected it.
        if (/\b(?:been|was|were|is|are) (?:[a-z]+ed|asked) $/.test(match[0])) continue;
        const tail = reader.scene.masked.slice(match.index + match[0].length);
        const cut = /<O\d+>,? (?:said|added|told|replied|noted)/.exec(tail)?.index ?? tail.length;
        comment(reader, reader.ends(match.groups!["who"], "O"), reader.ends(tail.slice(0, cut), tags), rule);
      }
      for (const match of reader.matches(
        `{who:O+},? {aux}(?:called|termed|labelled|branded|dubbed|described|sees|saw|regards|considers) {what:PA+} `,
      ))
        comment(
          reader,
          reader.ends(match.groups!["who"], "O"),
          reader.ends(match.groups!["what"], "PA"),
          rule,
        );
    },
  },
  {
    id: "commented.work",
    read(reader, rule) {
      // "He said that construction would begin": of the one project spoken of.
      for (const match of reader.matches(
        `(?:{who:O}|\\b(?:he|she)),? {aux}{cue:say}(?: that)? (?:construction|works?|the works?|the studies|the study|drilling|building|the first phase|the second phase|the scheme|the undertaking)\\b`,
      )) {
        const named = reader.ends(match.groups!["who"], "O");
        const speaker = named[0] ?? (reader.speaker && reader.end(reader.speaker));
        const tail = reader.scene.masked.slice(match.index);
        if (speaker && !/<P\d+>/.test(tail)) comment(reader, [speaker], onlyProject(reader), rule);
      }
    },
  },
];
