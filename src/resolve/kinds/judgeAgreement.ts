import type { KnownChain } from "../../ontology/Batch";
import { compareCountries } from "./compareCountries";
import { compareDates } from "./compareDates";
import { judgedOf } from "./judgedOf";
import type { PairJudgement } from "./PairJudgement";
import { readThing } from "./readThing";

/** Judges whether two chains name one agreement: type, the words that qualify it, parties and date. */
export function judgeAgreement(a: KnownChain, b: KnownChain): PairJudgement | null {
  const [left, right] = [readThing(a), readThing(b)];
  const type = left.types.find((one) => right.types.includes(one));
  if (type === undefined) return null;
  const states = compareCountries(a.features.countries, b.features.countries);
  const dates = compareDates(a.features.date, b.features.date);
  const judged = judgedOf("agreement", a, b, { states, dates });
  const said = (verdict: PairJudgement["verdict"], score: number, rule: string, why: string) =>
    judged(verdict, score, rule, `both a ${type}, ${why}`);
  const cores = (thing: typeof left) => thing.cores.map((words) => [...words, ...thing.topics].join(" "));
  const core = cores(left)
    .filter((words) => cores(right).includes(words))
    .sort((x, y) => y.length - x.length)[0];
  if (core === undefined) return null;
  if (states === "conflict")
    return core.includes(" ") && type === "convention" ? said("unsure", 0.3, "parties", `"${core}"`) : null;
  const bilateral = a.features.countries.filter((code) => b.features.countries.includes(code)).length >= 2;
  if (core === "") {
    const day = dates === "day" || dates === "month";
    return bilateral && day ? said("same", 0.75, "parties-date", "of the same parties and time") : null;
  }
  if (dates === "conflict") return said("unsure", 0.35, "qualifier", `"${core}" at two times`);
  if (bilateral) return said("same", 0.9, "qualifier-parties", `"${core}"`);
  const words = core.split(" ").length;
  if (words >= 2 && type === "convention") return said("same", 0.88, "treaty", `"${core}"`);
  return said("unsure", words >= 2 ? 0.5 : 0.3, "qualifier", `"${core}", not both parties known`);
}
