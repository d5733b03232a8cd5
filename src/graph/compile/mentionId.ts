const prefix = "mention:";

/** The id by which the API names a mention. An entity's id is that of its first mention, so the two must differ. */
export function mentionId(stored: unknown): unknown {
  return typeof stored === "string" ? prefix + stored : null;
}

/** The stored id behind a mention's, or null where an id names no mention. */
export function storedMentionId(id: unknown): string | null {
  return typeof id === "string" && id.startsWith(prefix) ? id.slice(prefix.length) : null;
}
