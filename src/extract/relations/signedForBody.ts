import type { Pass } from "../Pass";

/** "Signed by the rector, A, and B, vice-chancellor of the academy": who signs as the head of a body signs for it. */
export const signedForBody: Pass = {
  id: "signed.for-body",
  run(analysis) {
    const known = new Set(
      analysis.statements
        .filter((each) => each.kind === "SIGNED" && each.from.kind === "Institution")
        .map((each) => each.to),
    );
    for (const each of [...analysis.statements]) {
      if (each.kind !== "SIGNED" || each.from.kind !== "Official" || known.has(each.to)) continue;
      const office = analysis.statements.find(
        ({ kind, from, to, start, end }) =>
          kind === "HOLDS_POSITION" &&
          from === each.from &&
          to.kind === "Institution" &&
          !/^(?:ministry|parliament|government)$/.test(to.type ?? "") &&
          start < each.end &&
          each.start < end,
      );
      const mention = office?.toMention;
      if (!office || !mention || mention.start < each.start || mention.end > each.end) continue;
      analysis.addStatement({
        ...each,
        from: office.to,
        fromMention: mention,
        confidence: 0.75,
        rule: "signed.for-body",
        context: (each.context ?? []).filter(({ proves }) => proves === "to"),
      });
    }
  },
};
