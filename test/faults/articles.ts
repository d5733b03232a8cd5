import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const gold = join(__dirname, "..", "gold");

/** The annotated texts that do not ship with the program: real in form, and none like another. */
export function articles(): string[] {
  return readdirSync(gold)
    .filter((name) => /^1.*\.txt$/u.test(name))
    .sort()
    .map((name) => readFileSync(join(gold, name), "utf8"));
}
