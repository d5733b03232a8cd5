import type { z } from "zod";

/** What is wrong with a value, as the end of a sentence that begins with its name: "must be at most 65535". */
export function issueSentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_value":
      return `must be one of: ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return `must ${measure[issue.origin] ?? "be"} at least ${String(issue.minimum)}${unit[issue.origin] ?? ""}`;
    case "too_big":
      return `must ${measure[issue.origin] ?? "be"} at most ${String(issue.maximum)}${unit[issue.origin] ?? ""}`;
    case "invalid_type":
      return `must be ${expected[issue.expected] ?? issue.expected}`;
    case "unrecognized_keys":
      return `must not have ${issue.keys.join(", ")}`;
    default:
      return issue.message;
  }
}

const measure: Readonly<Record<string, string>> = { string: "have", array: "have" };
const unit: Readonly<Record<string, string>> = { string: " characters", array: " entries" };
const expected: Readonly<Record<string, string>> = {
  int: "a whole number",
  number: "a number",
  string: "text",
  boolean: "true or false",
};
