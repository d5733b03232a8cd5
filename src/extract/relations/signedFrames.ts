import type { RelationRule } from "./RelationRule";
import type { End, SceneReader } from "./SceneReader";
import { isBehindHead } from "./isBehindHead";
import { isWished } from "./wished";

/** Words between, places and dates among them; and those in which a state or body may stand too. */
const gap = (length: number): string => `(?:[^<.;]|<[LDT]\\d+>){0,${length}}?`;
const wide = (length: number): string => `(?:[^<.;]|<[LDTCI]\\d+>){0,${length}}?`;

interface Frames {
  readonly id: string;
  /** Signers stand in the groups `who`, `other`, `more`, `last`; the agreement in `what`. */
  readonly says: readonly string[];
}

const heads =
  "(?:ministers|presidents|prime ministers|ambassadors|leaders|heads|chiefs|speakers|governments|mayors)";

const frames: readonly Frames[] = [
  {
    id: "signed.frame",
    says: [
      `{who:OIC+},? (?:which |who )?{aux}{do:sign} [^<.;]{0,50}?{what:A+}(?:[^<.;]{0,30} (?:with|and) {other:OIC+})?`,
      `{who:OIC+},? (?:which |who )?{aux}{do:agree} (?:(?!importance|need|establish|possib|early|start|terms)[a-z-]+ ){0,2}{what:A+}`,
      `{who:OIC+},? (?:which |who )?{aux}(?:put|affixed|set|placed|added) (?:their|his|her|its) (?:signatures?|names?|seals?) (?:to|on|under) {what:A+}`,
      `{what:A},? to which {who:OIC+}(?: and <O\\d+>'s [a-z]+, {other:O},?)?,? {aux}(?:put|affixed|set|placed|added) (?:their|his|her|its) (?:signatures?|names?|seals?)`,
      `{who:C+} (?:[^<.;]|<T\\d+>){0,60}?(?:signing|signature|conclusion|ratification) of their {what:A}`,
      `{who:CI}, represented by {other:O},? and {more:CI}, represented by {last:O},? {aux}{do:sign} [^<.;]{0,50}?{what:A+}`,
      `{who:OIC+},? {aux}(?:formali[sz]ed|cemented|sealed|crowned|underpinned) (?:their|its) (?:ties|relations|cooperation|partnership|friendship|links|alliance) (?:with|by|through) [^<.;]{0,40}{what:A+}`,
      `(?:on behalf of|for) {who:CI},? {other:O+},? {aux}{do:sign} {what:A+}`,
      `{who:CI+},? {aux}(?:exchanged|deposited) [^<.;]{0,60} (?:of|for) (?:their |its )?{what:A}`,
      `signing {what:A} (?:for|on behalf of) {who:CI} {aux}{other:O+}`,
      `(?:together|along|jointly) with {who:CI+},? {other:CI+} {aux}(?:founded|launched|created|set up|established|{do:sign}) [^<.;]{0,30}?{what:A+}`,
      `{what:A},? (?:which )?{aux}(?:bears?|bore|carr(?:y|ies|ied)) (?:the )?(?:signatures?|names?) of {who:OIC+}`,
    ],
  },
  {
    id: "signed.frame.passive",
    says: [
      `{what:A+}(?:${wide(60)},)?${gap(40)} (?:{done:sign}|{done:agree})${gap(30)} by {who:OIC+}(?: (?:for|on behalf of) {more:CI})?(?:,? and (?:by )?{other:OIC+}(?: (?:for|on behalf of) {last:CI})?)?`,
      `{what:A+}${gap(40)} {done:sign} with {who:CI} by {other:CI+}`,
      `{what:A+} with {other:CI},? ${gap(20)}{done:sign} by {who:OIC+}`,
      `{what:A+}${gap(40)} {done:sign}${gap(20)} (?:for|on behalf of) {who:CI} by {other:O}(?:,? and (?:for|on behalf of) {more:CI} by {last:O})?`,
      `{what:A+},? which {who:OIC+} {aux}{do:sign}`,
      `{what:A+}${gap(40)} {done:sign} by (?:[a-z]+ ){0,3}${heads} of {who:C+}`,
      `{what:A+},?${gap(30)} {done:sign}${gap(30)} (?:between|among) {who:OIC+}`,
      `{what:A+} {aux}(?:issued|released|published) (?:jointly )?by {who:CI+}`,
      `(?:under|pursuant to|according to|in line with) [^<.;]{0,20}{what:A} {done:sign} with {who:CI}${gap(16)},? {other:CI+}`,
    ],
  },
  {
    id: "signed.frame.party",
    says: [
      `{who:CI+} {aux}(?:is|are|became|become|becomes|remains?|remained) (?:a |the |not only a )?(?:[a-z-]+ )?(?:part(?:y|ies)|signator(?:y|ies)) (?:to|of) {what:A}`,
      `(?:parties|signatories) (?:to|of) {what:A} (?:are|include|were) {who:CI+}`,
      `{what:A},? to which {who:CI+} {aux}(?:a )?(?:part(?:y|ies)|signator(?:y|ies)|adhered|acceded)`,
      `{who:C+} (?:is|are|was|were|remain|remains) (?:both |all )?bound by {what:A}`,
      `{who:CI+} (?:has|have|had|maintains?|already has|already have) [^<.;]{0,30}{what:A} with {other:CI+}`,
      `{what:A+}${gap(20)} (?:between|among|linking|with) {who:CI+}${gap(30)} (?:in force|entered into force|came into force|came into effect|took effect|takes effect|expires|expired|covers|allows|provides)`,
      `{who:CI+},? [^<.;]{0,60}(?:<[TPD]\\d+>[^<.;]{0,30})?under {what:A} with {other:CI+}`,
      `<P\\d+>${gap(40)} {done:open} (?:jointly )?by {who:CI+} under {what:A}`,
      `{who:I+},? [^<.;]{0,60}(?:<[TPD]\\d+>[^<.;]{0,30})?under {what:A} {done:sign}`,
      `(?:welcomed|praised|hailed|violat(?:ed|ing)|implement(?:ed|ing)?|based on|in accordance with|since) {what:A} (?:between|among) {who:CI+}`,
    ],
  },
];

