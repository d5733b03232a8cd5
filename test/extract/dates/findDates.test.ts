import { findDates } from "../../../src/extract/dates/findDates";
import { statedDate } from "../../../src/extract/dates/statedDate";
import type { StatedDate } from "../../../src/ontology/StatedDate";
import { documentOf } from "../documentOf";

const tuesday = statedDate({ year: 2022, month: 8, day: 30 }, null)!;

/** The dates of a sentence as "words = value". */
function found(text: string, publishedOn: StatedDate | null = tuesday): string[] {
  return findDates({ ...documentOf(text), publishedOn }).map(
    ({ start, end, date }) => `${text.slice(start, end)} = ${date.value}`,
  );
}

test.each([
  ["The forum was held in Lima on November 19, 2025.", ["November 19, 2025 = 2025-11-19"]],
  ["They met on Monday.", ["Monday = 2022-08-29"]],
  ["They met on Tuesday.", ["Tuesday = 2022-08-30"]],
  ["They will meet on Friday.", ["Friday = 2022-09-02"]],
  ["Ties were raised in September last year.", ["September last year = 2021-09"]],
  ["She came in April.", ["April = 2022-04"]],
  ["He made the trip last month.", ["last month = 2022-07"]],
  ["The opening is planned in November.", ["November = 2022-11"]],
  ["She came last week.", ["last week = 2022-08"]],
  ["Ties were raised in 2011.", ["2011 = 2011"]],
  ["The guide came out on 17.08.2026.", ["17.08.2026 = 2026-08-17"]],
  ["They met this morning.", ["this morning = 2022-08-30"]],
  ["It is the first meeting in eight years.", []],
  ["He opened a hospital in the 1910s.", []],
  ["Theresa May spoke.", []],
  ["They may march on.", []],
])("%s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test("leaves the year open where neither the text nor its publication states it", () => {
  expect(found("They met on November 20.", null)).toEqual(["November 20 = --11-20"]);
  expect(found("They signed it during the visit last February.", null)).toEqual(["last February = --02"]);
  expect(found("They met on Monday.", null)).toEqual([]);
});

test("takes the year of a full date of the same days, and says so", () => {
  const text = "She paid a visit from 11 to 13 November 2024. They held talks on 12 November.";
  const [, talks] = findDates(documentOf(text));
  expect(talks?.date).toMatchObject({
    value: "2024-11-12",
    inferred: true,
    reason: expect.stringContaining("2024"),
  });
});

test("a date that no calendar knows is no date", () => {
  expect(statedDate({ year: 2023, month: 2, day: 29 }, null)).toBeNull();
  expect(statedDate({ year: 2024, month: 2, day: 29 }, null)?.value).toBe("2024-02-29");
});
