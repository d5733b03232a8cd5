import { Problem } from "../../src/problems";
import { read } from "./fixtures";

// On a busy machine a megabyte takes seconds; a rule that backtracks takes hours.
jest.setTimeout(60_000);

const size = 1_000_000;
const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Each would take minutes or for ever with a rule that backtracks or a segmenter asked about the whole. */
describe("a megabyte made to be slow", () => {
  it.each([
    ["one line of sentences", fill("The minister met J. K. Smith of the U.S. Navy in Lima. ")],
    ["capitals", fill("A")],
    ["capitalised words", fill("Abc ")],
    ["initials", fill("A.")],
    ["nested brackets", `The sides ${"(".repeat(size / 2)}met${")".repeat(size / 2)} again.`],
    ["short lines", fill("a b\n")],
    ["one space run", `The sides met.${" ".repeat(size)}They agreed on the price of copper.`],
    ["addresses", fill("www.a.b/https://")],
    ["quotes", fill("\"'")],
    ["datelines", fill("5 May 2020, ")],
    ["capitals before colons", fill(`${"A".repeat(40)}: `)],
    ["lists of offices", fill("Ministry of A, ")],
  ])("%s", (_name, text) => {
    let outcome: string;
    try {
      const document = read(text);
      outcome = document.analysis.length === text.length ? "read" : "broken";
    } catch (thrown) {
      outcome = thrown instanceof Problem ? thrown.code : "crashed";
    }
    expect(["read", "DOCUMENT_WITHOUT_BODY"]).toContain(outcome);
  });
});
