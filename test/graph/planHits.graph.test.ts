import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { explain } from "../../src/graph/answer";
import { joinedParameters } from "../../src/graph/together/joinedParameters";
import { joinedText } from "../../src/graph/together/joinedText";
import { selection } from "./asking";
import { operations } from "./compile/operations";
import { useEmptyGraph } from "./connect";
import { writeSynthetic } from "./fixtures/writeSynthetic";

/**
 * Database hits per question, as last accepted: `npx jest test/graph/planHits --ci=false -u` writes them anew. The planner
 * works with samples of indexes: a hit or two more from run to run, or another index for several requests than for one,
 * are no other way to the answer.
 */
const file = join(__dirname, "planHits.json");
const updates = process.argv.includes("-u") || process.argv.includes("--updateSnapshot");

describe("what a question costs the database", () => {
  const given = useEmptyGraph();
  const accepted = JSON.parse(readFileSync(file, "utf8")) as Record<string, number>;
  const measured: Record<string, number> = {};

  beforeAll(async () => {
    await writeSynthetic(given.graph, 700);
  }, 300_000);

  afterAll(() => {
    if (updates) writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
  });

  test.each(Object.entries(operations))("does not grow: %s", async (name, { text, variables = {} }) => {
    const plan = explain(selection(text, variables), variables);
    const asked = await given.graph.readTransaction(async (run) => {
      const answers: unknown[] = [];
      for (const question of plan.questions) answers.push(await question(run, variables));
      return answers;
    });
    const session = given.graph.session("READ");
    const { summary, records } = await session.run(`PROFILE ${plan.text}`, plan.parameters(variables, asked));
    await session.close();
    expect(records).toHaveLength(1);
    const hits = hitsOf(summary.profile as unknown as Profile);
    measured[name] = hits;
    if (!updates) expect(hits).toBeLessThanOrEqual((accepted[name] as number) * 1.02 + 2);
  });

  test.each(Object.entries(operations))(
    "is as much for each of three requests that are asked together: %s",
    async (_, { text, variables = {} }) => {
      const plan = explain(selection(text, variables), variables);
      if (plan.questions.length > 0) return;
      const parameters = plan.parameters(variables);
      const joined = joinedParameters([parameters, parameters, parameters], plan.limits);
      const session = given.graph.session("READ");
      const single = await session.run(`PROFILE ${plan.text}`, parameters);
      const together = await session.run(`PROFILE ${joinedText(plan)}`, joined);
      await session.close();
      const answer: unknown = single.records[0]?.get("answer");
      expect(together.records.map((row) => row.toObject())).toEqual(
        [0, 1, 2].map((request) => ({ answer, request })),
      );
      const hits = hitsOf(single.summary.profile as unknown as Profile);
      expect(hitsOf(together.summary.profile as unknown as Profile)).toBeLessThanOrEqual(3 * hits * 1.2 + 6);
    },
  );

  test.each(Object.entries(operations))("is read-only: %s", async (_, { text, variables = {} }) => {
    const plan = explain(selection(text, variables), variables);
    const session = given.graph.session("READ");
    const asked = plan.questions.map(() => null);
    const { summary } = await session.run(`EXPLAIN ${plan.text}`, plan.parameters(variables, asked));
    await session.close();
    expect(summary.queryType).toBe("r");
  });
});

interface Profile {
  readonly dbHits: number;
  readonly children: readonly Profile[];
}

function hitsOf({ dbHits, children }: Profile): number {
  return dbHits + children.reduce((sum, child) => sum + hitsOf(child), 0);
}
