import { int } from "neo4j-driver";
import type { Variables } from "../Selection";

/** Reads one value from a request's variables and from what was asked of the graph before. */
export type ParameterSource = (variables: Variables, asked: readonly unknown[]) => unknown;

/** The parameters of one statement under construction: the only way by which a value reaches Cypher. */
export class Parameters {
  private readonly sources: ParameterSource[] = [];
  private readonly checks: ParameterSource[] = [];
  private readonly named = new Map<ParameterSource, string>();
  /** Names, without their sign, of those that stand behind `LIMIT`. */
  readonly limits = new Set<string>();

  /** Adds a parameter and returns how the statement writes it: `$p3`. */
  add(source: ParameterSource): string {
    const known = this.named.get(source);
    if (known !== undefined) return known;
    const name = `$p${this.sources.length}`;
    this.sources.push(source);
    this.named.set(source, name);
    return name;
  }

  /** A parameter for `LIMIT`: Cypher must see it as an integer, and can read it from no row. */
  addLimit(source: ParameterSource): string {
    const written = this.add((variables, asked) => int(source(variables, asked) as number));
    this.limits.add(written.slice(1));
    return written;
  }

  /** Has a value of each request looked at that no statement needs. */
  check(source: ParameterSource): void {
    this.checks.push(source);
  }

  /** Values of all parameters for one request. */
  values(variables: Variables, asked: readonly unknown[]): Record<string, unknown> {
    for (const check of this.checks) check(variables, asked);
    const values: Record<string, unknown> = {};
    this.sources.forEach((source, index) => (values[`p${index}`] = source(variables, asked)));
    return values;
  }
}
