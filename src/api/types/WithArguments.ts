import { Args, type ClassType } from "type-graphql";

/**
 * Gives a field its arguments: `@WithArguments(() => PageArguments)` above `@Field(…)`. The class describes the
 * schema only; the answer comes from the compiled operation, so a field needs no method to hold its arguments.
 */
export const WithArguments =
  (argumentsClass: () => ClassType): PropertyDecorator =>
  (prototype, key) => {
    Args(argumentsClass)(prototype, key, 0);
  };
