import { Problem, type ProblemCode, problems } from "../../problems";

/** One entry of a GraphQL answer's `errors`. */
export interface GraphQLFault {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The refusal that a GraphQL error stands for. A code that is not in the table is a fault of the question's text. */
export function problemOf({ message, extensions = {} }: GraphQLFault): Problem {
  const { code, argument, hint } = extensions;
  const known = typeof code === "string" && code in problems ? (code as ProblemCode) : "BAD_USER_INPUT";
  return new Problem(known, message, {
    ...(typeof argument === "string" ? { place: argument } : {}),
    ...(typeof hint === "string" ? { hint } : {}),
  });
}
