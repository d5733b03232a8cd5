import { type ESLint, Linter } from "eslint";
import { parser } from "typescript-eslint";

const words = require("../../eslint.wordLists.cjs") as ESLint.Plugin;
const config: Linter.Config = {
  files: ["**/*.ts"],
  languageOptions: { parser },
  plugins: { words },
  rules: { "words/in-lexicon": "error" },
};

function findings(code: string): Linter.LintMessage[] {
  return new Linter().verify(code, [config], "sample.ts");
}

describe("word lists in code", () => {
  const nine = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

  test.each([
    ["an array", `const words = ${JSON.stringify(nine)};`],
    ["a set", `const words = new Set(${JSON.stringify(nine)});`],
    ["a pattern", `const words = /\\b(?:${[...nine, ...nine].join("|")})\\b/u;`],
    ["a string taken apart", `const words = "${nine.join(" ")}".split(" ");`],
    ["a template taken apart", `const words = \`${nine.join(", ")}\`.split(", ");`],
  ])("are refused as %s", (_shape, code) => {
    expect(findings(code)).toHaveLength(1);
  });

  test.each([
    ["eight words", `const words = ${JSON.stringify(nine.slice(1))};`],
    ["many numbers", "const sizes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];"],
    ["options of a program", `const options = ${JSON.stringify(nine.map((word) => `--${word}`))};`],
    ["a short pattern", "const signs = /a|b|c|d|e|f|g|h|i|j/u;"],
  ])("are not seen in %s", (_shape, code) => {
    expect(findings(code)).toEqual([]);
  });
});
