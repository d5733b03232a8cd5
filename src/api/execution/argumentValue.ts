import type { Argument, Variables } from "../../graph/Selection";

/** The plain value of an argument; undefined where it was left out. */
export function argumentValue(argument: Argument | undefined, variables: Variables): unknown {
  if (!argument) return undefined;
  if ("constant" in argument) return argument.constant;
  if ("variable" in argument) return variables[argument.variable];
  if ("list" in argument) return argument.list.map((item) => argumentValue(item, variables));
  return Object.fromEntries(
    Object.entries(argument.object).map(([key, value]) => [key, argumentValue(value, variables)]),
  );
}
