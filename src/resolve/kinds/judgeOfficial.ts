import type { KnownChain } from "../../ontology/Batch";
import { compareNames, type NameComparison } from "../names/compareNames";
import { fullNames } from "../names/fullNames";
import { nameWords } from "../words/nameWords";
import { compareCountries, type CountryAgreement } from "./compareCountries";
import type { PairJudgement } from "./PairJudgement";
import { sharedTitle } from "./sharedTitle";

/** Letters that a part must have to carry an identity by itself beside an initial or a missing state. */
const telling = 6;

/** Judges whether two chains of officials name one person. A shared family name alone never joins. */
export function judgeOfficial(a: KnownChain, b: KnownChain): PairJudgement | null {
  const countries = [...a.features.countries, ...b.features.countries];
  let best: PairJudgement | null = null;
  for (const left of fullNames(a.names)) {
    for (const right of fullNames(b.names)) {
      const judgement = judge(a, b, compareNames(left, right, countries));
      if (judgement && (best === null || order(judgement) > order(best))) best = judgement;
    }
  }
  return best;
}

function order({ verdict, score }: PairJudgement): number {
  return (verdict === "same" ? 2 : verdict === "unsure" ? 1 : 0) + score / 10;
}

function judge(a: KnownChain, b: KnownChain, names: NameComparison): PairJudgement | null {
  const states = compareCountries(a.features.countries, b.features.countries);
  const title = sharedTitle(a.features.titles, b.features.titles);
  const said = (verdict: PairJudgement["verdict"], score: number): PairJudgement => ({
    verdict,
    score,
    rule: `official.${names.agreement}${names.reordered ? "-reordered" : ""}`,
    reason: explain(a, b, names, states, title),
  });
  if (names.agreement === "none") return null;
  if (names.agreement === "conflict") return said("different", 0.02);
  if (names.agreement === "bare") {
    return states !== "conflict" && names.longest >= telling ? said("unsure", title ? 0.5 : 0.3) : null;
  }
  if (states === "conflict") return said("unsure", names.agreement === "equal" ? 0.4 : 0.15);
  const score = sameScore(a, b, names, states, title !== null);
  return score === null ? said("unsure", 0.6) : said("same", score);
}

/** How sure it is that agreeing names name one person; null where it is not sure enough. */
function sameScore(
  a: KnownChain,
  b: KnownChain,
  names: NameComparison,
  states: CountryAgreement,
  title: boolean,
): number | null {
  const known = states !== "unknown";
  const more = title ? 0.02 : 0;
  switch (names.agreement) {
    case "equal":
      if (names.reordered) return known ? 0.94 + more : null;
      return (known ? 0.97 : 0.9) + more;
    case "patronymic":
      return known ? 0.93 + more : names.longest >= telling ? 0.86 : null;
    case "sound":
      return known && names.longest >= 3 ? 0.88 + more : null;
    case "romanisation":
      return known && (title || names.longest >= telling) ? 0.84 + more : null;
    case "initial": {
      const usual = [...a.features.countries, ...b.features.countries].some((code) =>
        nameWords.initialBeforeGivenName.has(code),
      );
      return known && (title || (usual && names.longest >= telling)) ? 0.8 + more : null;
    }
    case "subset":
      return known && title ? 0.78 : null;
    default:
      return null;
  }
}

function explain(
  a: KnownChain,
  b: KnownChain,
  names: NameComparison,
  states: CountryAgreement,
  title: string | null,
): string {
  const said = [
    `"${a.name}" and "${b.name}" ${names.agreement === "conflict" ? "share only" : "agree in"} ${names.parts.join(", ")}`,
    names.reordered ? "in another order" : "",
    states === "unknown"
      ? "the state of one is not known"
      : states === "conflict"
        ? `states differ (${a.features.countries.join(", ")} / ${b.features.countries.join(", ")})`
        : `state ${a.features.countries.filter((code) => b.features.countries.includes(code)).join(", ")}`,
    title === null ? "" : `title "${title}"`,
  ];
  return said.filter((part) => part !== "").join("; ");
}
