import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { provideSchemathesis } from "./provideSchemathesis";
import { realIds } from "./realIds";
import type { Suite } from "./Suite";

const examples = 200;
/** Minutes after which a run is ended: at some ten requests a second it would take an hour. */
const patience = 30;
const schema = join(__dirname, "..", "..", "schema", "schema.graphql");
const checks = ["not_a_server_error", "response_schema_conformance", "content_type_conformance"];

/** What of Schemathesis' own report is read here. */
interface Report {
  readonly complete: boolean;
  readonly operations: { readonly tested: number; readonly errored: number };
  readonly test_cases: { readonly generated: number; readonly unique_failures: number };
  readonly failures: readonly unknown[];
  readonly errors: readonly unknown[];
  readonly seed: number;
  readonly schemathesis_version: string;
}

export const schemathesis: Suite = {
  name: `Schemathesis, ${examples} examples an operation, real ids in its dictionary`,
  bar: "no server error",
  alsoIn: null,
  async run(product, folder) {
    const program = await provideSchemathesis();
    if (program === null) return { skipped: "Python is not installed, which runs Schemathesis." };
    await mkdir(folder, { recursive: true });
    const configuration = join(folder, "schemathesis.toml");
    const file = join(folder, "report.json");
    await writeFile(configuration, dictionaries(await realIds(product)));
    const before = await codes(product.open.url);
    const words = [
      ...["--config-file", configuration, "run", schema, "-u", `${product.open.url}/graphql`],
      ...["-H", `authorization: Bearer ${product.key}`, "--mode", "positive", "--workers", "2"],
      ...["--max-examples", String(examples), "--checks", checks.join(","), "--continue-on-failure"],
      ...["--seed", "1", "--no-color", "--generation-database", "none"],
      ...["--report", "json", "--report-json-path", file],
    ];
    const out = join(folder, "schemathesis.log");
    const log = createWriteStream(out);
    const child = spawn(program, words, { cwd: folder, timeout: patience * 60_000 });
    child.stdout.pipe(log);
    child.stderr.pipe(log);
    const [status] = (await once(child, "exit")) as [number | null];
    const report = JSON.parse(await readFile(file, "utf8")) as Report;
    const after = await codes(product.open.url);
    const { generated, unique_failures: failures } = report.test_cases;
    const served = Object.entries(after).map(([code, count]) => [code, count - (before[code] ?? 0)] as const);
    return {
      met: status === 0 && report.complete && failures === 0 && report.errors.length === 0,
      seen: {
        version: report.schemathesis_version,
        operations: report.operations.tested,
        cases: generated,
        failures,
        errors: report.errors.length,
        answers: Object.fromEntries(served.filter(([, count]) => count > 0)),
      },
      findings: [...report.failures, ...report.errors].length > 0 ? [told(await readFile(out, "utf8"))] : [],
    };
  },
};

/** What it says of its failures, with the questions that led to them. */
function told(log: string): string {
  const from = Math.max(log.search(/^=+ (?:FAILURES|ERRORS) =+$/mu), 0);
  return log.slice(from).replace(/\s+/gu, " ").slice(0, 3000);
}

/** JSON's texts are TOML's too. */
function dictionaries({ ids, names }: Awaited<ReturnType<typeof realIds>>): string {
  const bound = ["id", "of", "of[*]", "ids[*]", "from", "to", "via[*]", "a", "b", "entity", "document"];
  return `[dictionaries.ids]
values = ${JSON.stringify(ids)}
[dictionaries.names]
values = ${JSON.stringify(names)}
[dictionaries.sizes]
values = [1, 2, 3, 5]
[generation.dictionaries]
string = { dictionary = "names", probability = 0.3 }
integer = { dictionary = "sizes", probability = 0.6 }
[parameters]
${bound.map((name) => `"*.*.${name}" = { dictionary = "ids", probability = 0.8 }`).join("\n")}
`;
}

/** Answered operations so far by code, as the server counts them. */
async function codes(url: string): Promise<Record<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const counts: Record<string, number> = {};
  const line = /^cooperation_graph_operation_seconds_count\{.*code="(\w+)"\} (\d+)$/gmu;
  for (const [, code = "", count] of text.matchAll(line)) counts[code] = (counts[code] ?? 0) + Number(count);
  return counts;
}
