import { observedDay } from "../../../src/graph/derive/observedDay";
import { stated } from "../batches";

const day = {
  ...stated("2023-11-20"),
  value: "--11-20",
  precision: "unstated-year" as const,
  earliest: null,
  latest: null,
};
const told = (...values: string[]) =>
  values.map((value, at) => ({ date: stated(value), document: `d${at}` }));

test("a day without a year takes that of the one meeting which all texts together place on it", () => {
  expect(observedDay(day, [told("2023-11-20")])).toMatchObject({ value: "2023-11-20", inferred: true });
  expect(observedDay(day, [told("2023-11-20"), told("2024-05-06")])).toMatchObject({ value: "2023-11-20" });
});

test("it stays as it is where no meeting or several fit, and where the year was stated", () => {
  for (const meetings of [[], [told("2023-11-21")], [told("2023")], [told("2023-11-20"), told("2024-11-20")]])
    expect(observedDay(day, meetings)).toBe(day);
  const full = stated("2025-01-02");
  expect(observedDay(full, [told("2023-11-20")])).toBe(full);
  expect(observedDay(null, [told("2023-11-20")])).toBeNull();
});
