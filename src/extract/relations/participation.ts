import type { Modality } from "../../ontology/derived";
import { eventPhrases } from "../meetings/findMeetings";
import { verbEvents } from "../meetings/VerbEvent";
import { modality } from "./modality";
import type { RelationRule } from "./RelationRule";
import type { End, SceneReader } from "./SceneReader";

type Role = "host" | "chair" | "co-chair" | "speaker" | "signatory" | "participant";

/** Offers, wishes and denials put nobody at a meeting. */
function mayTakePart(how: Modality): boolean {
  return how === "held" || how === "planned";
}

function takePart(
  reader: SceneReader,
  people: readonly End[],
  meetings: readonly End[],
  role: Role,
  how: Modality,
  rule: string,
): void {
  if (!mayTakePart(how)) return;
  for (const person of people)
    for (const meeting of meetings)
      reader.add("PARTICIPATED_IN", person, meeting, rule, { properties: { role }, modality: how });
}

function how(reader: SceneReader, match: RegExpExecArray): Modality {
  return modality(reader.analysis.lexicon, reader.scene.masked, match.index, match.index + match[0].length);
}

function focusEnd(reader: SceneReader): End | null {
  return reader.focus ? reader.end(reader.focus) : null;
}

function rule(id: string, read: RelationRule["read"]): RelationRule {
  return { id, read };
}

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
        how(reader, match),
        name,
      );
    }
  });
}

/** "the forum was co-chaired by A and B". */
function passive(id: string, verbs: string, role: Role, joint?: Role): RelationRule {
  return rule(id, (reader, name) => {
    for (const match of reader.matches(
      `{M}[^<.;]{0,60} (?:jointly )?(?:${verbs}) (?:jointly )?by (?:[a-z ]{0,30})?{OIC+}`,
    )) {
      const people = reader.ends(match[2], "OIC");
      takePart(
        reader,
        people,
        reader.ends(match[1], "M"),
        joint && people.length > 1 ? joint : role,
        how(reader, match),
        name,
      );
    }
  });
}

