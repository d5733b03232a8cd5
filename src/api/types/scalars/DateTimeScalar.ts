import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { isCalendarDay } from "./isCalendarDay";

const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const parse = (value: unknown): string => {
  if (typeof value === "string" && form.test(value) && isCalendarDay(value.slice(0, 10))) {
    const moment = new Date(value);
    if (!Number.isNaN(moment.getTime())) return moment.toISOString();
  }
  throw new GraphQLError("A DateTime is a moment with its offset, `2025-11-19T09:30:00Z`.");
};

/** A moment, read with any offset, kept and given as UTC with milliseconds. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: "DateTime",
  description: "A moment by RFC 3339, `2025-11-19T09:30:00Z`.",
  specifiedByURL: "https://scalars.graphql.org/andimarek/date-time",
  serialize: parse,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
