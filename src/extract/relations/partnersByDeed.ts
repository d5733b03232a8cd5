import { addPartners } from "./addPartners";
import { onlyProject } from "./onlyProject";
import type { RelationRule } from "./RelationRule";

/** PARTNER_IN by what each does for the project: builds, equips, runs, finances, studies; in order. */
export const partnersByDeed: readonly RelationRule[] = [
  {
    id: "partner.deed",
    read(reader, rule) {
      const deeds =
        "(?:implemented|carried out|built|constructed|developed|executed|led|operated|run|managed|drilled|designed|installed)";
      const gifts = "(?:equipped|supplied|supported|furnished)";
      const funds = "(?:financed|funded|co-financed|paid for|sponsored)";
      for (const match of reader.matches(
        `{P}[^.;]{0,80}?${deeds} (?:jointly )?by {CI+}(?:,? (?:and|but) ${funds} by {CI+})?(?:,? (?:and|but) ${gifts} by {CI+})?(?: (?:together with|along with|with support from|with the support of|in cooperation with|in partnership with) {CI+})?`,
      )) {
        const projects = reader.ends(match[1], "P");
        if (reader.ends(match[0], "P").length > 1) continue;
        addPartners(reader, reader.ends(match[2], "CI"), projects, "implementer", rule);
        addPartners(reader, reader.ends(match[3], "CI"), projects, "funder", rule);
        addPartners(reader, reader.ends(match[4], "CI"), projects, "partner", rule);
        const also = /(?:together|along) with/.test(match[0]) ? "implementer" : "partner";
        addPartners(reader, reader.ends(match[5], "CI"), projects, also, rule);
      }
      // "The study will be carried out by A and financed by B": of the project spoken of.
      for (const match of reader.matches(
        `^(?:the )?(?:feasibility |pre-feasibility )?(?:study|works?|construction|facility|first phase|site) (?:will be|is being|is|was|has been|is to be) ${deeds} (?:jointly )?by {CI+}(?:,? and ${funds} by {CI+})?`,
      )) {
        addPartners(reader, reader.ends(match[1], "CI"), onlyProject(reader), "implementer", rule);
        addPartners(reader, reader.ends(match[2], "CI"), onlyProject(reader), "funder", rule);
      }
      for (const match of reader.matches(
        `{I+} {aux}(?:building|drilling|running|operating|managing|managed|runs|manages|drill) {P}(?: (?:together with|along with|jointly with) {I+})?`,
      )) {
        addPartners(reader, reader.ends(match[1], "I"), reader.ends(match[2], "P"), "implementer", rule);
        addPartners(reader, reader.ends(match[3], "I"), reader.ends(match[2], "P"), "implementer", rule);
      }
      for (const match of reader.matches(`{P}, a (?:joint )?project of {IC+}`))
        addPartners(reader, reader.ends(match[2], "IC"), reader.ends(match[1], "P"), "implementer", rule);
    },
  },
  {
    id: "partner.both",
    read(reader, rule) {
      // Two states that agree on, sign for or study one undertaking are its partners.
      for (const match of reader.matches(
        `{C+},? {aux}(?:agreed|decided|plan|vowed|pledged|talked|planning) (?:on |to |about )(?:[^<.;]{0,60} )?(?:{cue:found}|study|revive|resume|extend|fund|finance|drill|set up|for|about|on)? ?(?:[^<.;]{0,40} )?{P+}`,
      )) {
        const who = reader.ends(match[1], "C");
        if (who.length > 1) addPartners(reader, who, reader.ends(match[2], "P"), "partner", rule);
      }
      for (const match of reader.matches(
        `{P}[^<.;]{0,20} (?:that|which) {C+} (?:are|have been|will) [^<.;]{0,20}(?:together|jointly)`,
      ))
        addPartners(reader, reader.ends(match[2], "C"), reader.ends(match[1], "P"), "partner", rule);
    },
  },
  {
    id: "partner.money",
    read(reader, rule) {
      const money = "(?:\\d|million|billion|funds?|money|loan|grant|financing)";
      for (const match of reader.matches(
        `{CI} (?:will |would |is to |has |plans to |agreed to |intends to )?(?:invest|invests|invested|provide|provided|provides|contribute|contributed|approved|granted|grant|lend|lent|pledged|committed|commit) ([^<.;]{0,60}(?:<T\\d+>[^<.;]{0,20})?)(?:in|for|to|towards|toward) {P}`,
      ))
        if (new RegExp(money).test(match[2]!))
          addPartners(reader, reader.ends(match[1], "CI"), reader.ends(match[3], "P"), "funder", rule);
      for (const match of reader.matches(
        `^(?:in addition, |also, )?{CI} (?:will|is to|would|is expected to|has agreed to) (?:also )?(?:provide|contribute|lend|grant) [^<.;]{0,20}\\d+[^<.;]{0,20}(?:dollars|euros|million|billion|yen|won|yuan)[^<;]{0,20}\\.?$`,
      ))
        addPartners(reader, reader.ends(match[1], "CI"), onlyProject(reader), "funder", rule);
      for (const match of reader.matches(
        `{I+} (?:will|is to|would) (?:own|take|hold) [^<.;]{0,40}(?:percent|per cent|%|share|stake)[^<.;]{0,20} (?:of|in) {P}`,
      ))
        addPartners(reader, reader.ends(match[1], "I"), reader.ends(match[2], "P"), "partner", rule);
    },
  },
];
