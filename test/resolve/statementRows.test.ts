import { extractDocument } from "../../src/extract/extractDocument";
import { resolveDocument } from "../../src/resolve/resolveDocument";
import { documentOf } from "../extract/documentOf";

/** "title: day observed" of every office a text published on 3 June 2024 names. */
function offices(text: string): string[] {
  const value = "2024-06-03";
  const day = { value, earliest: value, latest: value, precision: "day" as const, inferred: false };
  const publishedOn = { ...day, evidence: null };
  const { statements } = resolveDocument(extractDocument(documentOf(text, { publishedOn })), [], []);
  return statements
    .filter(({ kind }) => kind === "HOLDS_POSITION")
    .map(({ properties, observedOn }) => `${properties.title}: ${observedOn?.value ?? "unknown"}`);
}

test("a past office is not observed on the day of publication, one of today is", () => {
  expect(offices("In May 2011 then-Kenyan Prime Minister Amina Otieno met Daudi Were of Peru.")).toEqual([
    "Prime Minister: 2011-05",
  ]);
  expect(offices("Former President Rosa Lindt of Peru praised Kenya.")).toEqual(["President: unknown"]);
  expect(offices("Kenyan Foreign Minister Daudi Were praised Peru.")).toEqual([
    "Foreign Minister: 2024-06-03",
  ]);
});
