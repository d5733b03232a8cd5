import { verbEvents } from "../meetings/VerbEvent";
import { focusEnd, rule, takePart } from "./takePart";
import { told, type Telling } from "./told";
import type { RelationRule } from "./RelationRule";
import type { End, SceneReader } from "./SceneReader";

const sitting = /^(?:session|meeting|talks|forum|conference|summit|round|congress|seminar|council|ceremony)$/;

/** The session, forum or round in focus: what "briefed the council" and "led the Kenyan side" speak of. */
function session(reader: SceneReader): readonly End[] {
  const named = reader.ends(reader.scene.masked, "M").filter((each) => sitting.test(each.chain.type ?? ""));
  if (named.length > 0) return named.slice(0, 1);
  const focus = focusEnd(reader);
  return focus && sitting.test(focus.chain.type ?? "") ? [focus] : [];
}

const guest: Pick<Telling, "kind" | "who" | "what" | "unless"> = {
  kind: "PARTICIPATED_IN",
  who: "OIC",
  what: "M",
  unless: /\b(?:ahead of|before|prior to|did not|after|since|instead of|asked|invited|declined)\b/,
};

/** "the decisions taken at the forum": who took them is not said. */
const taken =
  "(?<!taken|reached|signed|agreed|adopted|discussed|outlined|presented|announced|launched|decided|scheduled|due|planned|expected|held|set|made)";
/** Where people sit together; one is not "at" a visit. */
const gathering = /^(?!visit$|call$|speech$|phone call$)/;

/** PARTICIPATED_IN by set phrases of being there, in order. */
export const participationByPhrase: readonly RelationRule[] = [
  told({
    ...guest,
    id: "participated.was-at",
    role: "participant",
    confidence: 0.85,
    type: gathering,
    says: [
      `(?:^[^<.;]{0,30}(?:<[DL]\\d+>,? )?|, |and |when |where ){who:O+},? {aux}(?!said|told|hopes?|expects?|welcomed|hailed|praised)[a-z]+(?: [^<.;]{0,40}?)?(?: (?:on |in )?<D\\d+>)?${taken} (?:at|during|at the opening of|at the close of|on the sidelines of|on the margins of) {what:M}`,
      `{what:M},? (?:[^<.;]{0,20} )?(?:between|among) {who:OIC+}`,
      `{what:M}[^.;]{0,120}(?:observers|participants|attendees|guests|delegates|speakers|delegations)[^<.;]{0,24} (?:among them|including|such as|were|included|came from) (?:those of )?(?:[^<.;]{3,70}(?:,|, and| and) (?:the )?)?{who:OIC+}`,
      `(?:delegations?|delegates|representatives|observers|officials|experts) (?:of|from) {who:C+} (?:also )?(?:attended|took part in|participated in|joined) {what:M}`,
    ],
  }),
  told({
    ...guest,
    id: "participated.side",
    role: "participant",
    otherwise: session,
    says: [
      `{who:O},? {aux}(?:led|headed|represented|leads|heads|leading|heading) (?:(?:his|her|the) (?:country's )?(?:delegation|side|team)|<C\\d+>(?:'s)?(?: delegation| side| team)?(?=[.,; ]|$))`,
      `(?:delegation|side|team)s?,? (?:was|were|is|are|respectively )?(?:led|headed) by {who:O+}`,
      `(?:<C\\d+>|<I\\d+>) (?:was|were|is|are) (?:represented|led|headed) (?:at the (?:talks|meeting|session) )?by {who:O+}`,
    ],
  }),
  told({
    ...guest,
    id: "participated.briefed",
    role: "speaker",
    otherwise: session,
    says: [
      `{who:O},? {aux}(?:briefed|addressed|addressing|welcomed|informed|told) (?:the )?(?:meeting|session|council|committee|commission|conference|forum|summit|participants|delegates|members|audience|gathering)\\b`,
      `{who:O},? {aux}(?:delivered|gave|made|read out) (?:a |the |his |her |an )?(?:opening |closing |keynote |welcome |welcoming |introductory )?(?:speech|remarks|address|statement|message|presentation)\\b(?! (?:at|to|during) <M)`,
    ],
  }),
  told({
    ...guest,
    id: "participated.chairmanship-of",
    role: "chair",
    otherwise: session,
    says: [
      `{who:O},? {aux}(?:opened|closed|led|conducted) {what:M} as (?:the )?(?:outgoing |incoming |current )?(?:chair|chairman|chairperson|chairwoman|president)`,
      `(?:handed over|passed|transferred) the (?:chairmanship|chair|presidency)[^<.;]{0,30} to {who:O}`,
      `{who:O},? {aux}(?:took over|assumed) the (?:chairmanship|chair|presidency) of (?:the )?(?:meeting|session|council|{what:M})`,
    ],
  }),
  rule("participated.accompanied", (reader, name) => {
    // The mask leaves those aside who only came along; they were on the visit too.
    const { analysis, scene } = reader;
    const text = analysis.text.slice(scene.start, scene.end);
    const company =
      /\b(?:accompanied by|joined by|flanked by|delegation (?:that )?(?:includes|included))\b/.exec(text);
    if (!company) return;
    const from = scene.start + company.index;
    const people = scene.items.filter(
      (item) => item.tag === "O" && item.start > from && item.start < from + 200,
    );
    const visit = visitAt(reader);
    if (!visit) return;
    for (const item of people)
      if (item.chain && item.mention)
        takePart(
          reader,
          [{ chain: item.chain, mention: item.mention }],
          [visit],
          "participant",
          "held",
          name,
        );
  }),
  told({
    ...guest,
    id: "participated.joined",
    role: "participant",
    otherwise: talks,
    says: [
      `{who:O+},? {aux}(?:joined|joining) (?:them|the (?:talks|meeting|session|discussions|conversation))\\b`,
      `(?:he|she|they|<O\\d+>),? {aux}(?:discussed|discuss|reviewed|negotiated) [^.;]{0,80} with {who:O+}`,
    ],
  }),
  rule("participated.makes-visit", (reader, name) => {
    for (const match of reader.matches(
      `{who:O+},? {aux}(?:making|makes|make|undertaking|undertook|undertakes|paying|pays|pay|begins|begin|starts|start|concludes|conclude|ended|ends|completed|kicked off) {gap:20}{what:M}`,
    )) {
      const visits = reader.ends(match.groups!["what"], "M").filter((each) => each.chain.type === "visit");
      takePart(
        reader,
        reader.ends(match.groups!["who"], "O"),
        visits,
        "participant",
        reader.how(match),
        name,
      );
    }
  }),
];

/** The talks that the sentence tells of by a verb, else those in focus. */
function talks(reader: SceneReader): readonly End[] {
  const told = verbEvents(reader.analysis).findLast(
    (event) => event.scene === reader.scene.index && event.how === "held" && event.type !== "visit",
  );
  if (told) return [{ chain: told.chain, mention: told.mention }];
  return session(reader).filter((each) => /^(?:talks|meeting|round|session)$/.test(each.chain.type ?? ""));
}

/** Sentences after which a visit is no longer spoken of. */
const farthest = 12;

/** The visit that the sentence or the paragraph up to it tells of. */
function visitAt(reader: SceneReader): End | null {
  const { scenes, scene } = reader;
  const lowest = Math.max(0, scene.index - farthest);
  for (let at = scene.index; at >= lowest && scenes[at]!.paragraph >= scene.paragraph - 1; at--) {
    const item = scenes[at]!.items.findLast((each) => each.tag === "M" && each.chain?.type === "visit");
    if (item?.chain && item.mention) return { chain: item.chain, mention: item.mention };
  }
  return null;
}
