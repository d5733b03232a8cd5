import type { ChainDraft, StatementDraft } from "../Drafts";
import type { Pass } from "../Pass";

/**
 * Who signed by hand what an event produced was at the event: "the protocol, signed by A and B" after "the session ended with a
 * protocol on fisheries". Told of in one paragraph or the next, and of the officials of two states.
 */
export const signatories: Pass = {
  id: "participated.signatory",
  run(analysis) {
    const kinds = new Map<string, StatementDraft[]>();
    for (const each of analysis.statements) kinds.set(each.kind, [...(kinds.get(each.kind) ?? []), each]);
    const isPresent = (who: ChainDraft, meeting: ChainDraft) =>
      analysis.statements.some(
        (each) => each.kind === "PARTICIPATED_IN" && each.from === who && each.to === meeting,
      );
    for (const made of kinds.get("PRODUCED") ?? []) {
      if (made.modality !== "held" || /^(?:visit|call)$/.test(made.from.type ?? "")) continue;
      const signed = (kinds.get("SIGNED") ?? []).filter(
        (each) => each.to === made.to && each.from.kind === "Official" && each.modality === "held",
      );
      const states = new Set(signed.flatMap((each) => each.from.countries.slice(0, 1)));
      if (states.size < 2) continue;
      for (const each of signed) {
        const apart = analysis.paragraphAt(each.start) - analysis.paragraphAt(made.fromMention.start);
        if (Math.abs(apart) > 2 || isPresent(each.from, made.from)) continue;
        const { start, end } = made.fromMention;
        analysis.addStatement({
          ...each,
          kind: "PARTICIPATED_IN",
          to: made.from,
          toMention: made.fromMention,
          properties: { role: "signatory" },
          confidence: 0.75,
          rule: "participated.signatory",
          context: [...(each.context ?? []), ...(apart === 0 ? [] : [{ start, end, proves: "to" as const }])],
        });
      }
    }
  },
};
