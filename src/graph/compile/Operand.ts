import type { Argument, Variables } from "../Selection";

/**
 * An argument, or a part of one, while its operation is compiled: `value` is what this request gives, for the
 * statement's structure; `get` reads the same place from any later request with the same structure, for its
 * parameters. Values reach a statement through `get` only.
 */
export class Operand {
  private constructor(
    readonly value: unknown,
    readonly get: (variables: Variables) => unknown,
    /** Where it stands, for refusals: "where.name.startsWith". */
    readonly place: string,
    private readonly variables: readonly string[],
  ) {}

  static of(argument: Argument | undefined, variables: Variables, place: string): Operand {
    if (!argument) return new Operand(undefined, () => undefined, place, []);
    const get =
      "constant" in argument ? () => argument.constant : (given: Variables) => resolve(argument, given);
    return new Operand(get(variables), get, place, variablesOf(argument));
  }

  get absent(): boolean {
    return this.value === undefined || this.value === null;
  }

  member(key: string): Operand {
    const get = this.get;
    const read = (value: unknown) => (isRecord(value) ? value[key] : undefined);
    return new Operand(read(this.value), (given) => read(get(given)), `${this.place}.${key}`, this.variables);
  }

  /** The same operand, as if one of its members were not given. */
  without(key: string): Operand {
    const rest = isRecord(this.value) ? { ...this.value } : {};
    Reflect.deleteProperty(rest, key);
    return new Operand(rest, this.get, this.place, this.variables);
  }

  /** An object of this one member alone, at this operand's place. */
  only(key: string, member: Operand): Operand {
    const get = member.get;
    return new Operand(
      { [key]: member.value },
      (given) => ({ [key]: get(given) }),
      this.place,
      this.variables,
    );
  }

  members(): [string, Operand][] {
    if (!isRecord(this.value)) return [];
    return Object.keys(this.value).map((key) => [key, this.member(key)]);
  }

  /** A single value stands for a list of one, as GraphQL coerces it. */
  items(): Operand[] {
    if (this.absent) return [];
    const get = this.get;
    return listOf(this.value).map(
      (value, index) =>
        new Operand(value, (given) => listOf(get(given))[index], `${this.place}[${index}]`, this.variables),
    );
  }

  /** Variables whose value (not only its structure) decides the statement's text once this operand is read literally. */
  literal(decisive: Set<string>): unknown {
    for (const name of this.variables) decisive.add(name);
    return this.value;
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function resolve(argument: Argument, variables: Variables): unknown {
  if ("constant" in argument) return argument.constant;
  if ("variable" in argument) return variables[argument.variable];
  if ("list" in argument) return argument.list.map((item) => resolve(item, variables));
  const value: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(argument.object)) {
    const resolved = resolve(member, variables);
    if (resolved !== undefined) value[key] = resolved;
  }
  return value;
}

function variablesOf(argument: Argument): string[] {
  if ("constant" in argument) return [];
  if ("variable" in argument) return [argument.variable];
  if ("list" in argument) return argument.list.flatMap(variablesOf);
  return Object.values(argument.object).flatMap(variablesOf);
}
