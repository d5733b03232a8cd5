import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const config = resolve(".dependency-cruiser.cjs");
const { forbidden } = require("../../.dependency-cruiser.cjs") as {
  forbidden: { name: string; comment: string }[];
};

/** One small tree in which every rule is broken once; the rule's name stands beside the file that breaks it. */
const breaches: Record<string, [rule: string, file: string, code: string]> = {
  ontology: ["rooms-run-one-way-ontology", "src/ontology/Kind.ts", 'import "../text/Title";'],
  text: ["rooms-run-one-way-text", "src/text/Title.ts", 'import "../extract/find";'],
  extract: ["rooms-run-one-way-extract", "src/extract/find.ts", 'import "../resolve/judge";'],
  resolve: ["rooms-run-one-way-resolve", "src/resolve/judge.ts", 'import "../graph/session";'],
  graph: ["rooms-run-one-way-graph", "src/graph/session.ts", 'import "../api/schema";'],
  api: ["rooms-run-one-way-api", "src/api/schema.ts", 'import "../text/Title";'],
  app: ["rooms-run-one-way-app", "src/app/main.ts", 'import "../elsewhere/thing";'],
  problems: ["problems-stand-alone", "src/problems.ts", 'import "./ontology/Kind";'],
  cycle: ["no-cycles", "src/ontology/Loop.ts", 'import "./Loop2";'],
  cycle2: ["", "src/ontology/Loop2.ts", 'import "./Loop";'],
  driver: ["driver-only-in-graph", "src/api/driver.ts", 'import "neo4j-driver";'],
  graphql: ["graphql-only-in-api", "src/graph/query.ts", 'import "graphql";'],
  files: ["files-only-at-the-edges", "src/extract/find2.ts", 'import "node:fs";'],
  network: ["network-and-processes-only-in-app", "src/graph/loadAll.ts", 'import "node:http";'],
  web: ["web-speaks-http", "src/app/web/page.ts", 'import "../../ontology/Kind";'],
  explorer: ["nothing-imports-the-explorer", "src/app/serve.ts", 'import "./web/page";'],
  development: ["not-to-a-development-dependency", "src/app/try.ts", 'import "eslint";'],
  unresolved: ["every-import-resolves", "src/app/lost.ts", 'import "./nowhere";'],
  target: ["", "src/elsewhere/thing.ts", "export const thing = 1;"],
};

interface Cruise {
  summary: { violations: { rule: { name: string }; from: string }[] };
}

describe("the walls between the rooms", () => {
  const tree = mkdtempSync(join(tmpdir(), "walls-"));
  const found: string[] = [];

  beforeAll(() => {
    for (const [, file, code] of Object.values(breaches)) {
      mkdirSync(join(tree, dirname(file)), { recursive: true });
      writeFileSync(join(tree, file), `${code}\nexport {};\n`);
    }
    symlinkSync(resolve("node_modules"), join(tree, "node_modules"));
    for (const file of ["package.json", "tsconfig.json"]) symlinkSync(resolve(file), join(tree, file));
    const program = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const args = [program, "src", "--config", config, "--output-type", "json", "--preserve-symlinks"];
    const answer = execFileSync(process.execPath, args, { cwd: tree, maxBuffer: 64 << 20, encoding: "utf8" });
    const { summary } = JSON.parse(answer) as Cruise;
    found.push(...summary.violations.map((one) => `${one.rule.name} ${one.from}`));
  }, 60_000);

  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  test.each(Object.values(breaches).filter(([rule]) => rule))("%s is caught in %s", (rule, file) => {
    expect(found).toContain(`${rule} ${file}`);
  });

  test("every rule is tried and says why", () => {
    const tried = new Set(Object.values(breaches).map(([rule]) => rule));
    expect(forbidden.filter((rule) => !tried.has(rule.name))).toEqual([]);
    for (const rule of forbidden) expect(rule.comment).toMatch(/^\w.{40,}\.$/s);
  });
});
