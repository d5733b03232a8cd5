import type { RelationRule } from "./RelationRule";
import { told } from "./told";
import { takePart, rule, type Role } from "./takePart";

/** Who did what at the event, as verb: "A and B co-chaired the forum". The noun is looked for after the verb. */
function active(id: string, cue: string, role: Role, joint?: Role): RelationRule {
  return rule(id, (reader, name) => {
    for (const match of reader.matches(`{OIC+},?(?: who)? {aux}{cue:${cue}} (?:in )?{gap:40}{M+}`)) {
      const people = reader.ends(match[1], "OIC");
      takePart(
        reader,
        people,
        reader.ends(match[2], "M"),
        joint && people.length > 1 ? joint : role,
        reader.how(match),
        name,
      );
    }
  });
}

/** What it was about, where and when: "the forum on Kenya's water sector in Lima on Monday, chaired by …". */
const circumstances =
  "(?: (?:on|about|over|in|of|for|at) (?:(?! (?:where|when|after|before|delegation|team|side)\\b)[^<.;,]|<[CDLT]\\d+>){1,60})";

/** "the forum was co-chaired by A and B". */
function passive(id: string, verbs: string, role: Role, joint?: Role): RelationRule {
  return rule(id, (reader, name) => {
    const by = `(?:jointly )?(?:${verbs}) (?:jointly )?by (?:[a-z ]{0,30})?{OIC+}`;
    for (const match of [
      ...reader.matches(`{M}[^<.;]{0,60} ${by}`),
      ...reader.matches(`{M}${circumstances}, ${by}`),
    ]) {
      const people = reader.ends(match[2], "OIC");
      takePart(
        reader,
        people,
        reader.ends(match[1], "M"),
        joint && people.length > 1 ? joint : role,
        reader.how(match),
        name,
      );
    }
  });
}

const present = { kind: "PARTICIPATED_IN", who: "OIC", what: "M" } as const;

/** PARTICIPATED_IN by what they did there: attended, hosted, chaired; in order. */
export const participationByVerb: readonly RelationRule[] = [
  active("participated.attend", "attend", "participant"),
  active("participated.speak", "speak", "speaker"),
  active("participated.cochair", "cochair", "co-chair"),
  active("participated.chair", "chair", "chair", "co-chair"),
  passive(
    "participated.chaired-by",
    "co-chaired|chaired|headed|led|presided over|moderated|co-headed",
    "chair",
    "co-chair",
  ),
  passive("participated.attended-by", "attended", "participant"),
  passive(
    "participated.hosted-by",
    "hosted|organi[sz]ed|co-hosted|co-organi[sz]ed|convened|arranged",
    "host",
  ),
  passive("participated.opened-by", "opened|addressed|inaugurated", "speaker"),
  rule("participated.with-cochair", (reader, name) => {
    for (const match of reader.matches(
      `{O} {aux}(?:co-chaired|chaired|opened|hosted|attended) {gap:30}{M}[^.]{0,80}? (?:together with|alongside|along with|with|jointly with) {O}`,
    )) {
      const isChair = /chaired/.test(match[0]);
      takePart(
        reader,
        [...reader.ends(match[1], "O"), ...reader.ends(match[3], "O")],
        reader.ends(match[2], "M"),
        isChair ? "co-chair" : "participant",
        reader.how(match),
        name,
      );
    }
  }),
  rule("participated.event-organised", (reader, name) => {
    for (const match of reader.matches(
      `{M}[^<.]{0,30} (?:was|is|were) (?:jointly )?organi[sz]ed by {I+}(?: in (?:collaboration|cooperation|partnership) with {IC+})?`,
    )) {
      takePart(reader, reader.ends(match[2], "I"), reader.ends(match[1], "M"), "host", "held", name);
      takePart(reader, reader.ends(match[3], "IC"), reader.ends(match[1], "M"), "participant", "held", name);
    }
  }),
  told({
    ...present,
    id: "participated.with",
    role: "participant",
    says: [
      `{what:M}[^.]{0,120} with the (?:participation|attendance|presence) of [^<]{0,60}{who:OIC+}`,
      `{what:M} (?:brought together|gathered|gathers|brings together|drew|attracted)[^.]{0,120}? (?:from|of|including) {who:OIC+}`,
      `{what:M}[^<.;]{0,60}attended by <[OIC]\\d+>[^<.;]{0,40} and [^<.;]{0,30}(?:of|from) {who:OIC+}`,
      `{what:M}[^.]{0,200} and (?:was |were )?attended by (?:[a-z ]{0,30})?{who:OIC+}`,
    ],
  }),
  told({
    ...present,
    id: "participated.dinner",
    role: "host",
    says: ["{what:M} (?:hosted|given|held) by {who:O}"],
  }),
  rule("participated.meeting-with", (reader, name) => {
    for (const match of reader.matches(
      `{OIC+},? {aux}(?:holds?|held|have|had|attended) {gap:20}{M} with (?:his |her |their |its )?{OIC+}`,
    )) {
      const people = [...reader.ends(match[1], "OIC"), ...reader.ends(match[3], "OIC")];
      takePart(reader, people, reader.ends(match[2], "M"), "participant", reader.how(match), name);
    }
  }),
  rule("participated.host-for", (reader, name) => {
    for (const match of reader.matches(
      `{OC} {aux}(?:host|hosts|hosted|welcome|welcomes|welcomed|receive|received) {OC+}[^<.]{0,30} for {M}`,
    )) {
      takePart(
        reader,
        reader.ends(match[1], "OC"),
        reader.ends(match[3], "M"),
        "host",
        reader.how(match),
        name,
      );
      takePart(
        reader,
        reader.ends(match[2], "OC"),
        reader.ends(match[3], "M"),
        "participant",
        reader.how(match),
        name,
      );
    }
  }),
  rule("participated.invitation", (reader, name) => {
    for (const match of reader.matches(
      `at the invitation of {O}[^.]{0,60}, {O}[^<.]{0,40} (?:paid|made|visited|is on|arrived)[^.]{0,40}{M}`,
    ))
      takePart(reader, reader.ends(match[1], "O"), reader.ends(match[3], "M"), "host", "held", name);
  }),
  rule("participated.host-state", (reader, name) => {
    for (const match of reader.matches(
      `{C}(?:'s)? (?:{aux}|plans? to |bid to |preparations? to )*(?:host|hosts|hosted|hosting|will host) {gap:20}{M}`,
    )) {
      if (/bid to/.test(match[0])) continue;
      takePart(
        reader,
        reader.ends(match[1], "C"),
        reader.ends(match[2], "M"),
        "host",
        reader.how(match),
        name,
      );
    }
  }),
];
