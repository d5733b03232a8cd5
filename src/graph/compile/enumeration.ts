const named = new Map<string, string>();

/** The GraphQL name of a stored value: "in force" → IN_FORCE, "Official" → OFFICIAL. */
export function enumerationName(value: unknown): string | null {
  if (typeof value !== "string") return null;
  let name = named.get(value);
  if (name === undefined) {
    name = value.toUpperCase().replace(/[ -]/g, "_");
    if (named.size < 1000) named.set(value, name);
  }
  return name;
}

/** The stored value behind a GraphQL name of a closed list; what is in no list is handed back as it is. */
export function storedValue(values: readonly string[], name: unknown): unknown {
  return values.find((value) => value === name || enumerationName(value) === name) ?? name;
}
