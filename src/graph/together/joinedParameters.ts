import { int } from "neo4j-driver";

/** The parameters of `joinedText` for the parameters of each request. */
export function joinedParameters(
  each: readonly Readonly<Record<string, unknown>>[],
  limits: ReadonlySet<string>,
): Record<string, unknown> {
  const [first = {}] = each;
  const joined: Record<string, unknown> = { requests: int(each.length) };
  for (const name of Object.keys(first))
    joined[name] = limits.has(name) ? first[name] : each.map((one) => one[name] ?? null);
  return joined;
}
