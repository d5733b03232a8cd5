import type { KnownChain } from "../../ontology/Batch";
import { identityWords } from "../words/identityWords";
import { compareCountries } from "./compareCountries";
import { judgedOf } from "./judgedOf";
import type { PairJudgement } from "./PairJudgement";
import { readThing } from "./readThing";
import { sharedThingCore } from "./sharedThingCore";

/**
 * Judges whether two chains name one project: by its proper words; or, where names hold none ("joint centre on rare
 * metals", "institute for rare earths"), by type, topic and the same two states.
 */
export function judgeProject(a: KnownChain, b: KnownChain): PairJudgement | null {
  const [left, right] = [readThing(a), readThing(b)];
  const states = compareCountries(a.features.countries, b.features.countries);
  const said = judgedOf("project", a, b, { states });
  if (apart(left.numbers, right.numbers)) return said("different", 0.05, "number", "their numbers differ");
  const kin = (topics: readonly string[]) =>
    topics.map((topic) => identityWords.kindredTopics.get(topic) ?? topic);
  const type = left.types.find((one) => right.types.includes(one));
  const topic = kin(left.topics).find((one) => kin(right.topics).includes(one));
  const core = sharedThingCore(left, right);
  const untyped = left.types.length === 0 || right.types.length === 0;

  if (core && (type !== undefined || untyped)) {
    if (states === "conflict") return said("unsure", 0.3, "name", `both "${core.words}"`);
    if (core.how === "equal" && (core.count > 1 || states !== "unknown"))
      return said("same", 0.93, "name", `both "${core.words}"`);
    if (core.how === "within" && core.count > 1 && states !== "unknown")
      return said("same", 0.8, "name-within", `"${core.words}" within the other`);
    return said("unsure", 0.5, "name", `share "${core.words}"`);
  }
  const whole = left.wholes.find((words) => right.wholes.includes(words));
  if (whole !== undefined && states === "equal") return said("same", 0.9, "whole-name", `both "${whole}"`);
  const bare = [left, right].every((thing) => thing.cores.some((words) => words.length === 0));
  if (type === undefined || topic === undefined || !bare) return null;
  const why = `both a ${type} on ${topic}`;
  const pair = a.features.countries.filter((code) => b.features.countries.includes(code));
  if (pair.length >= 2) return said("same", 0.8, "type-topic-states", `${why} of ${pair.join(" and ")}`);
  return states === "conflict" ? null : said("unsure", 0.5, "type-topic", why);
}

function apart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((number) => b.includes(number));
}
