import type { Field, Variables } from "../Selection";
import { badInput } from "./badInput";
import { Operand } from "./Operand";
import { Parameters, type ParameterSource } from "./Parameters";
import type { Run } from "./Piece";
import type { Question } from "./Plan";

/** What one compilation shares between all its parts: names, parameters, and what its structure hangs on. */
export class Scope {
  readonly parameters = new Parameters();
  private readonly remembered: ParameterSource[] = [];
  readonly questions: Question[] = [];
  private names = 0;

  constructor(
    readonly variables: Variables,
    /** Variables whose values decided the statement's text, not only their structure. */
    readonly decisive: Set<string> = new Set(),
  ) {}

  /** For a question that is a statement of its own, with parameters of its own. */
  separate(): Scope {
    return new Scope(this.variables, this.decisive);
  }

  /** A name no other part of the statement uses: `meeting3`. */
  name(noun: string): string {
    return `${noun}${this.names++}`;
  }

  argument(field: Field, name: string): Operand {
    return Operand.of(field.arguments[name], this.variables, name);
  }

  /** Has something worked out for each request, for the shaping of its answer; returns its place in `Run`. */
  remember(source: ParameterSource): number {
    return this.remembered.push(source) - 1;
  }

  run(variables: Variables, asked: readonly unknown[]): Run {
    return this.remembered.map((source) => source(variables, asked));
  }

  /**
   * Has a question asked before the statement runs, in the same transaction; its answer is the `asked[index]` of
   * parameters and of what is remembered.
   */
  ask(question: Question): number {
    return this.questions.push(question) - 1;
  }

  /** The operand's value as a parameter; `convert` may refuse it. */
  parameter(operand: Operand, convert: (value: unknown) => unknown = (value) => value): string {
    return this.parameters.add((variables) => convert(operand.get(variables)));
  }

  /** A name from a closed list of the schema. */
  choice<T extends string>(operand: Operand, among: readonly T[]): T {
    const value = operand.literal(this.decisive);
    const found = among.find((candidate) => candidate === value);
    if (found === undefined)
      throw badInput(operand.place, `${String(value)} is not one of ${among.join(", ")}.`);
    return found;
  }
}
