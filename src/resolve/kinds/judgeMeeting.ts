import type { KnownChain } from "../../ontology/Batch";
import { compareCountries } from "./compareCountries";
import { compareDates } from "./compareDates";
import { sharedPeople } from "./sharedPeople";
import { judgedOf } from "./judgedOf";
import type { PairJudgement } from "./PairJudgement";
import { readThing } from "./readThing";
import { sharedThingCore } from "./sharedThingCore";
import type { ThingName } from "./ThingName";

/** Judges whether two chains name one event: number in its series, proper words, people, states, date and city. */
export function judgeMeeting(a: KnownChain, b: KnownChain): PairJudgement | null {
  const [left, right] = [readThing(a), readThing(b)];
  const states = compareCountries(a.features.countries, b.features.countries);
  const dates = compareDates(a.features.date, b.features.date);
  const near = dates === "day" || dates === "month";
  const said = judgedOf("meeting", a, b, { states, dates });
  if (left.ordinal !== null && right.ordinal !== null && left.ordinal !== right.ordinal) {
    return said("different", 0.02, "ordinal", `number ${left.ordinal} and number ${right.ordinal}`);
  }
  const series = left.series.find((one) => right.series.includes(one));
  const type = left.types.find((one) => right.types.includes(one));
  const core = sharedThingCore(left, right);
  if (series !== undefined && states !== "conflict")
    return said("same", dates === "conflict" ? 0.75 : 0.92, "series", `both "${series}"`);
  if (
    left.ordinal !== null &&
    right.ordinal !== null &&
    type !== undefined &&
    (core !== null || states === "equal")
  ) {
    const what = core === null ? `a ${type}` : `"${core.words}"`;
    if (states === "conflict" || (states === "unknown" && core === null))
      return said("unsure", 0.4, "ordinal", `number ${left.ordinal} of ${what}`);
    return said("same", 0.9, "ordinal", `number ${left.ordinal} of ${what}`);
  }
  if (dates === "conflict")
    return said("different", 0.05, "date", `${a.features.date?.value} and ${b.features.date?.value}`);
  const people = sharedPeople(a, b);
  if (people.shared.length > 0 && type !== undefined) {
    const who = people.shared.join(", ");
    const all = people.shared.length === people.left && people.left === people.right;
    const more = (states === "equal" ? 0.03 : 0) + (dates === "day" ? 0.02 : 0) + (core === null ? 0 : 0.02);
    if (near && all && people.left >= 2) return said("same", 0.86 + more, "people", `a ${type} of ${who}`);
    const travelled = type === "visit" && (states === "equal" || states === "shared");
    if (near && all && travelled) return said("same", 0.8 + more, "visitor", `a visit of ${who}`);
    if (all && states !== "conflict")
      return said("unsure", near ? 0.6 : 0.4, "people", `a ${type} of ${who}`);
    return near && states !== "conflict" ? said("unsure", 0.3, "people", `a ${type} with ${who}`) : null;
  }
  return byName(left, right, core, type, states, near, said);
}

function byName(
  left: ThingName,
  right: ThingName,
  core: ReturnType<typeof sharedThingCore>,
  type: string | undefined,
  states: ReturnType<typeof compareCountries>,
  near: boolean,
  said: (verdict: PairJudgement["verdict"], score: number, rule: string, why: string) => PairJudgement,
): PairJudgement | null {
  if (core === null || type === undefined || states === "conflict") return null;
  const year = left.years.length > 0 && left.years.join() === right.years.join();
  const yearApart =
    left.years.length > 0 && right.years.length > 0 && !left.years.some((one) => right.years.includes(one));
  if (yearApart) return said("different", 0.05, "year", `of ${left.years.join()} and ${right.years.join()}`);
  const strong = core.how === "equal" && core.count >= 2;
  if (strong && (near || year)) return said("same", 0.9, "name", `both "${core.words}"`);
  if (core.how === "equal" && near) return said("same", 0.8, "name", `both "${core.words}"`);
  return strong ? said("unsure", 0.45, "name", `both "${core.words}", not both dated`) : null;
}
