import type { RelationRule } from "./RelationRule";
import { takePart, focusEnd, rule, roleOf, atVenue } from "./takePart";

/** PARTICIPATED_IN by what they said or signed there; in order. */
export const participationBySpeech: readonly RelationRule[] = [
  rule("participated.told-venue", (reader, name) => {
    for (const match of reader.matches(`{O+},? {aux}(?:told|telling|addressing) {M}`))
      takePart(reader, reader.ends(match[1], "O"), atVenue(reader, match[2]), "speaker", "held", name);
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
        /\b(?:taken|reached|agreed|adopted|signed|discussed) (?:at|during) <M\d+>$/.test(match[0]) ||
        (/ (?:of|to|in) <M\d+>$/.test(match[0]) &&
          !/(?:speech|remarks|address|told)[^<]*<M\d+>$/.test(match[0]))
      )
        continue;
      takePart(
        reader,
        reader.ends(match[1], "OI"),
        atVenue(reader, match[2]),
        roleOf(match[1]),
        reader.how(match),
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
      takePart(reader, reader.ends(match[2], "O"), meetings, "speaker", reader.how(match), name);
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
      takePart(reader, reader.ends(match[1], "OC"), meetings, "participant", reader.how(match), name);
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
        reader.how(match),
        name,
      );
  }),
];
