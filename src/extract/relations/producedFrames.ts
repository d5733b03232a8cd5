import type { RelationRule } from "./RelationRule";
import type { SceneReader } from "./SceneReader";

const at =
  "(?:at|during|after|following|upon|in the course of|on the sidelines of|on the margins of|on the fringes of|as a result of|within the framework of|in the framework of|as part of|at the end of|at the close of|by the end of|before the end of)";
const gap = (length: number): string => `(?:[^<.;]|<[LDT]\\d+>){0,${length}}?`;
const wide = (length: number): string => `(?:[^<.;]|<[LDTCIO]\\d+>){0,${length}}?`;
const signing =
  "(?:signing|signature|adoption|conclusion|issuing|initialling|exchange|finalisation|finalization)";

const says: readonly string[] = [
  `{who:M},?(?: (?:which|that|held)${wide(60)},?)? {aux}{do:yield} ${wide(60)}{what:A+}`,
  `{who:M},? {aux}(?:concluded|ended|closed|culminated|crowned|completed)? ?(?:with|in|by) (?:the )?${signing} of ${wide(60)}{what:A+}`,
  `${at} (?:their |his |her |its )?{who:M}${wide(160)} {do:sign} ${gap(50)}{what:A+}`,
  `${at} (?:their |his |her |its )?{who:M}${wide(120)} {what:A+}${wide(60)} {aux}(?:{done:sign}|issued|released|exchanged|published)`,
  `${at} (?:their |his |her |its )?{who:M}${wide(120)} <A\\d+>${wide(60)} {aux}(?:{done:sign}),? (?:as well as|along with|together with) {what:A+}`,
  `{do:sign} ${gap(50)}{what:A+}${wide(60)} ${at} (?:their |his |her |its )?{who:M}`,
  `{what:A+}${wide(80)} (?:{done:sign}|issued|released|exchanged)${wide(50)} ${at} (?:their |his |her |its )?{who:M}`,
  `${signing} of ${gap(30)}{what:A+} (?:took place|happened|came|followed) ${at} {who:M}`,
  `(?:outcomes?|results?|fruits?|highlights?) of {who:M} (?:is|was|were|are|included) {what:A+}`,
  `(?:participants|leaders|delegates|ministers|countries|delegations|heads of state) (?:in|of|at|attending|from) {who:M} {aux}(?:{do:sign}|{do:yield}) ${gap(40)}{what:A+}`,
  `{what:A+} (?:is|was) (?:the |an? )?(?:[a-z]+ )?(?:outcome|result|fruit) of {who:M}`,
];

const nothing =
  /\b(?:not|never|no|fail(?:ed|s)? to|negotiat\w+|draft\w*|propos\w+|consider\w*|speed up|accelerat\w+|work(?:ing)? on|recall\w*|previously|earlier|already|since|paved the way for no|had signed|said|told)\b/;

/** PRODUCED by an event that ends with, yields or sees the signing of an agreement, in every frame of those verbs. */
export const producedFrames: readonly RelationRule[] = [
  {
    id: "produced.frame",
    read(reader, rule) {
      const { masked } = reader.scene;
      if (!masked.includes("<A") || !masked.includes("<M")) return;
      for (const template of says) for (const match of reader.matches(template)) add(reader, match, rule);
    },
  },
];

function add(reader: SceneReader, match: RegExpExecArray, rule: string): void {
  if (nothing.test(match[0])) return;
  const how = reader.how(match);
  if (how !== "held" && how !== "planned") return;
  for (const meeting of reader.ends(match.groups!["who"], "M"))
    for (const agreement of reader.ends(match.groups!["what"], "A"))
      reader.add("PRODUCED", meeting, agreement, rule, { modality: how, confidence: 0.85 });
}
