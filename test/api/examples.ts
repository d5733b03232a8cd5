import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = "schema/examples";

/** The questions in `test/gold/questions.json` that each example answers. */
export const questionOf: Readonly<Record<string, string>> = {
  "agreements-between-two-states": "q11",
  "foreign-ministers-who-visited": "q05",
  "is-an-agreement-signed": "q12",
  "meetings-in-a-city": "q04",
  "officials-linked-to-a-project": "q01",
  "officials-with-several-positions": "q03",
  "stages-of-a-project": "q08",
  "what-is-only-planned": "q24",
  "who-co-chaired": "q06",
  "who-links-two-officials": "q21",
  "who-met-an-official": "q17",
  "who-signed-at-a-meeting": "q19",
};

export const exampleNames = readdirSync(folder)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => file.replace(/\.graphql$/, ""));

export const exampleDocument = (name: string): string =>
  readFileSync(join(folder, `${name}.graphql`), "utf8");

export const exampleFile = (name: string): string => join(folder, `${name}.json`);
