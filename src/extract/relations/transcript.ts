import type { RelationRule } from "./RelationRule";
import type { End } from "./SceneReader";

/** What speakers of a transcript say in the first person, in order. */
export const transcript: readonly RelationRule[] = [
  {
    id: "turn.participated",
    read(reader, rule) {
      // "our meeting today", "this morning we held talks": those who speak took part.
      if (!reader.turn) return;
      for (const match of reader.matches(`(?:\\bour |we (?:held|had|just had|have had)[^<.]{0,30} |){M}`)) {
        const isOurs =
          match[0] !== match[1] ||
          reader.ends(match[1], "M").some((each) => /^our\b/i.test(each.mention.text));
        if (!isOurs) continue;
        const meetings = reader
          .ends(match[1], "M")
          .filter((each) => /^(?:meeting|talks|summit|session)$/.test(each.chain.type ?? ""));
        const speakers = [...new Set(reader.turns.values())].flatMap((chain) => reader.end(chain) ?? []);
        speakers.slice(0, 2).forEach((speaker, index) => {
          const role =
            index === 0 && welcomes(reader.scenes.slice(0, 12).map((each) => each.masked))
              ? "host"
              : "participant";
          for (const meeting of meetings)
            reader.add("PARTICIPATED_IN", speaker, meeting, rule, { properties: { role }, confidence: 0.8 });
        });
      }
    },
  },
  {
    id: "turn.discussed",
    read(reader, rule) {
      if (!reader.turn || !reader.focus) return;
      const meeting = reader.end(reader.focus);
      if (!meeting || meeting.chain.type === "visit") return;
      for (const match of reader.matches(
        `\\b(?:we|the agenda)\\b[^<.]{0,60}(?:discuss|discussed|talked|talk about|include|includes|reviewed)[^.]{0,400}`,
      ))
        for (const thing of reader.ends(match[0], "PAT"))
          reader.add("DISCUSSED", meeting, thing, rule, { confidence: 0.8 });
      for (const match of reader.matches(`{M} (?:<D\\d+> ?)?:? ?which will include([^.]{0,500})`))
        for (const thing of reader.ends(match[2], "PAT"))
          reader.add("DISCUSSED", meeting, thing, rule, { confidence: 0.8 });
    },
  },
  {
    id: "turn.commented",
    read(reader, rule) {
      const speaker = reader.turn;
      if (!speaker) return;
      // A field is commented on where the speaker says what should be done in it; a project or agreement wherever named.
      const isWilled =
        /\b(?:cooperat|collaborat|propos|welcome|support|need|as for|hope|talk about|would like|contribut|commit)|(?:^|: )on <T/.test(
          reader.scene.masked,
        ) || /\b(?:expect|pleased|importance|invest|focus|priorit|agreed|discuss)/.test(reader.scene.masked);
      for (const thing of reader.ends(reader.scene.masked, isWilled ? "PAT" : "PA"))
        reader.add("COMMENTED_ON", speaker, thing, rule, { confidence: 0.8 });
    },
  },
  {
    id: "turn.signed",
    read(reader, rule) {
      const speaker = reader.turn;
      if (!speaker) return;
      for (const match of reader.matches(`my government(?: and {I})? {aux}{cue:sign} [^<.;]{0,40}{A}`)) {
        const code = speaker.chain.countries[0];
        const state = reader.analysis.chains.find(
          (each) => each.kind === "Country" && each.countries[0] === code,
        );
        const own = state ? reader.end(state) : null;
        const signers: End[] = [...(own ? [own] : []), ...reader.ends(match[1], "I")];
        for (const signer of signers)
          for (const agreement of reader.ends(match[2], "A"))
            reader.add("SIGNED", signer, agreement, rule, {
              modality: /will|shall|going/.test(match[0]) ? "planned" : "held",
            });
      }
    },
  },
];

function welcomes(first: readonly string[]): boolean {
  return first.some((masked) => /\bwelcome\b/.test(masked));
}
