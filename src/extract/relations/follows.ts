import { meetingChains } from "../meetings/linkMeetings";
import type { MeetingChain } from "../meetings/MeetingChain";
import { verbEvents } from "../meetings/VerbEvent";
import { eventModality } from "./eventModality";
import type { End, SceneReader } from "./SceneReader";
import type { RelationRule } from "./RelationRule";

/** FOLLOWS, in order: later → earlier. */
export const follows: readonly RelationRule[] = [
  {
    id: "follows.ordinal",
    read(reader, rule) {
      const known = meetingChains(reader.analysis);
      for (const later of reader.ends(reader.scene.masked, "M")) {
        const own = known.find((each) => each.chain === later.chain);
        if (!own?.ordinal) continue;
        // Said once, where the later one is first named.
        if (
          own.chain.mentions[0] !== later.mention &&
          own.chain.mentions.some((each) => each.start < reader.scene.start)
        )
          continue;
        const before = known
          .filter(
            (each) =>
              each !== own &&
              each.ordinal !== null &&
              Number(each.ordinal) < Number(own.ordinal) &&
              isSeries(each, own) &&
              !haveOtherParties(reader, each, own),
          )
          .sort((a, b) => Number(b.ordinal) - Number(a.ordinal))[0];
        const earlier = before && reader.end(before.chain);
        if (earlier) reader.add("FOLLOWS", later, earlier, rule, { modality: howSure(reader, later) });
      }
    },
  },
  {
    id: "follows.previous",
    read(reader, rule) {
      // "The previous session took place in Dakar": the session in focus followed it.
      const focus = reader.focus && reader.end(reader.focus);
      const known = meetingChains(reader.analysis);
      for (const each of reader.ends(reader.scene.masked, "M")) {
        const word = /\b(previous|last|next|upcoming|following)\b/i
          .exec(each.mention.text)?.[1]
          ?.toLowerCase();
        const main = known.find(
          (other) => other.chain !== each.chain && other.ordinal !== null && other.type === each.chain.type,
        );
        const end = main ? reader.end(main.chain) : focus;
        if (!word || !end || end.chain === each.chain || end.chain.type !== each.chain.type) continue;
        if (/previous|last/.test(word)) reader.add("FOLLOWS", end, each, rule);
        else reader.add("FOLLOWS", each, end, rule, { modality: howSure(reader, each) });
      }
    },
  },
  {
    id: "follows.told",
    read(reader, rule) {
      for (const match of reader.matches(
        `{M} (?:is|was|comes as|came as) (?:a )?(?:follow-up to|continuation of|sequel to) {M}`,
      )) {
        const [later, earlier] = [reader.ends(match[1], "M")[0], reader.ends(match[2], "M")[0]];
        if (later && earlier) reader.add("FOLLOWS", later, earlier, rule);
      }
      // "were able to meet again": the meeting of the same parties told of before.
      for (const event of verbEvents(reader.analysis)) {
        if (event.scene !== reader.scene.index || !event.isAgain) continue;
        const earlier = meetingChains(reader.analysis).find(
          (each) =>
            each.chain !== event.chain &&
            /^(?:meeting|summit|talks)$/.test(each.type) &&
            each.chain.mentions[0]!.start < event.mention.start,
        );
        const end = earlier && reader.end(earlier.chain);
        if (end) reader.add("FOLLOWS", { chain: event.chain, mention: event.mention }, end, rule);
      }
    },
  },
];

/** What is still to come does not yet follow anything. */
function howSure(reader: SceneReader, later: End): "held" | "planned" {
  const tag = reader.scene.items.findIndex((item) => item.mention === later.mention);
  const at = tag < 0 ? -1 : reader.scene.masked.indexOf(`<M${tag}>`);
  const how = at < 0 ? "held" : eventModality(reader.analysis.lexicon, reader.scene.masked, at);
  return how === "held" ? "held" : "planned";
}

const sits = /^(?:meeting|session|congress|forum|conference|summit)$/;

/** "the 17th meeting": a word that any event may be called by, and no more. */
function isPlain({ type, words }: MeetingChain): boolean {
  return words.size === 0 && /^(?:meeting|session)$/.test(type);
}

function isBare(a: MeetingChain, b: MeetingChain): boolean {
  return a.words.size === 0 && b.words.size === 0;
}

/** Whether two events are told of as held by different parties, as far as the text has said. */
function haveOtherParties(reader: SceneReader, a: MeetingChain, b: MeetingChain): boolean {
  const [first, second] = [a, b].map(
    ({ chain }) =>
      new Set(
        reader.analysis.statements.flatMap((each) =>
          each.kind === "PARTICIPATED_IN" && each.to === chain ? each.from.countries.slice(0, 1) : [],
        ),
      ),
  );
  return first!.size > 1 && second!.size > 1 && [...first!].filter((code) => second!.has(code)).length < 2;
}

/** Two numbered events of one name: "5th session of the Water Commission" and "6th ordinary session of the … Water Commission". */
function isSeries(a: MeetingChain, b: MeetingChain): boolean {
  const isNext = Math.abs(Number(a.ordinal) - Number(b.ordinal)) === 1;
  // "its seventh session" after "the eighth session of the Commission", "the 7th meeting" after "the 6th Joint Cabinet": the next of one series.
  if (a.words.size === 0 || b.words.size === 0)
    return (
      (a.type === b.type ||
        (isNext && isPlain(a) !== isPlain(b) && [a, b].every((each) => sits.test(each.type)))) &&
      (isNext || isBare(a, b))
    );
  if (a.type !== b.type) return false;
  const shared = [...a.words].filter((word) => b.words.has(word));
  // "the 24th meeting of the Council" is the next of those of the Council of Ministers, the 28th of the Planning Council is not.
  if (isNext && shared.length === Math.min(a.words.size, b.words.size)) return true;
  return shared.length >= 2 && shared.length >= Math.min(a.words.size, b.words.size) * 0.5;
}
