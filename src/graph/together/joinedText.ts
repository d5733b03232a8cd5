import type { Plan } from "../compile/Plan";

/**
 * A plan's statement for several requests at once: a row for each, its number among them beside its answer. Parameters
 * become lists with a value for each request; those of `LIMIT`, which can read no row, stay what they are and are the
 * same for all.
 *
 * ```
 * UNWIND range(0, $requests - 1) AS request
 * CALL (request) { MATCH (node0:Entity {id: $p0[request]}) … LIMIT $p1 … }
 * RETURN [[found1]] AS answer, request
 * ```
 *
 * A statement's text holds no values, so that what reads `$p0` or `CALL (` is a parameter or a subquery.
 */
export function joinedText({ text, limits }: Pick<Plan, "text" | "limits">): string {
  const joined = text
    .replace(/\bCALL \((\w[^)]*)?\) \{/g, (_, imports?: string) =>
      imports === undefined ? "CALL (request) {" : `CALL (request, ${imports}) {`,
    )
    .replace(/\$p\d+/g, (name) => (limits.has(name.slice(1)) ? name : `${name}[request]`));
  return `UNWIND range(0, $requests - 1) AS request\n${joined}, request`;
}
