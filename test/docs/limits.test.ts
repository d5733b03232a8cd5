import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultLimits } from "../../src/api/limits/Limits";
import { configurationSchema } from "../../src/app/configuration/configurationSchema";

const page = readFileSync(join(__dirname, "..", "..", "docs", "operations.md"), "utf8");
const rows = page.split("\n").filter((line) => line.startsWith("|"));
const { budgetPoints, budgetSeconds, databaseSeconds, requestSeconds, inFlight } = configurationSchema.parse(
  {},
);
const { tokens, depth, aliases, directives, selections, conditions, steps, nodes, points } = defaultLimits;
const written = (...numbers: number[]): string =>
  numbers.map((number) => number.toLocaleString("en")).join(", ");

it.each([
  ["tokens", written(tokens)],
  ["levels of fields", written(depth)],
  ["aliases, directives, selections", written(aliases, directives, selections)],
  ["members of filters", written(conditions, steps)],
  ["things in the answer", written(nodes)],
  ["points of one operation", written(points)],
  ["points of one caller", `${written(budgetPoints)} a minute`],
  ["time of the database", `${databaseSeconds} s, ${requestSeconds} s`],
  ["requests worked on", written(inFlight)],
])("the guide to operating it tells the limit of %s", (what, limit) => {
  const [row] = rows.filter((line) => line.startsWith(`| ${what}`));
  expect(row?.split("|")[2]?.trim()).toBe(limit);
  expect(budgetSeconds).toBe(60);
});
