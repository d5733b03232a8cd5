import type { Analysis } from "../Analysis";
import type { Office } from "./Office";

/** The noun of an office, folded: "prime minister". */
export function nounOf(analysis: Analysis, office: Office): string {
  const tokens = analysis.tokens.slice(office.noun, office.nounAfter);
  return tokens.map((token) => token.folded).join(" ");
}
