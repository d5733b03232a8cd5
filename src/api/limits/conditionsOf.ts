import { argumentValue } from "../execution/argumentValue";
import type { Field, Variables } from "../../graph/Selection";

/** How much an operation's filters ask the database to plan. */
export interface Conditions {
  /** Members written in them, at every level: `{name: {contains: "a"}}` has two. */
  readonly written: number;
  /** Relations that are followed, for `some`, `none`, `all` and `count`. */
  readonly followed: number;
  /** Relations followed one inside another, at most. */
  readonly steps: number;
}

const quantifiers = new Set(["some", "none", "all", "count"]);

/** Measures the filters (`where`) of an operation, wherever they stand, as this request gives them. */
export function conditionsOf(fields: readonly Field[], variables: Variables): Conditions {
  let [written, followed, steps] = [0, 0, 0];
  const measure = (value: unknown, inside: number): void => {
    if (Array.isArray(value)) {
      for (const item of value) measure(item, inside);
      return;
    }
    if (typeof value !== "object" || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      written++;
      const follows = quantifiers.has(name);
      if (follows) followed++;
      steps = Math.max(steps, inside + Number(follows));
      measure(member, inside + Number(follows));
    }
  };
  const read = (field: Field): void => {
    const { where } = field.arguments;
    if (where) measure(argumentValue(where, variables), 0);
    field.fields.forEach(read);
  };
  fields.forEach(read);
  return { written, followed, steps };
}
