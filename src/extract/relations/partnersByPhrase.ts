import { onlyProject } from "./onlyProject";
import type { RelationRule } from "./RelationRule";
import { told, type Telling } from "./told";

const partner: Pick<Telling, "kind" | "who" | "what" | "otherwise" | "unless"> = {
  kind: "PARTNER_IN",
  who: "CI",
  what: "P",
  otherwise: onlyProject,
  unless:
    /\b(?:asked|called|urged|invited|wants?|sought|seeks?|considers?|proposed|no longer|instead of|rather than)\b/,
};
/** The same, where the phrase must name the project itself. */
const named = { ...partner, otherwise: () => [] };

const works =
  "(?:build|construct|develop|implement|carry out|run|operate|manage|drill|design|install|complete|rehabilitate|modernise|modernize|expand|upgrade|execute|lay)";
const working =
  "(?:building|constructing|developing|implementing|carrying out|running|operating|managing|drilling|designing|installing|completing|rehabilitating|modernising|modernizing|expanding|upgrading|executing|laying)";
const worked =
  "(?:built|constructed|developed|implemented|carried out|operated|managed|drilled|designed|installed|completed|rehabilitated|modernised|modernized|expanded|upgraded|executed|laid)";
const money = "(?:money|funds?|funding|financing|loans?|grants?|credits?|aid|capital|investment)";
const sums = "(?:million|billion|loans?|grants?|credits?|funding|financing|percent|per cent)";
const pays =
  "(?:lent|lend|lends|invest|invests|invested|provide|provides|provided|contribute|contributes|contributed|approved|approve|extended|granted|gave|give|committed|commit|allocated|allocate|earmarked|disbursed|put up|mobilised|mobilized)";
const cost = "(?:rehabilitation|construction|works?|costs?|project|bill|plant|line|repairs?|study)";

