import { eventPhrases } from "../meetings/findMeetings";
import { verbEvents } from "../meetings/VerbEvent";
import type { RelationRule } from "./RelationRule";
import type { End, SceneReader } from "./SceneReader";
import { focusEnd, rule, takePart } from "./takePart";

const talks = /^(?:meeting|talks|meal|phone call|summit)$/;
const sitting = /^(?:session|meeting|talks|forum|conference|summit|round|congress|seminar|ceremony)$/;

/** The one party that the words of an event name: A of "a meeting with A". */
function partyOf(reader: SceneReader, meeting: End): End | undefined {
  const phrase = eventPhrases(reader.analysis).find((each) => each.mention === meeting.mention);
  const mention = phrase?.parties[0];
  const chain = mention && reader.analysis.chainOf(mention);
  return phrase?.by === "with" && chain && talks.test(phrase.type) ? { chain, mention } : undefined;
}

/** PARTICIPATED_IN by what the words around "a meeting with A" and "it was chaired by" leave to the reader; in order. */
export const participationByTalks: readonly RelationRule[] = [
  rule("participated.talks-with", (reader, name) => {
    // "In a meeting with A, B discussed …", "B raised it in a meeting with A": who met A is the one who acts.
    for (const template of [
      `^[^<,.;]{0,16}\\b(?:in|at|during|over|after|following) (?:a |an |his |her |their )?(?:[a-z]+ ){0,2}{what:M}(?:,? (?:(?:on|in) )?<[DL]\\d+>){0,2}, {who:O+},? {aux}[a-z]+`,
      `^[^<.;]{0,20}(?:<[DL]\\d+>,? )?{who:O+},? {aux}[a-z]+ (?:[^<.;]|<[ACDILPT]\\d+>){0,120}?\\b(?:in|at|during|over|after|following) {what:M}`,
    ])
      for (const match of reader.matches(template)) {
        const people = reader.ends(match.groups!["who"], "O");
        for (const meeting of reader.ends(match.groups!["what"], "M")) {
          const party = partyOf(reader, meeting);
          if (party && people.every((each) => each.chain !== party.chain))
            takePart(reader, people, [meeting], "participant", reader.how(match), name);
        }
      }
  }),
  rule("participated.further-party", (reader, name) => {
    // "held talks with A and B in Lima": B is met as A is, unless B begins to act ("met A and B signed").
    for (const match of reader.matches(
      `{what:M}(?<more>(?:, <O\\d+>){0,3},? (?:and|as well as|along with|together with) <O\\d+>)(?=[.;]|,? (?:in|at|on|during|to discuss|about|over|regarding)\\b|,? <D)`,
    )) {
      const [meeting] = reader.ends(match.groups!["what"], "M");
      const party = meeting && partyOf(reader, meeting);
      const opens = /^[^<]{0,24}$/.test(reader.scene.masked.slice(0, match.index));
      const isList = match.groups!["more"]!.startsWith(",");
      if (!meeting || party?.chain.kind !== "Official" || (opens && isList)) continue;
      const more = reader.ends(match.groups!["more"], "O");
      takePart(reader, more, [meeting], "participant", reader.how(match), name);
    }
  }),
  rule("participated.it-was", (reader, name) => {
    // "It was co-chaired by A and B": the event told of in the sentence before.
    const signed = /^the sign/.test(reader.words) ? signing(reader) : null;
    const focus = signed ?? focusEnd(reader);
    if (!focus || !sitting.test(focus.chain.type ?? "") || !(signed || isJustTold(reader, focus))) return;
    for (const match of reader.matches(
      `^["' ]*(?:it|this|(?:the )?(?:event|gathering|signing|signature)) (?:was|is being|is) (?:also |jointly )?(?:(?<chair>co-chaired|chaired|presided over|moderated|headed|led)|(?<guest>attended|joined)|(?<host>hosted|organi[sz]ed|convened)|(?<speaker>opened|addressed)) (?:jointly )?by {who:OIC+}`,
    )) {
      const { who, chair, guest, host } = match.groups!;
      const people = reader.ends(who, chair ? "O" : "OIC");
      const chairs = people.length > 1 ? "co-chair" : "chair";
      const role = chair ? chairs : guest ? "participant" : host ? "host" : "speaker";
      takePart(reader, people, [focus], role, reader.how(match), name);
    }
  }),
];

/** The signature told of in the sentence before, or the one before that. */
function signing({ analysis, scene }: SceneReader): End | null {
  const told = verbEvents(analysis).findLast(
    (event) => event.type === "ceremony" && event.scene < scene.index && event.scene >= scene.index - 2,
  );
  return told ? { chain: told.chain, mention: told.mention } : null;
}

/** Whether the sentence before names the event. */
function isJustTold({ scenes, scene }: SceneReader, { chain }: End): boolean {
  const before = scenes[scene.index - 1];
  return before?.paragraph === scene.paragraph && before.items.some((item) => item.chain === chain);
}
