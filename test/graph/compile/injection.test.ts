import fc from "fast-check";
import { compile } from "../../../src/graph/compile/compile";
import type { Argument, Field, Selection } from "../../../src/graph/Selection";
import { Problem } from "../../../src/problems";
import { selection } from "../asking";
import { hostile } from "./hostile";
import { operations } from "./operations";

/** Replaces every string among the values, leaving their structure. */
function withStrings(value: unknown, next: () => string, fixed: (text: string) => boolean): unknown {
  if (typeof value === "string") return fixed(value) ? value : next();
  if (Array.isArray(value)) return value.map((item) => withStrings(item, next, fixed));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, withStrings(member, next, fixed)]),
  );
}

/** Names from the schema's closed lists cannot hold anything else: GraphQL refuses it before. */
const isChoice = (text: string) => /^[A-Z][A-Z_]+$/u.test(text);

function constantsReplaced(fields: readonly Field[], next: () => string): Field[] {
  return fields.map((field) => ({
    ...field,
    arguments: Object.fromEntries(
      Object.entries(field.arguments).map(([name, argument]) => [name, argumentReplaced(argument, next)]),
    ),
    fields: constantsReplaced(field.fields, next),
  }));
}

function argumentReplaced(argument: Argument, next: () => string): Argument {
  if ("constant" in argument) return { constant: withStrings(argument.constant, next, isChoice) };
  if ("list" in argument) return { list: argument.list.map((item) => argumentReplaced(item, next)) };
  if ("variable" in argument) return argument;
  return {
    object: Object.fromEntries(
      Object.entries(argument.object).map(([key, member]) => [key, argumentReplaced(member, next)]),
    ),
  };
}

describe("whatever a string says, the statement stays the same", () => {
  const cases = Object.entries(operations);

  test.each(cases)("in variables: %s", (_, { text, variables = {} }) => {
    const asked = selection(text, variables);
    const plain = compile(asked, variables).text;
    fc.assert(
      fc.property(fc.infiniteStream(hostile), (strings) => {
        const next = () => strings.next().value as string;
        const given = withStrings(variables, next, isChoice) as Record<string, unknown>;
        const plan = compile(asked, given);
        expect(plan.text).toBe(plain);
        refusesOrReads(() => plan.parameters(given));
      }),
      { numRuns: 60 },
    );
  });

  test.each(cases)("in the document: %s", (_, { text, variables = {} }) => {
    const asked = selection(text, variables);
    const plain = compile(asked, variables).text;
    fc.assert(
      fc.property(fc.infiniteStream(hostile), (strings) => {
        const next = () => strings.next().value as string;
        const replaced: Selection = { roots: constantsReplaced(asked.roots, next) };
        const plan = compile(replaced, variables);
        expect(plan.text).toBe(plain);
        refusesOrReads(() => plan.parameters(variables));
      }),
      { numRuns: 60 },
    );
  });
});

/** A value may be refused with a reason; nothing else may happen. */
function refusesOrReads(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error.code).toBe("BAD_USER_INPUT");
    expect(error.place).toBeTruthy();
  }
}