/** PARTICIPATED_IN, in order. */
export const participation: readonly RelationRule[] = [
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
        how(reader, match),
        name,
      );
    }
  }),
  rule("participated.told-venue", (reader, name) => {
    for (const match of reader.matches(`{O+},? {aux}(?:told|telling|addressing) {M}`))
      takePart(reader, reader.ends(match[1], "O"), atVenue(reader, match[2]), "speaker", "held", name);
  }),
  rule("participated.held", (reader, name) => {
    for (const match of reader.matches(
      `{OIC+}(?:, including {I+}(?: officials| representatives)?)?,? {aux}{cue:host} {gap:40}{M+}`,
    )) {
      const meetings = reader.ends(match[3], "M");
      for (const meeting of meetings) {
        const isTalk = /^(?:meeting|talks|phone call|call|round|summit)$/.test(meeting.chain.type ?? "");
        const people = [...reader.ends(match[1], "OIC"), ...reader.ends(match[2], "I")];
        const bodies = isTalk && meeting.chain.type !== "meeting" ? people : people;
        const role =
          isTalk && !(people.every((each) => each.chain.kind === "Institution") && isSession(meeting))
            ? "participant"
            : "host";
        takePart(reader, bodies, [meeting], role, how(reader, match), name);
        for (const body of people) stateOf(reader, body, meeting, name, how(reader, match));
      }
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
  rule("participated.headed-body", (reader, name) => {
    const focus = focusEnd(reader);
    if (!focus || !/committee|commission|council|delegation/i.test(focus.chain.name)) return;
    for (const match of reader.matches(
      `(?:<I\\d+>|committee|commission|council) (?:is|was) (?:co-)?(?:headed|led|chaired) by {O+}`,
    )) {
      const people = reader.ends(match[1], "O");
      takePart(reader, people, [focus], people.length > 1 ? "co-chair" : "chair", "held", name);
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
        !reader.ends(match[1], "IC").some((each) => /delegation/i.test(each.mention.text))
      )
        continue;
      takePart(reader, reader.ends(match[2], "OIC"), [focus], "participant", "held", name);
      for (const body of reader.ends(match[1], "IC")) stateOf(reader, body, focus, name, "held");
    }
    for (const match of reader.matches(
      `(?:discussed|exchanged views|met|talks|talked) with (?:its |his |her |their )?{C} counterparts?`,
    ))
      takePart(reader, reader.ends(match[1], "C"), [focus], "participant", "held", name);
  }),
  rule("participated.said-at", (reader, name) => {
    for (const match of reader.matches(`{OI+}[^<]{0,60}{cue:say}[^<.;]{0,60} (?:at|during|to|of|in) {M}`)) {
      if (
        /\b(?:about|after|before|since|ahead of|attend|to join|in order) (?:at|during|to|of|in) <M\d+>$/.test(
          match[0],
        )
      )
        continue;
      if (
        / (?:of|to|in) <M\d+>$/.test(match[0]) &&
        !/(?:speech|remarks|address|told)[^<]*<M\d+>$/.test(match[0])
      )
        continue;
      takePart(
        reader,
        reader.ends(match[1], "OI"),
        atVenue(reader, match[2]),
        role(match[1]),
        how(reader, match),
        name,
      );
    }
    for (const match of reader.matches(
      `{I+} (?:on |in )?(?:<D\\d+>,? )?(?:{cue:say}|called for)[^.]{0,160} (?:at|during) {M}`,
    ))
      takePart(reader, reader.ends(match[1], "I"), atVenue(reader, match[2]), "participant", "held", name);
  }),
  rule("participated.speech-at", (reader, name) => {
    for (const match of reader.matches(
      `{O}, in (?:his|her|a|an)[^<]{0,30} (?:speech|address|remarks|statement|message|keynote)[^<]{0,20} (?:at|to|during) {M}`,
    ))
      takePart(reader, reader.ends(match[1], "O"), reader.ends(match[2], "M"), "speaker", "held", name);
    for (const match of reader.matches(
      `(?:in|during) (?:his|her) (?:<D\\d+> )?{M}[^.]{0,90}, {O} (?:also )?{cue:say}`,
    )) {
      const meetings = reader.ends(match[1], "M").filter((each) => each.chain.type === "speech");
      takePart(reader, reader.ends(match[2], "O"), meetings, "speaker", "held", name);
      for (const host of match[0].matchAll(/ at (?:[a-z ]{0,30})?(<I\d+>)/g))
        takePart(reader, reader.ends(host[1], "I"), meetings, "host", "held", name);
    }
  }),
  rule("participated.at-said", (reader, name) => {
    for (const match of reader.matches(
      `(?:at|during|in|on the sidelines of) {M}[^.]{0,80}?, {O+}[^<]{0,60}{cue:say}`,
    )) {
      const meetings = reader
        .ends(match[1], "M")
        .filter((each) => !/^(?:visit|call|speech)$/.test(each.chain.type ?? ""));
      takePart(reader, reader.ends(match[2], "O"), meetings, "speaker", how(reader, match), name);
    }
  }),
  rule("participated.opening-remarks", (reader, name) => {
    const focus = focusEnd(reader);
    if (
      !focus ||
      !/^(?:forum|conference|summit|seminar|congress|session|ceremony|meeting)$/.test(focus.chain.type ?? "")
    )
      return;
    if (reader.ends(reader.scene.masked, "M").length > 0) return;
    for (const match of reader.matches(
      `{O},? {cue:say} in (?:his|her) (?:opening|closing|keynote|welcome|welcoming)? ?(?:remarks|speech|address)`,
    ))
      takePart(reader, reader.ends(match[1], "O"), [focus], "speaker", "held", name);
  }),
  rule("participated.also-announced", (reader, name) => {
    const focus = focusEnd(reader);
    if (!focus || !/^(?:forum|conference|summit|seminar|congress)$/.test(focus.chain.type ?? "")) return;
    if (reader.ends(reader.scene.masked, "M").length > 0) return;
    for (const match of reader.matches(
      `^"?{O},? also (?:said|announced|noted|stressed|added|told|emphasi[sz]ed|presented|highlighted)`,
    ))
      takePart(reader, reader.ends(match[1], "O"), [focus], "speaker", "held", name);
  }),
  rule("participated.video-message", (reader, name) => {
    const focus = focusEnd(reader);
    if (!focus) return;
    for (const match of reader.matches(
      `(?:launch|event|ceremony|<M\\d+>)[^<]{0,40} (?:video message|message|address|remarks) (?:from|by) {O}`,
    ))
      takePart(reader, reader.ends(match[1], "O"), [focus], "speaker", "held", name);
  }),
  rule("participated.with", (reader, name) => {
    for (const match of reader.matches(
      `{M}[^.]{0,120} with the (?:participation|attendance|presence) of [^<]{0,60}{OIC+}`,
    ))
      takePart(
        reader,
        reader.ends(match[2], "OIC"),
        reader.ends(match[1], "M"),
        "participant",
        how(reader, match),
        name,
      );
  }),
  rule("participated.brought-together", (reader, name) => {
    for (const match of reader.matches(
      `{M} (?:brought together|gathered|gathers|brings together|drew|attracted)[^.]{0,120}? (?:from|of|including) {OIC+}`,
    ))
      takePart(
        reader,
        reader.ends(match[2], "OIC"),
        reader.ends(match[1], "M"),
        "participant",
        how(reader, match),
        name,
      );
  }),
  rule("participated.signings", (reader, name) => {
    for (const match of reader.matches(
      `{A} signings?[^<]{0,30}(?:at|during|in) {M}[^<]{0,40}(?:<B>[^<]{0,40})?, including {I+}`,
    ))
      takePart(reader, reader.ends(match[3], "I"), reader.ends(match[2], "M"), "signatory", "held", name);
  }),
  rule("participated.met-for", (reader, name) => {
    for (const match of reader.matches(
      `{OC+} {aux}(?:met|meet|meeting|gathered|convened|vowed|agreed|pledged)[^.]{0,120}? (?:for|at|in|during) (?:their |its |our )?{M}`,
    )) {
      const meetings = reader
        .ends(match[2], "M")
        .filter((each) => !/^(?:visit|call|speech)$/.test(each.chain.type ?? ""));
      takePart(reader, reader.ends(match[1], "OC"), meetings, "participant", how(reader, match), name);
    }
  }),
  rule("participated.after-talks", (reader, name) => {
    for (const match of reader.matches(
      `{C+}[^<.]{0,60} (?:said|announced|agreed|signed)[^<.]{0,40} (?:after|following|during|at|in) {M}`,
    )) {
      const meetings = reader
        .ends(match[2], "M")
        .filter((each) => /^(?:talks|meeting|summit)$/.test(each.chain.type ?? ""));
      takePart(reader, reader.ends(match[1], "C"), meetings, "participant", "held", name);
    }
  }),
  rule("participated.and-attended-by", (reader, name) => {
    for (const match of reader.matches(
      `{M}[^.]{0,200} and (?:was |were )?attended by (?:[a-z ]{0,30})?{OIC+}`,
    ))
      takePart(
        reader,
        reader.ends(match[2], "OIC"),
        reader.ends(match[1], "M"),
        "participant",
        how(reader, match),
        name,
      );
  }),
  rule("participated.said-after", (reader, name) => {
    for (const match of reader.matches(
      `{O+},? {aux}(?:said|spoke|told|announced|stated)[^<.]{0,40} (?:after|following) (?:his |her |their )?{M}`,
    )) {
      const meetings = reader
        .ends(match[2], "M")
        .filter((each) => /^(?:meeting|talks|summit|phone call|session)$/.test(each.chain.type ?? ""));
      takePart(reader, reader.ends(match[1], "O"), meetings, "participant", "held", name);
    }
  }),
  rule("participated.meeting-with", (reader, name) => {
    for (const match of reader.matches(
      `{OIC+},? {aux}(?:holds?|held|have|had|attended) {gap:20}{M} with (?:his |her |their |its )?{OIC+}`,
    )) {
      const people = [...reader.ends(match[1], "OIC"), ...reader.ends(match[3], "OIC")];
      takePart(reader, people, reader.ends(match[2], "M"), "participant", how(reader, match), name);
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
        how(reader, match),
        name,
      );
      takePart(
        reader,
        reader.ends(match[2], "OC"),
        reader.ends(match[3], "M"),
        "participant",
        how(reader, match),
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
  rule("participated.signed-at", (reader, name) => {
    for (const match of reader.matches(
      `{C+} {aux}signed [^<.]{0,40}(?:<[A-Z]\\d+>[^<.]{0,20}){0,2}(?:at|during|at the (?:close|end) of) {M}`,
    ))
      takePart(reader, reader.ends(match[1], "C"), reader.ends(match[2], "M"), "participant", "held", name);
  }),
  rule("participated.launched-at", (reader, name) => {
    for (const match of reader.matches(
      `{CI+} {aux}(?:launched|presented|unveiled|signed)[^.]{0,40} <[PA]\\d+> (?:at|during) {M}`,
    ))
      takePart(
        reader,
        reader.ends(match[1], "CI"),
        reader.ends(match[2], "M"),
        "participant",
        how(reader, match),
        name,
      );
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
        how(reader, match),
        name,
      );
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
      if (owner && owner.kind !== "Country" && phrase.possessor)
        takePart(reader, [{ chain: owner, mention: phrase.possessor }], [meeting], "participant", sure, name);
      const guests = phrase.parties.flatMap((mention) => {
        const party = reader.analysis.chainOf(mention);
        return party ? [{ chain: party, mention }] : [];
      });
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
        if (state && inName(phrase.mention.text, mention.text))
          takePart(reader, [{ chain: state, mention }], [meeting], "participant", sure, name);
      }
    }
  }),
  rule("participated.call", (reader, name) => {
    for (const match of reader.matches(
      `{O}[^<]{0,60}{M}(?:(?: (?:on|to|upon)| and)(?: [a-z ]{0,30})? {O+})?`,
    )) {
      const meetings = reader
        .ends(match[2], "M")
        .filter((each) => each.chain.type === "call" || each.chain.type === "phone call");
      if (meetings.length === 0 || !mayTakePart(how(reader, match))) continue;
      takePart(reader, reader.ends(match[1], "O"), meetings, "participant", how(reader, match), name);
      takePart(reader, reader.ends(match[3], "O"), meetings, "host", how(reader, match), name);
    }
    for (const match of reader.matches(`in (?:his |her )?{M}[^<]{0,20}(?:on <D\\d+>)?, {O} `)) {
      const meetings = reader.ends(match[1], "M").filter((each) => each.chain.type === "call");
      takePart(reader, reader.ends(match[2], "O"), meetings, "participant", "held", name);
    }
  }),
  rule("participated.trip", (reader, name) => {
    for (const match of reader.matches(
      `{O+},?(?: who)? {aux}(?:took off to|left for|flew to|traveled to|travelled to|is in|was in|arrived in|arrived to|will be in|paid|made|began|started|concluded|wrapped up|embarked on|is on|was on)(?: {CL})?(?: (?:on )?<D\\d+>)?[^<.]{0,30}? ?(?:for |on )?{M}`,
    )) {
      const meetings = reader.ends(match[3], "M").filter((each) => each.chain.type === "visit");
      takePart(reader, reader.ends(match[1], "O"), meetings, "participant", how(reader, match), name);
    }
  }),
  rule("participated.dinner", (reader, name) => {
    for (const match of reader.matches(`{M} (?:hosted|given|held) by {O}`))
      takePart(
        reader,
        reader.ends(match[2], "O"),
        reader.ends(match[1], "M"),
        "host",
        how(reader, match),
        name,
      );
  }),
];

/** Sessions of a standing body are held by those who run it; talks are held by those who talk. */
function isSession(meeting: End): boolean {
  return /committee|commission|council|forum|conference|session/i.test(meeting.chain.name);
}

function role(list: string | undefined): Role {
  return list?.includes("<O") ? "speaker" : "participant";
}

function atVenue(reader: SceneReader, piece: string | undefined): End[] {
  return reader.ends(piece, "M").filter((each) => !/^(?:visit|call)$/.test(each.chain.type ?? ""));
}

/** "Kenya-Peru forum", "between the Government of Kenya and …": the state is named as a party. */
function inName(name: string, state: string): boolean {
  const at = name.indexOf(state);
  const before = name.slice(0, at);
  const after = name.slice(at + state.length);
  return (
    /^[-–—]/.test(after) ||
    /[-–—]$/.test(before) ||
    /\b(?:between|among)\b/.test(before) ||
    (/\bof $/.test(before) && /^ and /.test(after))
  );
}

/** "the Korean delegation" brings its state to the table. */
function stateOf(reader: SceneReader, body: End, meeting: End, rule: string, how: Modality): void {
  if (body.chain.kind !== "Institution" || !/delegation/i.test(body.mention.text) || !mayTakePart(how))
    return;
  for (const mention of reader.analysis.mentionsIn(body.mention, "Country")) {
    const state = reader.analysis.chainOf(mention);
    if (state)
      reader.add("PARTICIPATED_IN", { chain: state, mention }, meeting, rule, {
        properties: { role: "participant" },
        modality: how,
      });
  }
}
