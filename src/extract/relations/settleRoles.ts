import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import type { StatementDraft } from "../Drafts";
import type { Pass } from "../Pass";

/**
 * Says more of plain participants by what else is stated: the state in which a meeting is held hosts it, and who signed
 * what the meeting produced is a signatory.
 */
export const settleRoles: Pass = {
  id: "participated.roles",
  run(analysis) {
    const settled = analysis.statements.map((each) => {
      if (each.kind !== "PARTICIPATED_IN" || each.properties.role !== "participant") return each;
      const role = hosts(analysis, each)
        ? "host"
        : signs(analysis, each.from, each.to)
          ? "signatory"
          : "participant";
      return { ...each, properties: { ...each.properties, role } };
    });
    analysis.statements.splice(0, analysis.statements.length, ...settled);
  },
};

function hosts(analysis: Analysis, statement: StatementDraft): boolean {
  if (statement.from.kind !== "Country") return false;
  return analysis.statements.some(
    (each) => each.kind === "HELD_IN" && each.from === statement.to && each.to === statement.from,
  );
}

function signs(analysis: Analysis, person: ChainDraft, meeting: ChainDraft): boolean {
  if (person.kind === "Country") return false;
  return analysis.statements.some(
    (each) =>
      each.kind === "PRODUCED" &&
      each.from === meeting &&
      analysis.statements.some(
        (signed) => signed.kind === "SIGNED" && signed.from === person && signed.to === each.to,
      ),
  );
}
