import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { buildSchema } from "graphql";
import { checkIntegrity } from "../../src/graph/integrity";
import type { Graph } from "../../src/graph/session";
import { examineShape } from "./examineShape";
import { graphOf } from "../faults/examine";
import { hostile } from "../graph/compile/hostile";
import { askAs } from "./askAs";
import { realIds } from "./realIds";
import { type StringArgument, stringArguments } from "./stringArguments";
import type { Suite } from "./Suite";

const textsEach = 8;
const atATime = 4;

/** Texts that would be statements, put into every string argument: questions change nothing, changes break nothing. */
export const injection: Suite = {
  name: "fast-check: injection through every string argument",
  bar: "a question never changes the graph, a change breaks no promise of it, nothing goes wrong inside",
  alsoIn: "test/graph/compile/injection.test.ts",
  async run(product) {
    const { byType } = await realIds(product);
    const text = readFileSync(join(__dirname, "..", "..", "schema", "schema.graphql"), "utf8");
    const places = stringArguments(buildSchema(text), byType);
    const graph = await graphOf(product.shop.home);
    const codes: Record<string, number> = {};
    const findings: string[] = [];
    const slow = new Set<string>();
    const tryAt = async (place: StringArgument): Promise<void> => {
      const harmless = fc.asyncProperty(hostile, fc.boolean(), async (given, literal) => {
        const { query, variables } = place.ask(given, literal);
        const { code } = await askAs(product.key, product.open.url, query, variables);
        codes[code ?? "data"] = (codes[code ?? "data"] ?? 0) + 1;
        if (code === "TIMEOUT") slow.add(place.name);
        return code !== "malformed" && code !== "INTERNAL_SERVER_ERROR";
      });
      const out = await fc.check(harmless, { numRuns: textsEach, seed: 1 });
      if (out.failed) findings.push(`${place.name}: ${JSON.stringify(out.counterexample)}`);
    };
    try {
      const before = await examineShape(graph);
      await inTurns(
        places.filter(({ writes }) => !writes),
        tryAt,
      );
      const after = await examineShape(graph);
      if (JSON.stringify(before) !== JSON.stringify(after))
        findings.push(`questions changed the graph: ${JSON.stringify({ before, after })}`);
      await inTurns(
        places.filter(({ writes }) => writes),
        tryAt,
      );
      findings.push(...(await brokenBy(graph, before)));
    } finally {
      await graph.close();
    }
    return {
      met: findings.length === 0,
      seen: {
        stringArguments: places.length,
        textsEach,
        answers: codes,
        ...(slow.size > 0 ? { slowAt: [...slow].slice(0, 5).join(", ") } : {}),
        findings: findings.length,
      },
      findings,
    };
  },
};

async function inTurns(places: readonly StringArgument[], work: (place: StringArgument) => Promise<void>) {
  const open = [...places];
  const worker = async (): Promise<void> => {
    for (let place = open.shift(); place; place = open.shift()) await work(place);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}

/** What changes must leave: every promise of the graph, its indexes and its labels. */
async function brokenBy(graph: Graph, before: Awaited<ReturnType<typeof examineShape>>): Promise<string[]> {
  const [promises, { indexes }] = [await checkIntegrity(graph), await examineShape(graph)];
  return [
    ...promises.map((one) => `doctor --deep: ${JSON.stringify(one)}`),
    ...(indexes === before.indexes ? [] : [`indexes: ${before.indexes}, then ${indexes}`]),
  ];
}
