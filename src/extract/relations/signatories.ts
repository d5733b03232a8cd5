import type { ChainDraft, StatementDraft } from "../Drafts";
import type { Pass } from "../Pass";

/**
 * Who signed by hand what an event produced was at the event: "the protocol, signed by A and B" after "the session ended with a
 * protocol on fisheries". Told of in one paragraph or the next, and of the officials of two states.
 */
export const signatories: Pass = {
  id: "participated.signatory",
  run(analysis) {
    const made = analysis.statements.filter((each) => each.kind === "PRODUCED" && each.modality === "held");
    const present = new Map<ChainDraft, Set<ChainDraft>>();
    const signed = new Map<ChainDraft, StatementDraft[]>();
    for (const each of analysis.statements) {
      if (each.kind === "PARTICIPATED_IN")
        present.set(each.to, (present.get(each.to) ?? new Set<ChainDraft>()).add(each.from));
      if (each.kind === "SIGNED" && each.from.kind === "Official" && each.modality === "held") {
        const known = signed.get(each.to);
        if (known) known.push(each);
        else signed.set(each.to, [each]);
      }
    }
    for (const { from: meeting, to: agreement, fromMention } of made) {
      if (/^(?:visit|call)$/.test(meeting.type ?? "")) continue;
      const signers = signed.get(agreement) ?? [];
      const states = new Set(signers.flatMap((each) => each.from.countries.slice(0, 1)));
      if (states.size < 2) continue;
      const there = present.get(meeting) ?? new Set<ChainDraft>();
      present.set(meeting, there);
      for (const each of signers) {
        const apart = analysis.paragraphAt(each.start) - analysis.paragraphAt(fromMention.start);
        if (Math.abs(apart) > 2 || there.has(each.from)) continue;
        there.add(each.from);
        const { start, end } = fromMention;
        const known = (each.context ?? []).filter(({ proves }) => proves === "from");
        analysis.addStatement({
          ...each,
          kind: "PARTICIPATED_IN",
          to: meeting,
          toMention: fromMention,
          properties: { role: "signatory" },
          confidence: 0.75,
          rule: "participated.signatory",
          context: [...known, ...(apart === 0 ? [] : [{ start, end, proves: "to" as const }])],
        });
      }
    }
  },
};
