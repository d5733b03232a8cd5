import { addPartners } from "./addPartners";
import { onlyProject } from "./onlyProject";
import type { RelationRule } from "./RelationRule";
import { mayTakePart } from "./takePart";
import { told } from "./told";

const part = "(?:the )?(?:[a-z-]+ ){0,2}?(?:{cue:part} (?:of|on) )?";
const asked = /\b(?:asked|called|urged|invited|wants?|sought|seeks?|considers?|proposed|not|never)\b/;
const help =
  "(?:assistance|aid|help|support|backing|contribution|contributions|funding|financing|grants?|loans?|generosity)";

/** What is told only by thanks or help is less sure than a deed. */
const sure = 0.8;

/** PARTNER_IN by help that is thanked for, loans that are opened, work that is done jointly and joining later; in order. */
export const partnersByHelp: readonly RelationRule[] = [
  {
    id: "partner.thanked",
    read(reader, rule) {
      for (const match of reader.matches(
        `{who:C} (?:{aux})(?:thanked|thanks|commended) {giver:CI+} for (?:its|their|the) (?:[a-z-]+ ){0,2}${help} (?:in|for|to|towards|with) (?:{doing:work} ${part}|the (?:construction|building|rehabilitation|reconstruction|completion) of (?:the )?){what:P}`,
      )) {
        const groups = match.groups!;
        const what = reader.ends(groups["what"], "P");
        addPartners(reader, reader.ends(groups["giver"], "CI"), what, "funder", rule, sure);
        addPartners(reader, reader.ends(groups["who"], "C"), what, "host", rule, sure);
      }
      // "thanked the American people for the Clean Nile Initiative"
      for (const match of reader.matches(
        `(?:thanked|thanks|grateful to) (<C\\d+>) (?:people|taxpayers|government)(?: and (?:people|government))? for (?:funding |financing |supporting |(?:the )?[a-z]+'s )?{what:P}`,
      ))
        addPartners(
          reader,
          reader.ends(match[1], "C"),
          reader.ends(match.groups!["what"], "P"),
          "funder",
          rule,
          sure,
        );
    },
  },
  {
    id: "partner.lends",
    read(reader, rule) {
      for (const match of reader.matches(
        `{who:CI+},? {aux}(?:agreed to |decided to |pledged to )?{do:give} (?:a |the )?(?:new |concessional |soft )?{what:P}(?: (?:of|worth) [^<.;]{0,30}?)? (?:to|for) {host:C}`,
      )) {
        const groups = match.groups!;
        const what = reader
          .ends(groups["what"], "P")
          .filter(({ mention }) => /\b(?:credit|loan|grant|fund|facility)\b/i.test(mention.text));
        const how = reader.how(match);
        if (!mayTakePart(how) || asked.test(match[0])) continue;
        addPartners(reader, reader.ends(groups["who"], "CI"), what, "funder", rule, sure);
        addPartners(reader, reader.ends(groups["host"], "C"), what, "partner", rule, sure);
      }
    },
  },
  {
    id: "partner.jointly",
    read(reader, rule) {
      for (const match of reader.matches(
        `\\bjoint (?:work|{cue:part}|exploration|exploitation|use) (?:on|of|in) ${part}{what:P}([^.;]{0,80})`,
      )) {
        if (asked.test(match[0])) continue;
        const after = reader.ends(match[2], "C");
        if (after.length > 1)
          addPartners(reader, after, reader.ends(match.groups!["what"], "P"), "partner", rule, sure);
      }
    },
  },
  {
    id: "partner.joined",
    read(reader, rule) {
      // "The corridor was founded by Kenya and Uganda. Rwanda joined in 2015 and Burundi later."
      const { scene, scenes } = reader;
      const before = scenes[scene.index - 1];
      if (before?.paragraph !== scene.paragraph || !/^(?:the |this )?<P\d+> /.test(before.masked.trimStart()))
        return;
      for (const match of reader.matches(
        `^{who:CI+},? {aux}joined(?: it)?(?: later| (?:in )?<D\\d+>| last year| the following year)?(?:,? (?:and|followed by) {other:CI+} (?:later|followed|in <D\\d+>|<D\\d+>))?[.;]? ?$`,
      )) {
        const what = onlyProject(reader);
        if (asked.test(match[0])) continue;
        addPartners(reader, reader.ends(match.groups!["who"], "CI"), what, "partner", rule, sure);
        addPartners(reader, reader.ends(match.groups!["other"], "CI"), what, "partner", rule, sure);
      }
    },
  },
  told({
    kind: "PARTNER_IN",
    who: "CI",
    what: "P",
    id: "partner.founded",
    role: "partner",
    unless: asked,
    says: [
      `{what:P},?(?: which)? (?:was|were|is|has been) (?:jointly )?(?:founded|conceived|created|set up|initiated) (?:in <D\\d+> )?by {who:CI+}(?= (?:under|in|as|on|at)\\b|[.,;])`,
      `(?:founders|founding members|founding partners|initiators|members) of {what:P} (?:are|were|include|included) {who:CI+}`,
    ],
  }),
];
