import { pattern } from "./pattern";
import type { RelationRule } from "./RelationRule";
import type { End, SceneReader } from "./SceneReader";

const trade =
  "(?:sell|export|supply|deliver|import|buy|purchase|ship|develop|produce|mine|receive|provide|cooperate in|work together on)";
const goal = "(?:(?:mainly |also |primarily )?{do:treat} |[a-z]+ )?";

const says: readonly string[] = [
  `{what:PA},? (?:which |that )?{aux}(?:mainly |also |primarily )?{do:treat} `,
  `{what:PA},? (?:on|for|against|concerning|regarding|in (?:the )?(?:field|area|sphere)s? of) `,
  `{what:PA},? (?:which |that )?{aux}{cue:purpose} ${goal}`,
  `^(?:\\(?[a-z0-9]{1,4}[.)] )?(?:the |this )?{what:PA} [^<.;]{0,100},? and (?:also |further )?{do:treat} `,
  `{what:PA} (?:of|worth) [^<.;]{0,30}(?:to <C\\d+> )?(?:for|to finance|to fund|to pay for) `,
  `(?:under|pursuant to) {what:PA},? (?:[^.;]{0,60}, )?<C\\d+> (?:is|are|was|were|will be) responsible for `,
  `(?:under|pursuant to|according to|in|by) {what:PA},? [^.;]{0,80}? ${trade} `,
  `{what:PA} {aux}(?:allows?|permits?|enables?|obliges?) [^.;]{0,60}? (?:to )?${trade} `,
  `{what:PA} (?:makes|made|will make) `,
  `{what:PA} (?:is|was) an? (?:[a-z0-9-]+ ){0,3}(?:{cue:undertaking}|agreement|treaty|deal|fund|plan)[^<.;]{0,10} (?:for|on|against|to|aimed at) ${goal}`,
  `{what:P},? (?:which |that )?{aux}(?:helps?|assists?|enables?|allows?) [^.;]{0,80}? (?:to )?(?:adapt to|cope with|prepare for|{do:treat}) `,
  `{what:PA} to (?:{do:treat}|cooperate (?:on|in)|work together on|develop) `,
];

const nothing = /\b(?:not|ignores?|without|never|said|asked|discuss\w*|visited|talked)\b/;
const doubt = /\b(?:whether|if|den(?:y|ies|ied) that|critics say that)(?: [a-z]+)? ?$/;
const breaks = "\\b(?:{cue:clause}|discuss\\w*)\\b";

/** CONCERNS by what agreements and projects are said to cover, seek or serve. */
export const concernFrames: readonly RelationRule[] = [
  {
    id: "concerns.frame",
    read(reader, rule) {
      if (!/<[PA]\d/.test(reader.scene.masked) || !reader.scene.masked.includes("<T")) return;
      for (const template of says)
        for (const match of reader.matches(template)) {
          if (nothing.test(match[0]) || doubt.test(reader.scene.masked.slice(0, match.index))) continue;
          const topics = listed(reader, match.index + match[0].length);
          for (const thing of reader.ends(match.groups!["what"], "PA"))
            if (thing.chain.type !== "partnership")
              for (const topic of topics) reader.add("CONCERNS", thing, topic, rule, { confidence: 0.85 });
        }
    },
  },
  {
    // "The treaty names … It also covers fisheries."
    id: "concerns.it",
    read(reader, rule) {
      const { scene, scenes } = reader;
      const before = scenes[scene.index - 1];
      const subject =
        before?.paragraph === scene.paragraph &&
        /^(?:the |this )?<([PA])(\d+)> /.exec(before.masked.trimStart());
      const item = subject ? before.items[Number(subject[2])] : undefined;
      if (!item?.chain || !item.mention || item.chain.type === "partnership") return;
      for (const match of reader.matches("^it (?:also |further )?{aux}{do:treat} ")) {
        if (nothing.test(match[0])) continue;
        for (const topic of listed(reader, match[0].length))
          reader.add("CONCERNS", { chain: item.chain, mention: item.mention }, topic, rule, {
            confidence: 0.8,
          });
      }
    },
  },
];

const first = 45;
const further = 30;

/** The topics of a list that begins at an offset of the masked sentence. */
function listed(reader: SceneReader, from: number): End[] {
  const found: End[] = [];
  // "cooperation in the fields of energy, trade and transport"
  let rest = reader.scene.masked
    .slice(from)
    .replace(
      /^[^<.;]{0,40}?\b(?:(?:fields?|areas?|spheres?|sectors?) of|(?:groups?|committees?|commissions?) on) (?:the )?/,
      "",
    );
  for (;;) {
    const next = /^([^<.;]{0,45}?)(<T\d+>)/.exec(rest);
    if (
      !next ||
      next[1]!.search(pattern(reader.analysis.lexicon, breaks)) >= 0 ||
      next[1]!.length > (found.length > 0 ? further : first)
    )
      return found;
    if (found.length > 0 && !/^(?:,| and| or| as well|-| of| in)/.test(next[1]!)) return found;
    found.push(...reader.ends(next[2], "T"));
    rest = rest.slice(next[0].length);
  }
}
