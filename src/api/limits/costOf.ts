import type { Argument, Field, Variables } from "../../graph/Selection";
import { conditionsOf } from "./conditionsOf";
import type { Cost } from "./Cost";
import { priceOfReading } from "./priceOfReading";
import { prices } from "./prices";

const defaultPage = 20;
/** Assumed length of a list that takes no `first`. */
const shortList = 3;
const lists = new Set(["aliases", "documents", "statusHistory", "steps", "claims", "context", "ways"]);

const rowFields = new Set(["edges", "nodes"]);

/**
 * What an operation costs at most: a point for each row that its pages can hold, and for each question that looks
 * further. Nodes also count the entries of lists such as `evidence`.
 */
export function costOf(roots: readonly Field[], variables: Variables): Cost {
  let points = 0;
  let nodes = 0;
  const charge = (field: Field, times: number, owner: string): void => {
    points += priceOfReading(field, owner) * times;
    const size = sizeOf(field, variables);
    const inside = times * size.rows;
    if (size.counted) nodes += inside;
    if (size.paged) points += inside;
    const isPage = field.type.endsWith("Connection");
    // What stands beside the rows of a page is there once.
    for (const inner of field.fields)
      charge(inner, isPage && !rowFields.has(inner.field) ? times : inside, field.type);
  };
  for (const root of roots) {
    points += 1 + (prices.starting[root.field] ?? 0);
    charge(root, 1, "Query");
  }
  const conditions = conditionsOf(roots, variables);
  const fixed =
    conditions.written * prices.filtering.written + conditions.followed * prices.filtering.followed;
  return { points: points + fixed, fixed, nodes, conditions };
}

/** Arguments that say how much a field gives, or how much there is to plan. */
const sizes = ["first", "last", "ids", "where"];

/** Whether the variables decide what an operation costs. */
export function sizesVary(fields: readonly Field[]): boolean {
  return fields.some((field) => {
    const vary = sizes.some((name) => field.arguments[name] && !("constant" in field.arguments[name]));
    return vary || sizesVary(field.fields);
  });
}

interface Size {
  readonly rows: number;
  /** Whether its rows count as things of the answer. */
  readonly counted: boolean;
  /** Whether its rows cost points. */
  readonly paged: boolean;
}

function sizeOf(field: Field, variables: Variables): Size {
  const number = (name: string): number | null => {
    const value = valueOf(field.arguments[name], variables);
    return typeof value === "number" ? Math.max(0, value) : null;
  };
  if (field.field === "nodes" && field.arguments["ids"]) {
    const ids = valueOf(field.arguments["ids"], variables);
    return { rows: Array.isArray(ids) ? ids.length : 1, counted: true, paged: true };
  }
  if (field.type.endsWith("Connection"))
    return { rows: number("first") ?? number("last") ?? defaultPage, counted: true, paged: true };
  if (field.type === "PathResult" || field.type === "Subgraph")
    return { rows: number("first") ?? 1, counted: true, paged: true };
  if (field.field === "evidence") return { rows: number("first") ?? shortList, counted: true, paged: false };
  if (field.field === "whoHeld") return { rows: defaultPage, counted: true, paged: true };
  if (field.field === "facets") return { rows: 1, counted: false, paged: false };
  return { rows: lists.has(field.field) ? shortList : 1, counted: lists.has(field.field), paged: false };
}

function valueOf(argument: Argument | undefined, variables: Variables): unknown {
  if (!argument) return null;
  if ("variable" in argument) return variables[argument.variable];
  if ("list" in argument) return argument.list;
  return "constant" in argument ? argument.constant : null;
}
