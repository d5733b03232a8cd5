/** The WHERE that stands on a line of its own behind a pattern; nothing where there are no conditions. */
export const whereText = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `\nWHERE ${conditions.join("\n  AND ")}` : "";
