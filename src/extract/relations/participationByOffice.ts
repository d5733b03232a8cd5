import { verbEvents } from "../meetings/VerbEvent";
import { hold } from "./hold";
import type { RelationRule } from "./RelationRule";
import { focusEnd, rule, takePart } from "./takePart";

const sitting = /^(?:session|meeting|talks|forum|conference|summit|round)$/;

/** PARTICIPATED_IN by the office held there, the delegation led, the way of joining, or the visit paid for it; in order. */
export const participationByOffice: readonly RelationRule[] = [
  rule("participated.chairmanship", (reader, name) => {
    for (const match of reader.matches(
      `{M}[^.;]{0,120}? under the (co-)?(?:chairmanship|chair|presidency) of {O+}`,
    )) {
      const chairs = reader.ends(match[3], "O");
      const role = match[2] || chairs.length > 1 ? "co-chair" : "chair";
      takePart(reader, chairs, reader.ends(match[1], "M"), role, reader.how(match), name);
    }
  }),
  rule("participated.delegation-head", (reader, name) => {
    const meeting = reader.ends(reader.scene.masked, "M")[0] ?? focusEnd(reader);
    if (!meeting || !sitting.test(meeting.chain.type ?? "")) return;
    for (const match of reader.matches(
      `(?:<[CI]\\d+>|delegation)(?:'s)?(?: delegation| team| side)? (?:was|is|were) (?:led|headed) by {O}(?:,? (?:and|while) (?:<[CI]\\d+>)(?:'s)?(?: delegation| team| side)?(?: was)?(?: led| headed)? by {O})?`,
    ))
      for (const group of [match[1], match[2]])
        takePart(reader, reader.ends(group, "O"), [meeting], "participant", "held", name);
  }),
  rule("participated.by-video", (reader, name) => {
    const meeting = reader.ends(reader.scene.masked, "M")[0] ?? focusEnd(reader);
    if (!meeting || !sitting.test(meeting.chain.type ?? "")) return;
    for (const match of reader.matches(
      `{O+},? {aux}(?:took part|taking part|participated|joined|attended|spoke|addressed)(?: [^.;]{0,40})? (?:by|via|through|over) (?:a )?(?:video|videoconference|video-conference|phone|telephone)`,
    ))
      takePart(reader, reader.ends(match[1], "O"), [meeting], "participant", reader.how(match), name);
  }),
  rule("participated.after", (reader, name) => {
    // "A and B announced it after their talks": two of two states who speak at or after an event were at it.
    for (const match of reader.matches(
      `{O+},? {aux}(?:announced|signed|made|witnessed|launched|agreed|unveiled|confirmed|said|exchanged|initialled|initialed|concluded|issued|adopted|released)[^.;]{0,120}? (?:after|at|during|following) (?:their )?{M}`,
    )) {
      const people = reader.ends(match[1], "O");
      const states = new Set(people.flatMap((each) => each.chain.countries.slice(0, 1)));
      const meetings = reader
        .ends(match[2], "M")
        .filter((each) => /^(?:meeting|talks|meal|summit|session)$/.test(each.chain.type ?? ""));
      if (states.size > 1) takePart(reader, people, meetings, "participant", reader.how(match), name);
    }
    for (const match of reader.matches(
      `(?:announcement|agreement|deal|memorandum|decision|{A}) (?:was|were) (?:made|announced|signed|reached|sealed) by {O+},? (?:after|at|during|following|on the sidelines of) (?:their )?{M}`,
    )) {
      const meetings = reader
        .ends(match[3], "M")
        .filter((each) => /^(?:meeting|talks|meal|summit|session)$/.test(each.chain.type ?? ""));
      takePart(reader, reader.ends(match[2], "O"), meetings, "participant", reader.how(match), name);
    }
  }),
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
