import { onlyProject } from "./onlyProject";
import type { RelationRule } from "./RelationRule";
import type { End, SceneReader } from "./SceneReader";
import { mayTakePart } from "./takePart";
import { isWished } from "./wished";

type Role = "funder" | "host" | "implementer" | "partner";

/** Frames in which a class of verbs or nouns makes somebody a partner: `{who}` by the role, `{host}` where it stands. */
interface Frames {
  readonly id: string;
  readonly role: Role;
  readonly says: readonly string[];
  /** The project may have been named before: "its donors". */
  readonly points?: boolean;
  /** Only where the sentence names no project itself. */
  readonly lacks?: boolean;
  /** One state alone says nothing: "Kenya launched the project". */
  readonly together?: boolean;
}

/** "the construction of", "the second phase of", "its new". */
const part =
  "(?:(?:the |a |its |their )?(?:[a-z0-9-]+ ){0,3}?(?:{cue:part}|<T\\d+>) (?:[a-z0-9]{1,5} )?(?:of|on|for|in) )?(?:[a-z-]+ ){0,2}?";
const begin = "(?:(?:start|begin|began|begun|continue|resume|finish|complete|help)(?:ed|s|d)? (?:to )?)?";
const ground = "(?:(?:northern|southern|eastern|western|central|rural|north|south|east|west)(?:-[a-z]+)? )?";
/** Words between a thing and what is said of it, places and dates among them. */
const gap = (length: number): string => `(?:[^<.;]|<[LDT]\\d+>){0,${length}}?`;
const wide = (length: number): string => `(?:[^<.;]|<[LDTC]\\d+>){0,${length}}?`;

/** What points at the project spoken of: "it", "the second phase", "a second cable". */
const thing = "(?:it|(?:the|its|this|a|another|that) (?:[a-z-]+ ){0,2}?{cue:thing})\\b(?! of <)";
const loans = "(?:soft |concessional |long-term )*(?:loans?|grants?|credits?|funding|financing|money)";