/** PARTNER_IN by set phrases of building, paying and owning, in order. */
export const partnersByPhrase: readonly RelationRule[] = [
  told({
    ...named,
    id: "partner.builder",
    role: "implementer",
    says: [
      `{who:CI+},? (?:which |who )?{aux}(?:${working}|${worked}|${works}s?) (?:[a-z]+ ){0,2}{what:P}`,
      `{who:CI+}-(?:built|led|run|operated|developed|designed) {what:P}`,
      `{who:I+}(?:'s| for its| and its| with its) {what:P}`,
      `{what:P}[^<.;]{0,30} (?:developer|operator|contractor|builder|owner)s?,? {who:I+}`,
      `(?:awarded|handed|gave|given) {what:P} to {who:CI+}`,
      `{what:P} (?:was|has been|were) (?:awarded|handed|given) to {who:I+}`,
      `(?:contract|tender|concession|order)[^<.;]{0,40} (?:to ${works}|for) {what:P}[^<.;]{0,30} (?:went to|was awarded to|was won by|has gone to|awarded to) {who:CI+}`,
      `(?:awarded|handed|gave) {who:CI+} (?:a|the) [^<.;]{0,40}(?:contract|tender|concession|order)[^<.;]{0,20} (?:to ${works}|for) {what:P}`,
      `{who:CI+} {aux}(?:won|secured|received|got|landed) (?:a|the) [^<.;]{0,40}(?:contract|tender|concession|bid|order)[^<.;]{0,20} (?:to ${works}|for) {what:P}`,
    ],
  }),
  told({
    ...partner,
    id: "partner.hired",
    role: "implementer",
    says: [
      `(?:hired|contracted|commissioned|engaged|chose|selected|picked|appointed) (?:<C\\d+>'s )?{who:I+} (?:as|to ${works}|to supervise|to study|for the (?:work|job|construction))`,
      `{who:I+}(?:, [^,.;]{0,30},)? {aux}(?:delivered|supplied|installed|delivering|supplying|installing|supply|deliver|install) (?:the |its )?(?:turbines|equipment|machinery|rails|cables|trains|locomotives|pumps|panels|generators|transformers|rigs)`,
      `in which {who:CI+} (?:would be|will be|are|is|were) the (?:implementing|executing) (?:partners?|agenc(?:y|ies)|bod(?:y|ies))`,
      `{who:CI+} {aux}(?:act as|acts as|acted as|serve as|serves as|be) (?:the )?(?:lead |main |general )?(?:implementing|executing) (?:partners?|agenc(?:y|ies))`,
      `{who:CI+} {aux}(?:act as|acts as|is|was|be) (?:the )?(?:lead |main |general )?(?:contractor|developer|operator)\\b`,
      `(?:which|that) (?:is|was|are|were|will be|is being) (?:jointly )?(?:${worked}|led|run) (?:jointly )?by {who:CI+}`,
    ],
  }),
  told({
    ...named,
    id: "partner.funder",
    role: "funder",
    says: [
      `{who:CI+}-(?:funded|financed|backed|sponsored|supported) {what:P}`,
      `{what:P}[^.;]{0,80} (?:with|by|through|from|using|thanks to) {who:CI+} (?:money|funds?|funding|loans?|grants?|financing|credits?|aid|assistance)\\b`,
      `{what:P}[^<.;]{0,40} (?:with|under|through|using|thanks to) (?:[a-z-]+ ){0,4}${money} (?:from|of|by) {who:CI+}`,
      `{who:CI+} (?:support|funding|financing|aid|assistance|help|money|loans?|grants?) (?:for|to|towards) {what:P}`,
      `${money} (?:from|of|by) {who:CI+} (?:for|to|towards) {what:P}`,
      `{who:CI+},? which (?:also |already )?(?:funds?|finances?|pays for|bankrolls|sponsors?|financed|funded) {what:P}`,
      `{who:CI+} {aux}(?:pay for|pays for|paid for|co-fund|co-funds|co-funded|co-finances?|co-financed|underwrites?|bankrolls?) {what:P}`,
    ],
  }),
  told({
    ...partner,
    id: "partner.paid",
    role: "funder",
    says: [
      `{who:CI+},? {aux}(?:paid|pay|pays|covered|cover|covers|bore|bear) (?:for )?(?:about |some |nearly |almost |up to |more than |over )?(?:half|a third|a quarter|most|part|\\d+[^<.;]{0,14}(?:percent|per cent|%)) of (?:the )?${cost}`,
      `{who:CI+},? {aux}${pays} (?:[^<.;]{0,40} )?(?:\\d|million|billion)?[^<.;]{0,30}${sums}[^<.;]{0,24} (?:for|to|towards|toward|in) (?:the )?${cost}\\b`,
      `(?:loan|grant|credit)s? (?:of [^<.;]{0,30} )?(?:from|by) {who:CI+} (?:for|to cover|to pay for) (?:the )?${cost}\\b`,
      `(?:between|among) <C\\d+>[^.;]{0,60} {who:I+} (?:support|supports|finance|finances|back|fund)\\b`,
      `{who:CI+} {aux}(?:financed|financing|finance|finances|fund|funds|funded|funding) (?:the )?${cost}\\b`,
    ],
  }),
  told({
    ...named,
    id: "partner.together",
    role: "partner",
    says: [
      `{what:P}, (?:which is )?(?:a |an )?(?:joint )?(?:project|initiative|venture|programme|program|undertaking|effort)[^<.;]{0,20} (?:between|of|by|involving|shared by) {who:CI+}`,
      `(?:joint|common|shared) {what:P} (?:between|of|by|with) {who:CI+}`,
      `{what:P},[^<.;]{0,60}(?:<T\\d+>[^<.;]{0,20})?(?:line|link|cable|railway|corridor|pipeline|road|route|highway|grid|bridge|ferry|network) (?:between|joining|linking|connecting|from) {who:C+}`,
      `{what:P}[^<.;]{0,20} (?:between|linking|connecting|joining|links|connects|will link|will connect|would link|would connect|to link|to connect) {who:C+}`,
      `{who:CI+},? {aux}(?:cooperat|collaborat|work)(?:e|es|ed|ing|s)? (?:closely )?(?:with each other )?(?:together )?(?:on|in) {what:P}`,
      `{who:CI+} {aux}(?:partners?|members?|shareholders?|participants?|investors?) (?:in|of) {what:P}`,
      `{who:CI+} (?:is|are|was|were) (?:a |an |the |one of the )?(?:[a-z]+ ){0,2}(?:partners?|shareholders?|stakeholders?|participants?) (?:in|of|to) {what:P}`,
      `{who:CI+},? which (?:also |already )?(?:supports?|backs?|supported|backed|assists?) {what:P}`,
    ],
  }),
  told({
    ...partner,
    id: "partner.owner",
    role: "host",
    says: [
      `{who:CI+},? (?:which |that )?{aux}(?:owns?|owned) {what:P}`,
      `{what:P}[^<.;]{0,20} (?:is|was|will be) owned by {who:CI+}`,
      `{who:CI+} {aux}(?:provid(?:e|es|ed|ing)|giv(?:e|es|ing)|gave|offer(?:s|ed|ing)?|contribut(?:e|es|ed|ing)) (?:the |its )?(?:land|site|plot|premises|building)\\b`,
    ],
  }),
  {
    id: "partner.contract",
    read(reader, rule) {
      // "won a contract to build the dam": the contract's own words name the project.
      for (const match of reader.matches(
        `{who:I+} {aux}(?:won|secured|received|got|landed|signed|awarded) {what:A}`,
      ))
        for (const contract of reader.ends(match.groups!["what"], "A")) {
          if (contract.chain.type !== "contract") continue;
          for (const mention of reader.analysis.mentionsIn(contract.mention, "Project")) {
            const chain = reader.analysis.chainOf(mention);
            for (const builder of reader.ends(match.groups!["who"], "I"))
              if (chain)
                reader.add("PARTNER_IN", builder, { chain, mention }, rule, {
                  properties: { role: "implementer" },
                });
          }
        }
    },
  },
];
