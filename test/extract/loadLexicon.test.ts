import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadLexicon } from "../../src/extract/lexicon/loadLexicon";

const shipped = join(__dirname, "..", "..", "seeds", "lexicon");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lexicon-"));
  cpSync(shipped, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

test("reads every word class", () => {
  expect(loadLexicon(folder).offices.some((row) => row.words.includes("minister"))).toBe(true);
});

test("says file and line of a row of the wrong form", () => {
  writeFileSync(
    join(folder, "groups.yaml"),
    "- kind: group\n  words: [team]\n  example: A team.\n- kind: gang\n  words: [x]\n  example: X.\n",
  );
  expect(() => loadLexicon(folder)).toThrow(
    expect.objectContaining({ code: "LEXICON_INVALID", place: `${join(folder, "groups.yaml")}:4` }),
  );
});

test("says the line of broken YAML, and which file is missing", () => {
  writeFileSync(join(folder, "groups.yaml"), "- kind: group\n  words: [team\n");
  expect(() => loadLexicon(folder)).toThrow(
    expect.objectContaining({ place: expect.stringMatching(/groups\.yaml:\d/) }),
  );
  rmSync(join(folder, "groups.yaml"));
  expect(() => loadLexicon(folder)).toThrow(expect.objectContaining({ code: "LEXICON_INVALID" }));
});
