// Reads one text in a process of its own and prints, as JSON: processor milliseconds of reading and in all, the most memory
// it held, and whether the time budget ended it. Arguments: sample and size, or "file" and a path; then the budget in ms.
import { readFileSync } from "node:fs";
import { extractDocument } from "../../src/extract/extractDocument";
import { Problem } from "../../src/problems";
import { readDocument } from "../../src/text/readDocument";
import { documentWith } from "./samples";

const [kind = "", what = "", budget = "600000"] = process.argv.slice(2);
const bytes = kind === "file" ? readFileSync(what) : documentWith(kind, Number(what));
// What every process does once (lexicon, model) is no part of what a text costs.
extractDocument(
  readDocument(Buffer.from("Talks\n\nKenyan President Amina Were met Lima Group in Nairobi on Monday.\n")),
);

/** Milliseconds of processor time of this process: what else runs on the machine counts little. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const started = spent();
let outcome = "read";
let readIn: number | null = null;
try {
  const document = readDocument(bytes);
  readIn = spent() - started;
  extractDocument(document, { budget: Number(budget) });
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  outcome = error.code;
}
const total = spent() - started;
const { maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ outcome, read: readIn ?? total, total, megabytes: maxRSS / 1024 }));
