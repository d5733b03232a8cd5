import { resolveCorpus } from "../../src/resolve/resolveCorpus";
import { madeExtraction, type Made } from "./madeExtraction";

/** What is left in doubt between texts that name one thing each. */
const doubts = (...things: Made[]) =>
  resolveCorpus(things.map((thing, at) => madeExtraction(`text ${at}`, [thing]))).batches.flatMap(
    ({ judgements }) => judgements.filter(({ verdict }) => verdict === "unsure"),
  );
const official = (name: string, ...countries: string[]): Made => ({ kind: "Official", name, countries });
const institution = (name: string, ...countries: string[]): Made => ({
  kind: "Institution",
  name,
  countries,
});

test.each([
  [[official("Tsetseg"), official("Bold Tsetseg", "MN")]],
  [[official("Otieno", "KE"), official("Amina Otieno", "KE"), official("Otieno")]],
  [[official("Minister Lindqvist", "NO"), official("Kari Lindqvist", "NO")]],
  [[institution("Ministry of Energy"), institution("Ministry of Energy", "KE")]],
  [[institution("Ministry of Energy"), institution("Ministry of Energy")]],
  [[institution("Ministry of Energy", "NO"), institution("Ministry of Energy", "KE")]],
])("a bare surname and a ministry of no known state are no doubt worth a look: %j", (things) => {
  expect(doubts(...things)).toEqual([]);
});

test("a doubt tells its rule and which parts of the names agree", () => {
  const [doubt, ...again] = doubts(official("Amina Otieno", "KE"), official("Amina Otieno", "NO"));
  // Told by the text that comes later, whichever it is: one doubt.
  expect(again.map(({ id }) => id)).toEqual([doubt!.id]);
  expect(doubt).toMatchObject({ rule: "official.equal", author: "automatic" });
  expect(doubt!.score).toBeGreaterThan(0);
  expect(doubt!.score).toBeLessThan(1);
  expect(doubt!.reason).toMatch(
    /"Amina Otieno" and "Amina Otieno" agree in amina, otieno; states differ \((?:KE \/ NO|NO \/ KE)\)/,
  );
});
