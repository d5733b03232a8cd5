import { addPartners } from "./addPartners";
import type { RelationRule } from "./RelationRule";

/** PARTNER_IN by the words that name the project: "the Kenya-Norway corridor", "the dam in Kenya", "a contract to build the dam". */
export const partnersByName: readonly RelationRule[] = [
  {
    id: "partner.name",
    read(reader, rule) {
      for (const item of reader.scene.items) {
        if (item.tag !== "P" || !item.mention || !item.chain) continue;
        const project = { chain: item.chain, mention: item.mention };
        const name = item.mention.text;
        if (/\bbetween the two\b/.test(name))
          addPartners(reader, reader.partyEnds(), [project], "partner", rule);
        for (const mention of reader.analysis.mentionsIn(item.mention, "Country")) {
          const state = reader.analysis.chainOf(mention);
          if (!state) continue;
          const at = mention.start - item.mention.start;
          const [before, after] = [name.slice(0, at), name.slice(at + mention.text.length)];
          const isParty = /^[-–]/.test(after) || /[-–]$/.test(before) || /\bbetween\b/.test(before);
          if (isParty) addPartners(reader, [{ chain: state, mention }], [project], "partner", rule);
          else if (/\bin $/.test(before))
            addPartners(reader, [{ chain: state, mention }], [project], "host", rule);
        }
      }
    },
  },
  {
    id: "partner.contract",
    read(reader, rule) {
      // "won a contract to build the dam": the contract's own words name the project.
      for (const match of reader.matches("{who:I+} {aux}(?:{words:won}|signed|awarded) {what:A}"))
        for (const contract of reader.ends(match.groups!["what"], "A")) {
          if (contract.chain.type !== "contract") continue;
          for (const mention of reader.analysis.mentionsIn(contract.mention, "Project")) {
            const chain = reader.analysis.chainOf(mention);
            const builders = reader.ends(match.groups!["who"], "I");
            if (chain) addPartners(reader, builders, [{ chain, mention }], "implementer", rule);
          }
        }
    },
  },
];