const frames: readonly Frames[] = [
  {
    id: "partner.works.it",
    role: "implementer",
    points: true,
    lacks: true,
    says: [
      `{who:I+},? (?:which |who |that )?{aux}${begin}{do:work} ${thing}`,
      `\\b${thing},?${gap(30)} {done:work} (?:jointly )?by {who:I+}(?: (?:together|jointly|along) with {other:I+})?`,
      `{who:I+} {aux}{do:select} ${gap(50)}(?:to {do:work}|for) ${thing}`,
      `{do:select} (?:<C\\d+>'s )?{who:I+} (?:as|to {do:work})`,
    ],
  },
  {
    id: "partner.funds.it",
    role: "funder",
    points: true,
    lacks: true,
    says: [
      `{who:CI+},? (?:which |who |that )?{aux}{do:fund} ${thing}`,
      `\\b${thing},?${gap(30)} {done:fund} (?:jointly )?by {who:CI+}`,
      `{who:CI+},? {aux}{do:give} ${gap(60)}(?:\\d|{cue:means}|million|billion)${gap(50)}(?:for|to|towards?|in|into) (?:{do:work} )?${thing}`,
      `\\b${thing},?${gap(40)} (?:with|thanks to|through|using) (?:the |a )?(?:[a-z0-9-]+ ){0,3}?{cue:means}${gap(24)} (?:from|of|by) {who:CI+}`,
      `{who:CI+},? {aux}{do:give} (?:a |the |its |their )?${loans}(?= ?[.;,]| and |$)`,
    ],
  },
  {
    id: "partner.owns.it",
    role: "host",
    points: true,
    lacks: true,
    says: [`{who:I+},? (?:which )?{aux}(?:own|owns|owned|host|hosts) ${thing}`],
  },
  {
    id: "partner.works",
    role: "implementer",
    says: [
      `{who:I+},? (?:which |who |that )?{aux}${begin}{do:work} ${part}{what:P}(?:${gap(20)} for {host:C})?`,
      `{who:I+} {aux}(?:{do:open}|began|begins|begun|continued?|finish(?:ed)?|resumed?) (?:the |its )?(?:[a-z-]+ ){0,2}?(?:{cue:part}|<T\\d+>) (?:of|on|at|for) {what:P}`,
      `{what:P},?${gap(60)} {done:work} (?:jointly )?by {who:I+}(?:${wide(40)} on behalf of {payer:CI+})?`,
      `(?:^|, |and ){done:work} (?:jointly )?by {who:I+}, {what:P}`,
      `{cue:part} by {who:I+} of {what:P}`,
      `{cue:part} of {what:P}${gap(30)} by {who:I+}`,
      `{who:I+}'s {cue:part} of {what:P}`,
      `{who:I+} {aux}{do:work} {what:P}${gap(40)} (?:together|jointly|along) with {other:I+}`,
      `{who:I+} {aux}{do:work} ${part}{what:P}${wide(30)} on behalf of {payer:CI+}`,
      `{who:I+} {aux}{do:select} ${gap(50)}(?:to {do:work}|for) ${part}{what:P}`,
      `{do:select} {who:I+} ${gap(30)}(?:to {do:work}|for) ${part}{what:P}`,
      `{who:I+} {aux}(?:won|wins|secured|received|landed|clinched) ${gap(50)}(?:to {do:work}|for) ${part}{what:P}`,
      `(?:equipment|technology|trains|rails) for ${part}{what:P}${gap(40)} {done:work} by {who:I+}`,
      `for {what:P} {aux}{done:work} by {who:I+}`,
    ],
  },
  {
    id: "partner.does",
    role: "implementer",
    points: true,
    says: [
      `{who:I+},? (?:is |are |was |were |as |acts as |serves as |, )?(?:the |an? )?(?:[a-z-]+ ){0,2}{cue:doer} (?:of|for|in|behind|on) {what:P}`,
      `{cue:doer} (?:of|for|on) {what:P},? (?:is |are |was |were |will be )?{who:I+}`,
      `{what:P}'s (?:[a-z-]+ )?{cue:doer},? (?:is |are )?{who:I+}`,
      `^(?:its|the) (?:[a-z-]+ )?{cue:doer} (?:is|are|was|will be) {who:I+}`,
    ],
  },
  {
    id: "partner.funds",
    role: "funder",
    says: [
      `{who:CI+},? (?:which |who |that )?{aux}{do:fund} ${part}{what:P}`,
      `{what:P},?${gap(60)} {done:fund} (?:jointly )?by {who:CI+}`,
      `(?:^|, |and ){done:fund} (?:jointly )?by {who:CI+}, {what:P}`,
      `{what:P},? (?:which|that) {who:CI+} {aux}(?:{do:fund}|{do:give}|supports?|backs?)`,
      `{what:P},? (?:for|to|in) which {who:CI+} {aux}(?:{do:give}|{do:fund}|pays?|paid)`,
      `{who:CI+},? {aux}(?:{do:give} )(?!.{0,30}(?:advice|land|site|experts))(?:${gap(60)}(?:\\d|{cue:means}|million|billion))(?:${gap(50)})(?:for|to|towards?|in|into) (?:{do:work} )?${part}{what:P}`,
      `{who:CI+},? {aux}(?:{do:give} ){host:C} ${gap(60)}(?:for|to|towards?|in) (?:{do:work} )?${part}{what:P}`,
      `(?:with|thanks to|through|under|using) (?:the )?(?:[a-z0-9-]+ ){0,3}?{cue:means}${gap(24)} (?:from|of|by) {who:CI+}(?:[^.;]|<[CDLTOI]\\d+>){0,80}?{what:P}`,
      `{what:P},?${gap(50)} (?:with|thanks to|through|under|using|and) (?:the )?(?:[a-z0-9-]+ ){0,3}?{cue:means}${gap(24)} (?:from|of|by) {who:CI+}`,
      `{what:P} {aux}(?:receives?|received|gets?|got|secured|obtained|attracted|benefits? from|benefited from) (?:[a-z0-9-]+ ){0,3}?{cue:means}${gap(24)} (?:from|of|by) {who:CI+}`,
      `{what:P},? (?:which )?(?:is |was )?(?:a |the )?(?:gift|donation|present) (?:of|from|by) {who:CI+}`,
      `{who:CI+} {aux}{do:present} ${part}{what:P} to {host:CI}`,
      `{who:CI+} {aux}{do:present} ${part}{what:P}`,
      `{what:P} {aux}{done:present} to {host:C} by {who:CI+}`,
    ],
  },
  {
    id: "partner.pays",
    role: "funder",
    points: true,
    says: [
      `{who:CI+},? (?:is |are |was |were |as |, )?(?:one of |among )?(?:the |an? |its )?(?:[a-z-]+ ){0,2}{cue:payer} (?:of|for|in|to|behind) {what:P}`,
      `{who:CI+} (?:is|are|was|were) (?:one of |among )(?:its|the project's|the programme's) (?:[a-z-]+ )?{cue:payer}`,
      `{cue:payer} (?:of|for|to|in) {what:P},? (?:is |are |include |includes |were )?{who:CI+}`,
      `{what:P}'s (?:[a-z-]+ )?{cue:payer},? (?:is |are |include |includes )?{who:CI+}`,
    ],
  },
  {
    id: "partner.shares",
    role: "partner",
    says: [
      `{who:CI+},? (?:is |are |was |were |became |as |, )?(?:one of |among )?(?:the |an? )?(?:[a-z-]+ ){0,2}{cue:sharer} (?:of|in|to) {what:P}`,
      `{cue:sharer} (?:of|in) {what:P},? (?:is |are |include |includes |were )?{who:CI+}`,
      `{what:P}'s (?:[a-z-]+ )?{cue:sharer},? (?:is |are |include |includes )?{who:CI+}`,
      `{what:P},? (?:which )?(?:is |was )?(?:a |the |an )?(?:[a-z-]+ ){0,2}{cue:undertaking} (?:of|between|by|shared by|involving|uniting) {who:CI+}`,
      `{who:I+} {aux}{do:hold} [^<.;]{0,40}(?:stake|share|interest|equity|holding)[^<.;]{0,20} (?:in|of) ${part}{what:P}`,
      `{who:CI+} {aux}(?:joined|joins|co-founded|co-own|co-owns) ${part}{what:P}`,
      `{who:CI+} {aux}(?:provid|offer|lend|lent|giv|gave)(?:es?|s|ed|ing)? [^<.;]{0,20}(?:advice|expertise|experts|technical assistance|technical support) (?:to|for|on) ${part}{what:P}`,
      `{what:P} {aux}(?:receives?|received|gets?|got) (?:technical assistance|technical support|advice|expertise) from {who:CI+}`,
      `(?:technical|expert) (?:assistance|support|advice) from {who:CI+}[^<.;]{0,40} {what:P}`,
    ],
  },
  {
    id: "partner.opened",
    role: "partner",
    together: true,
    says: [
      `{who:C+},? {aux}(?:{do:open}|{do:work}) ${part}{what:P}`,
      `{what:P},?${gap(60)} (?:{done:work}|{done:open}) (?:jointly )?by {who:C+}`,
    ],
  },
  {
    id: "partner.site",
    role: "host",
    says: [
      `{what:P} in (?:the )?${ground}{who:C}(?! and)`,
      `{what:P},?${wide(60)} (?:starts?|started|begins|began|located|situated|based|built|implemented|constructed|launched|under way|carried out|operates|operating) in (?:the )?${ground}{who:C}(?! and)`,
      `{who:CI+} {aux}(?:hosts?|hosted|hosting|house|houses|housed) ${part}{what:P}`,
    ],
  },
];

