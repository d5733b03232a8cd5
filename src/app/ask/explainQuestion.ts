import { createLocalApi, type LocalQuestion } from "../../api/createLocalApi";
import { explain } from "../../graph/answer";
import type { Answer } from "../terminal/Answer";

/** The one Cypher statement that a question compiles to, with its parameters. Asks nothing. */
export function explainQuestion(question: LocalQuestion): Answer {
  const { roots, variables } = createLocalApi().prepare(question);
  const plan = explain({ roots }, variables);
  const before = plan.questions.length;
  const parameters = before > 0 ? {} : plan.parameters(variables);
  return {
    json: { statement: plan.text, parameters, questionsBefore: before },
    lines: [
      ...(before > 0 ? [`// ${before} traversals are asked before, in the same transaction.`] : []),
      plan.text,
      ...Object.entries(parameters).map(
        ([name, value]) => `// $${name} = ${JSON.stringify(value, plainInteger)}`,
      ),
    ],
  };
}

/** The database's integers travel as two halves. */
function plainInteger(_key: string, value: unknown): unknown {
  const halves = value as { low?: number; high?: number } | null;
  if (typeof halves?.low !== "number" || typeof halves.high !== "number") return value;
  return halves.high * 2 ** 32 + (halves.low >>> 0);
}
