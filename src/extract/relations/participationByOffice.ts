import { verbEvents } from "../meetings/VerbEvent";
import { hold } from "./hold";
import type { RelationRule } from "./RelationRule";
import { rule, takePart } from "./takePart";

/** PARTICIPATED_IN by the visit paid for an event, and where those met on a journey. */
export const participationByOffice: readonly RelationRule[] = [
  rule("participated.visit-for", (reader, name) => {
    // "visited Lima for the forum": the visitor was at the forum, and the forum was in Lima.
    for (const match of reader.matches(
      `{O+},?(?: who)? {aux}{cue:visit} {LC}(?: (?:on |in )?<D\\d+>)? (?:for|to attend|to take part in|to participate in) {M}`,
    )) {
      const meetings = reader.ends(match[3], "M").filter((each) => each.chain.type !== "visit");
      const sure = reader.how(match);
      takePart(reader, reader.ends(match[1], "O"), meetings, "participant", sure, name);
      const place = reader.items(match[2])[0];
      if (place?.tag === "L")
        for (const meeting of meetings) hold(reader, meeting, place, name, match.index, sure);
    }
  }),
  rule("held.where-met", (reader, name) => {
    // "a stop in Lima, where she is due to meet President Otieno".
    for (const event of verbEvents(reader.analysis)) {
      if (event.scene !== reader.scene.index || event.type !== "meeting") continue;
      for (const match of reader.matches(
        `{L}, where (?:he|she|they)[^<.;]{0,30} (?:{cue:meet}|talked to|discussed)\\b`,
      ))
        hold(
          reader,
          { chain: event.chain, mention: event.mention },
          reader.items(match[1])[0]!,
          name,
          0,
          event.how,
        );
    }
  }),
];