const nothing =
  /\b(?:vain|refus\w+|no longer|instead of|rather than|withdr[ae]w\w*|fail(?:ed|s) to|not|never|denied|interest in|interested in|rivals?|against)\b/;

/** PARTNER_IN by what verbs and nouns of a class say, in every frame they stand in. */
export const partnerFrames: readonly RelationRule[] = frames.map((each) => ({
  id: each.id,
  read(reader, rule) {
    if (each.lacks && reader.scene.masked.includes("<P") && onlyProject(reader).length !== 1) return;
    if (!each.points && !reader.scene.masked.includes("<P")) return;
    for (const template of each.says)
      for (const match of reader.matches(template)) add(reader, match, each, rule);
  },
}));

function add(reader: SceneReader, match: RegExpExecArray, frame: Frames, rule: string): void {
  if (nothing.test(match[0]) || isWished(reader, match)) return;
  const how = reader.how(match);
  // A loan that is offered is a share in the work; an offer to build is none yet.
  const isOffer =
    how === "offered" &&
    frame.role === "funder" &&
    /\boffer\w* [^<]*(?:loans?|grants?|credits?|\d)/.test(match[0]);
  if (!mayTakePart(how) && !isOffer) return;
  const groups = match.groups ?? {};
  const named = reader.ends(groups["what"], "P");
  const what = named.length > 0 ? named : onlyProject(reader);
  const put = (who: readonly End[], role: Role): void => {
    for (const from of who)
      for (const to of what)
        reader.add("PARTNER_IN", from, to, rule, {
          properties: { role },
          modality: isOffer ? "planned" : how,
          confidence: 0.85,
        });
  };
  const who = reader.ends(groups["who"], "CI");
  if (frame.together && (who.length < 2 || /<[BE]>/.test(groups["who"] ?? ""))) return;
  put(who, frame.role);
  put(reader.ends(groups["other"], "CI"), "partner");
  put(reader.ends(groups["host"], "CI"), "host");
  put(reader.ends(groups["payer"], "CI"), "funder");
}
