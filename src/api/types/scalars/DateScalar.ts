import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { isCalendarDay } from "./isCalendarDay";

const parse = (value: unknown): string => {
  if (typeof value === "string" && isCalendarDay(value)) return value;
  throw new GraphQLError("A Date is a day of the calendar, `YYYY-MM-DD`.");
};

/** A day, `YYYY-MM-DD`. Stands in arguments only: answers give a StatedDate, which is as precise as its text. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A day of the Gregorian calendar, `YYYY-MM-DD`.",
  specifiedByURL: "https://scalars.graphql.org/andimarek/local-date",
  serialize: parse,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
