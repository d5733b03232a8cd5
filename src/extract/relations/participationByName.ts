import { eventPhrases } from "../meetings/findMeetings";
import { verbEvents } from "../meetings/VerbEvent";
import { modality } from "./modality";
import type { RelationRule } from "./RelationRule";
import { mayTakePart, takePart, focusEnd, rule, isSession, inName, stateOf } from "./takePart";

const people = /\b(?:ministers|presidents|leaders|heads of \w+|chancellors|premiers)$/i;

/** Bodies that people or firms form, whatever states their names tell of; a joint commission is that of the states. */
const ofBody =
  /^\S+ (?:\p{Lu}\S* ){0,3}(?:Associations?|Federation|Chamber|Foundation|Society|Institute|University)\b/u;

/** PARTICIPATED_IN by the words that name the event, and the delegations and visits around it; in order. */
export const participationByName: readonly RelationRule[] = [
  rule("participated.held", (reader, name) => {
    for (const match of reader.matches(
      `{OIC+}(?:, including {I+}(?: officials| representatives)?)?,? {aux}{cue:host} {gap:40}{M+}`,
    )) {
      const meetings = reader.ends(match[3], "M");
      for (const meeting of meetings) {
        const isTalk = /^(?:meeting|talks|phone call|call|round|summit)$/.test(meeting.chain.type ?? "");
        const people = [...reader.ends(match[1], "OIC"), ...reader.ends(match[2], "I")];
        const role =
          isTalk && !(people.every((each) => each.chain.kind === "Institution") && isSession(meeting))
            ? "participant"
            : "host";
        takePart(reader, people, [meeting], role, reader.how(match), name);
        for (const body of people) stateOf(reader, body, meeting, name, reader.how(match));
      }
    }
  }),
  rule("participated.delegation", (reader, name) => {
    const focus = reader.ends(reader.scene.masked, "M")[0] ?? focusEnd(reader);
    if (!focus) return;
    for (const match of reader.matches(
      `(<[IC]\\d+>|delegations?)[^.]{0,40} (?:included|includes|comprised|consisted of|was made up of) (?:[a-z ]{0,40}(?:of|from) )?{OIC+}`,
    )) {
      if (
        !/delegation/.test(match[0]) &&
        !/\bdelegation\b/.test(reader.words) &&
        !reader.ends(match[1], "IC").some((each) => /delegation/i.test(each.mention.text))
      )
        continue;
      takePart(reader, reader.ends(match[2], "OIC"), [focus], "participant", "held", name);
      for (const body of reader.ends(match[1], "IC")) stateOf(reader, body, focus, name, "held");
    }
  }),
  rule("participated.invited", (reader, name) => {
    // "hosting the secretary-general": the guest is no participant by name, the host state is.
    for (const event of verbEvents(reader.analysis)) {
      if (event.scene !== reader.scene.index) continue;
      const meeting = { chain: event.chain, mention: event.mention };
      const people = event.byParties
        ? reader.partyEnds()
        : event.participants.flatMap((chain) => reader.end(chain) ?? []);
      for (const person of people)
        takePart(
          reader,
          [person],
          [meeting],
          person.chain === event.host ? "host" : "participant",
          event.how,
          name,
        );
    }
  }),
  rule("participated.phrase", (reader, name) => {
    const { start, end } = reader.scene;
    for (const phrase of eventPhrases(reader.analysis)) {
      if (phrase.mention.start < start || phrase.mention.end > end) continue;
      const chain = reader.analysis.chainOf(phrase.mention);
      if (!chain) continue;
      const meeting = { chain, mention: phrase.mention };
      const at = reader.scene.items.findIndex((item) => item.mention === phrase.mention);
      const tag = at < 0 ? -1 : reader.scene.masked.indexOf(`<M${at}>`);
      const sure = tag < 0 ? "held" : modality(reader.analysis.lexicon, reader.scene.masked, tag, tag + 4);
      if (!mayTakePart(sure)) continue;
      const owner = phrase.possessor && reader.analysis.chainOf(phrase.possessor);
      if (phrase.possessor && owner && owner.kind !== "Country")
        takePart(reader, [{ chain: owner, mention: phrase.possessor }], [meeting], "participant", sure, name);
      const named = phrase.parties.flatMap((mention) => {
        const party = reader.analysis.chainOf(mention);
        return party ? [{ chain: party, mention }] : [];
      });
      // "talks between the two heads of government"
      const isOfBoth = phrase.by === "between" && named.length === 0 && people.test(phrase.mention.text);
      const guests = isOfBoth ? reader.peopleEnds("O") : named;
      if (phrase.type === "call") {
        const hosts = guests.filter((each) => each.chain.kind === "Official");
        takePart(reader, hosts, [meeting], "host", sure, name);
      } else if (phrase.type !== "visit") {
        takePart(reader, guests, [meeting], "participant", sure, name);
        for (const body of guests) stateOf(reader, body, meeting, name, sure);
      }
      if (phrase.type === "visit" || phrase.type === "call") continue;
      for (const mention of reader.analysis.mentionsIn(phrase.mention, "Country")) {
        const state = reader.analysis.chainOf(mention);
        // "the Energy Forum of the Kenyan-Peruvian Business Association": whose association it is, not who comes.
        const at = mention.start - phrase.mention.start;
        const isOfBody =
          /\bof (?:the )?(?:\S+[-–])?$/.test(phrase.mention.text.slice(0, at)) &&
          ofBody.test(phrase.mention.text.slice(at));
        if (state && !isOfBody && inName(phrase.mention.text, mention.text))
          takePart(reader, [{ chain: state, mention }], [meeting], "participant", sure, name);
      }
    }
  }),
];
