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

/** Frames in which the thing is no subject of the verb. */
const about: readonly string[] = [
  `(?:subject|aim|purpose|scope|goal|objective|target|theme|core|heart|focus|centrepiece|mission) of {what:PA},? (?:[^.;<]{1,40}, )?(?:is|are|was|were|lies in|remains) `,
  `^[^<.;]{0,12}{what:PA}'s (?:[a-z]+ )?(?:subject|aim|purpose|scope|goal|objective|target|theme|core|focus|mission),? (?:[^.;<]{1,40}, )?(?:is|are|was|were|lies in|remains) `,
  `^(?:designed|intended|meant|set up|created|established|launched|conceived|aimed|built|made) (?:at |to |for )(?:{do:treat} |[a-z]+ )?{topics:T+}, {what:PA}`,
  `^(?:designed|intended|meant|dedicated|devoted) (?:to|for) {topics:T+}, {what:PA}`,
  `^(?:(?:besides|apart from|alongside|in addition to) <T\\d+>, )?{what:PA},? (?:[^.;<]{1,50}, )?{aux}{do:treat} `,
  `^(?:besides|apart from|alongside|in addition to) {topics:T+}, {what:PA},? (?:[^.;<]{1,50}, )?{aux}{do:treat} `,
  `^{what:PA}: `,
  `{what:PA}, (?:a|an) (?:[a-z-]+ ){0,3}{topics:T} (?:{cue:undertaking}|agreement|treaty|pact|deal|accord|fund|plan|convention)\\b`,
  `{what:PA}, (?:which|that|whose) [^.;<]{0,40}{do:treat} `,
  `(?:under|pursuant to|thanks to|in|according to) (?:the terms of )?{what:PA}, {topics:T+} (?:is|are|will|shall|must|may)\\b`,
  `{what:PA} (?:contains|has|includes|comprises|lists) (?:[a-z]+ ){0,3}(?:chapters?|articles?|provisions?|clauses?|rules?|sections?|commitments?|annexe?s?) (?:on|about|for) `,
];

function link(reader: SceneReader, thing: End, topics: readonly End[], rule: string): void {
  if (thing.chain.type === "partnership") return;
  for (const topic of topics) reader.add("CONCERNS", thing, topic, rule, { confidence: 0.85 });
}

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
    // "a road safety memorandum", "the subject of the treaty is surrogacy", "designed to combat cattle rustling, the pact".
    id: "concerns.kind",
    read(reader, rule) {
      for (const match of reader.matches("{T} {A}\\b"))
        for (const thing of reader.ends(match[2], "A")) link(reader, thing, reader.ends(match[1], "T"), rule);
      for (const item of reader.scene.items) {
        if (item.tag !== "A" || !item.mention || !item.chain) continue;
        for (const mention of reader.analysis.mentionsIn(item.mention, "Topic")) {
          const topic = reader.analysis.chainOf(mention);
          const after = reader.analysis.text.slice(mention.end, item.mention.end);
          if (topic && mention.rule === "topic.kind" && !/\b(?:on|for|in|of)\b/.test(after))
            link(reader, { chain: item.chain, mention: item.mention }, [{ chain: topic, mention }], rule);
        }
      }
      for (const template of about)
        for (const match of reader.matches(template)) {
          if (nothing.test(match[0])) continue;
          const what = match.groups!["topics"];
          const topics =
            what === undefined ? listed(reader, match.index + match[0].length) : reader.ends(what, "T");
          for (const thing of reader.ends(match.groups!["what"], "PA")) link(reader, thing, topics, rule);
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
