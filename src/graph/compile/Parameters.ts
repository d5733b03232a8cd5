import { int } from "neo4j-driver";
import type { Variables } from "../Selection";

/** Reads one value from a request's variables and from what was asked of the graph before. */
export type ParameterSource = (variables: Variables, asked: readonly unknown[]) => unknown;

/** The parameters of one statement under construction: the only way by which a value reaches Cypher. */
export class Parameters {
  private readonly sources: ParameterSource[] = [];
  private readonly named = new Map<ParameterSource, string>();

  /** Adds a parameter and returns how the statement writes it: `$p3`. */
  add(source: ParameterSource): string {
    const known = this.named.get(source);
    if (known !== undefined) return known;
    const name = `$p${this.sources.length}`;
    this.sources.push(source);
    this.named.set(source, name);
    return name;
  }

  /** A parameter that Cypher must see as an integer, such as a limit. */
  addInteger(source: ParameterSource): string {
    return this.add((variables, asked) => int(source(variables, asked) as number));
  }

  /** Values of all parameters for one request. */
  values(variables: Variables, asked: readonly unknown[]): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    this.sources.forEach((source, index) => (values[`p${index}`] = source(variables, asked)));
    return values;
  }
}
