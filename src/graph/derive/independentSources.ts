import type { SupportingStatement } from "./SupportingStatement";

/** How many sources stand behind statements: documents that are reposts of each other, directly or by a third one, are one. */
export function independentSources(
  statements: readonly Pick<SupportingStatement, "document" | "reposts">[],
): number {
  const like = new Map(statements.map(({ document, reposts }) => [document, reposts]));
  const seen = new Set<string>();
  let sources = 0;
  for (const first of like.keys()) {
    if (seen.has(first)) continue;
    sources++;
    const open = [first];
    for (let document = open.pop(); document !== undefined; document = open.pop()) {
      if (seen.has(document)) continue;
      seen.add(document);
      open.push(...(like.get(document) ?? []).filter((other) => like.has(other)));
    }
  }
  return sources;
}
