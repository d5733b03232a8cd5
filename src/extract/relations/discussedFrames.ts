import type { RelationRule } from "./RelationRule";
import type { SceneReader } from "./SceneReader";

const at = "(?:at|during|in|in the course of|on the sidelines of|on the margins of|within the framework of)";
const people = "(?:participants|delegates|ministers|leaders|delegations|members)";

/** Frames that end right before what was talked of. */
const before: readonly string[] = [
  `{who:M},? (?:which |that |held [^.;]{0,40},? )?{aux}{do:weigh} `,
  `${at} {who:M},? [^.;]{0,80}? {do:weigh} `,
  `${people} (?:in|of|at|attending) {who:M},? {aux}{do:weigh} `,
  `agenda of {who:M} {aux}`,
  `{who:M}'s agenda (?:is|was|included|includes|featured) `,
];

/** Frames that name it. */
const around: readonly string[] = [
  `{what:PA+},? {aux}(?:{done:weigh}|on the agenda|at the cent(?:re|er))[^<.;]{0,30} (?:at|during|in|of) {who:M}`,
  `{what:PA+},? {aux}(?:dominat|topp|featur)(?:ed|es|e)?[^<.;]{0,30} {who:M}`,
];

/** Frames of talks, not of forums, that end right before what two talked of there, subjects among it. */
const talk: readonly string[] = [
  `(?:in|at|during|over) (?:his |her |their )?{who:M}(?:,? (?:in|on) <[LD]\\d+>){0,2},? (?:he|she|they|<E>|<B>|<[OC]\\d+>(?: and <[OC]\\d+>)?),? {aux}{cue:converse} `,
  `{who:M}(?:,? (?:(?:with|in|on|and) )?<[OCLDI]\\d+>){0,4},? (?:and|where (?:he|she|they)|(?:at|during|in) which (?:he|she|they)) {aux}{cue:converse} `,
  `{who:M} (?:was|were) (?:held|conducted) [^<.;]{0,60}(?:<[LD]\\d+>[^<.;]{0,40})?,? and {aux}{cue:discuss} `,
];
const talks = /^(?:meeting|talks|call|phone call|meal|round)$/;

const nothing = /\b(?:not|never|refus\w+|declin\w+ to|instead of|rather than|avoid\w*)\b/;
const ending =
  /(?:, while |, but |; |, which | because | since | amid | given | before | after |\. |,? and (?:then |later )?(?:toured|visited|inaugurated|met|signed) )/;
const reach = 160;

/** DISCUSSED: the projects and agreements that an event reviews, welcomes or hears of, in every frame of those verbs. */
export const discussedFrames: readonly RelationRule[] = [
  {
    id: "discussed.frame",
    read(reader, rule) {
      const { masked } = reader.scene;
      if (!masked.includes("<M") || !/<[PA]\d/.test(masked)) return;
      for (const template of before)
        for (const match of reader.matches(template)) add(reader, match, after(masked, match), rule);
      for (const template of around)
        for (const match of reader.matches(template)) add(reader, match, match.groups!["what"], rule);
    },
  },
  {
    id: "discussed.talk",
    read(reader, rule) {
      const { masked } = reader.scene;
      if (!masked.includes("<M")) return;
      for (const template of talk)
        for (const match of reader.matches(template)) add(reader, match, after(masked, match), rule, "PAT");
    },
  },
];

/** What follows a frame, up to the next clause. */
function after(masked: string, match: RegExpExecArray): string {
  const tail = masked.slice(match.index + match[0].length).slice(0, reach);
  return tail.slice(0, ending.exec(tail)?.index ?? tail.length);
}

function add(
  reader: SceneReader,
  match: RegExpExecArray,
  piece: string | undefined,
  rule: string,
  tags = "PA",
): void {
  if (nothing.test(match[0])) return;
  for (const meeting of reader.ends(match.groups!["who"], "M")) {
    if (/^(?:visit|speech)$/.test(meeting.chain.type ?? "")) continue;
    if (tags.includes("T") && !talks.test(meeting.chain.type ?? "")) continue;
    for (const thing of reader.ends(piece, tags))
      reader.add("DISCUSSED", meeting, thing, rule, { confidence: 0.85 });
  }
}
