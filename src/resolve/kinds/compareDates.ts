import type { StatedDate } from "../../ontology/StatedDate";

/** How two dates agree: `day` and `month` where both are known that finely; `year`; `open` where one leaves it open. */
export type DateAgreement = "day" | "month" | "year" | "open" | "conflict";

/** Partial dates refine each other and never contradict: 2022-08 and 2022-08-29 agree, 2022-07 and 2022-08-29 do not. */
export function compareDates(a: StatedDate | null, b: StatedDate | null): DateAgreement {
  if (a === null || b === null) return "open";
  if (a.precision === "unstated-year" || b.precision === "unstated-year")
    return withoutYear(a.value, b.value);
  const common = Math.min(a.value.length, b.value.length);
  if (a.value.slice(0, common) !== b.value.slice(0, common)) return "conflict";
  return common >= 10 ? "day" : common >= 7 ? "month" : "year";
}

/** Compares month and day where a year is unstated ("--11-20"). */
function withoutYear(a: string, b: string): DateAgreement {
  const [x, y] = [a, b].map((value) => value.replace(/^(?:\d{4}|-)-?/, "").replace(/^-/, ""));
  if (x === undefined || y === undefined || x === "" || y === "") return "open";
  const common = Math.min(x.length, y.length);
  return x.slice(0, common) === y.slice(0, common) ? "open" : "conflict";
}
