import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Problem, problems, type ProblemCode } from "../../src/problems";

describe("the table of problems", () => {
  const code = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && file !== "problems.ts")
    .map((file) => readFileSync(join("src", file), "utf8"))
    .join("\n");

  test.each(Object.keys(problems))("%s is met by some way through the program", (name) => {
    expect(new RegExp(`\\b${name}\\b`).test(code)).toBe(true);
  });

  test("keeps to the exit statuses that the command line promises", () => {
    const promised = new Set([0, 1, 2, 3, 4, 5, 6, 130]);
    for (const [name, { exit }] of Object.entries(problems))
      expect([name, promised.has(exit)]).toEqual([name, true]);
  });

  test("gives a problem its statuses", () => {
    const statuses = (name: ProblemCode): number[] => {
      const { exit, http } = new Problem(name, "x");
      return [exit, http];
    };
    expect(statuses("NAME_AMBIGUOUS")).toEqual([4, 400]);
    expect(statuses("GRAPH_UNREACHABLE")).toEqual([6, 503]);
  });
});
