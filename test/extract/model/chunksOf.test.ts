import { chunksOf } from "../../../src/extract/model/chunksOf";
import { documentOf } from "../documentOf";

const textOf = (text: string, characters: number, overlap: number) =>
  chunksOf(documentOf(text), { characters, overlap }).map((chunk) =>
    chunk.map(({ start, end }) => text.slice(start, end)),
  );

test("paragraphs fill a chunk; the next one repeats the last of it", () => {
  expect(textOf("aaaa\nbbbb\ncccc\ndddd", 12, 4)).toEqual([
    ["aaaa", "bbbb", "cccc"],
    ["cccc", "dddd"],
  ]);
});

test("what would not leave room is not repeated", () => {
  expect(textOf("aaaa\nbbbb\ncccccccccc", 12, 8)).toEqual([["aaaa", "bbbb"], ["cccccccccc"]]);
});

test("a paragraph that is too long is cut between sentences, a sentence by length", () => {
  const chunks = textOf("They met. They spoke. They agreed on everything that there was.", 22, 0);
  expect(chunks.flat().join(" ")).toContain("They met. They spoke.");
  expect(Math.max(...chunks.map((chunk) => chunk.join("").length))).toBeLessThanOrEqual(22);
  expect(chunks.flat().join("").replace(/\s/g, "")).toBe(
    "Theymet.Theyspoke.Theyagreedoneverythingthattherewas.",
  );
});

test("no text, no question", () => {
  expect(textOf("", 100, 10)).toEqual([]);
});
