// How long reading a text takes, and how the time grows with it: `npm run bench:extract` writes docs/extraction-speed.md.
// Each text is read in a process of its own; processor time is counted.
import { execFileSync } from "node:child_process";
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { samples } from "./samples";

interface Measured {
  readonly outcome: string;
  readonly read: number;
  readonly total: number;
  readonly megabytes: number;
}

const root = join(__dirname, "..", "..");
const transpile = join(root, "test", "typescript.cjs");
const sizes = [80_000, 320_000, 1_000_000];
const budget = 1000;

function measure(...words: string[]): Measured {
  const command = ["-r", transpile, join(__dirname, "measureOne.ts"), ...words];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: "utf8" })) as Measured;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
const whole = (value: number): string => Math.round(value).toLocaleString("en");

const articles = ["seeds/documents", "test/gold"].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".txt"))
    .map((name) => join(root, folder, name)),
);
const read = articles.map((path) => ({ path, size: statSync(path).size, ...measure("file", path) }));
const times = read.map(({ total }) => total).sort((a, b) => a - b);
const slowest = read.reduce((one, other) => (other.total > one.total ? other : one));

const rows = Object.keys(samples).map((sample) => {
  const found = sizes.map((size) => measure(sample, String(size)));
  // Growth of the time against growth of the text: 1 is linear, 4 would be quadratic for the first pair.
  const growth = found
    .slice(1)
    .map((one, at) => one.total / found[at]!.total / (sizes[at + 1]! / sizes[at]!));
  const stopped = measure(sample, String(sizes.at(-1)), String(budget));
  const extraction = stopped.total - stopped.read;
  return [
    sample,
    ...found.map(({ total, outcome }) => (outcome === "read" ? whole(total) : `${whole(total)} (refused)`)),
    growth.map((ratio) => ratio.toFixed(2)).join(", "),
    whole(Math.max(...found.map(({ megabytes }) => megabytes))),
    stopped.outcome === "DOCUMENT_TOO_SLOW" ? whole(extraction) : "",
  ];
});

const head = [
  "text",
  ...sizes.map((size) => `${whole(size / 1000)} kB, ms`),
  "growth",
  "most MB",
  `stopped, ms`,
];
writeFileSync(
  join(root, "docs", "extraction-speed.md"),
  `<!-- measured by \`npm run bench:extract\`; do not edit -->

# How fast texts are read

Node.js ${process.version}, one core of ${cpus()[0]?.model ?? "this machine"}, each text in a process of its own, whose memory is counted whole.
Times are processor time. The rules alone; what a process does once (lexicon, weights) is left out.

The ${read.length} annotated articles (${whole(Math.min(...read.map(({ size }) => size)))} to ${whole(Math.max(...read.map(({ size }) => size)))} bytes): median ${whole(times[times.length >> 1]!)} ms,
slowest ${whole(slowest.total)} ms (${whole(slowest.size)} bytes), most memory ${whole(Math.max(...read.map(({ megabytes }) => megabytes)))} MB.

Texts made to be slow. *Growth* is how the time grows from one size to the next, divided by how the text grows: 1 is linear.
*Stopped* is when extraction of the largest ended under a budget of ${whole(budget)} ms, where it needs longer.

${table(head, rows)}
`,
);
