import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import { fold } from "../lexicon/fold";
import type { Words } from "../names/Words";
import type { Office } from "./Office";

/**
 * The ministry of the document whose fields are those of an office: "Vice Minister of Trade, Industry and Energy" belongs to
 * "Ministry of Trade, Industry and Energy". A state, where both are known, must be the same. The words of the title then count
 * as a mention that points at the ministry.
 */
export function ministryOf(
  analysis: Analysis,
  words: Words,
  office: Office,
  code: string | undefined,
): ChainDraft | undefined {
  const fields = distinct(office.fields);
  if (office.kind !== "portfolio" || fields.length === 0) return undefined;
  const ministry = analysis
    .chainsOf("Institution")
    .filter(
      (chain) =>
        chain.type === "ministry" &&
        (!code || chain.countries.length === 0 || chain.countries.includes(code)),
    )
    .find((chain) => {
      const own = distinct(fold(chain.name).replace(/[^\p{L}]+/gu, " "));
      return fields.every((field) => own.includes(field));
    });
  if (!ministry) return undefined;
  const mention = analysis.addMention(
    "Institution",
    words.span(office.titleFirst, office.titleAfter),
    "nominal",
    "institution.portfolio",
  );
  if (mention) analysis.join(mention, ministry);
  return ministry;
}

function distinct(fields: string): string[] {
  return [
    ...new Set(
      fields.split(" ").filter((field) => field.length > 2 && field !== "and" && field !== "affairs"),
    ),
  ];
}