const nothing =
  /\b(?:not|never|refus\w+|fail(?:ed|s)? to|negotiat\w+|discuss\w*|draft\w*|propos\w+|consider\w*|speed up|accelerat\w+|work(?:ing)? on|prepar\w+|revis\w+|exchanged views|issued? (?:a )?(?:warning|call)|joined (?:efforts|forces)|reached out|importance|establish\w+|possib\w+|any)\b/;
const byBody = /\b(?:approv|endors|ratif|adopt|issu)/;

/** SIGNED by what verbs of signing say, in every frame they stand in. */
export const signedFrames: readonly RelationRule[] = frames.map(({ id, says }) => ({
  id,
  read(reader, rule) {
    if (!reader.scene.masked.includes("<A")) return;
    for (const template of says) for (const match of reader.matches(template)) add(reader, match, rule);
  },
}));

function add(reader: SceneReader, match: RegExpExecArray, rule: string): void {
  if (nothing.test(match[0]) || isWished(reader, match)) return;
  const how = reader.how(match);
  if (how !== "held" && how !== "planned") return;
  const groups = match.groups ?? {};
  const whole = ["who", "other", "more", "last"].flatMap((name) => reader.ends(groups[name], "OIC"));
  // A parliament that approves a treaty does not become its party.
  const isApproval = byBody.test(match[0]) && whole.every((each) => each.chain.kind === "Institution");
  if (isApproval && whole.length < 2) return;
  if (rule !== "signed.frame.party" && isBehindHead(reader, match)) return;
  for (const agreement of reader.ends(groups["what"], "A")) {
    if (agreement.chain.type === "partnership" && !/sign|conclu|adopt/.test(match[0])) continue;
    for (const signer of [...whole, ...statesOf(reader, whole)])
      reader.add("SIGNED", signer, agreement, rule, { modality: how, confidence: 0.85 });
  }
}

/** Officials of two states sign for their states. */
function statesOf(reader: SceneReader, who: readonly End[]): End[] {
  const codes = new Set(
    who.filter(({ chain }) => chain.kind === "Official").flatMap(({ chain }) => chain.countries.slice(0, 1)),
  );
  if (codes.size < 2) return [];
  return reader.analysis.chains
    .filter((chain) => chain.kind === "Country" && codes.has(chain.countries[0] ?? ""))
    .flatMap((chain) => reader.end(chain) ?? []);
}
