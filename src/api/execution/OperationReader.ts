import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { getVariableValues } from "graphql/execution/values";
import type { Field, Variables } from "../../graph/Selection";
import type { Cost } from "../limits/Cost";
import { costOf, sizesVary } from "../limits/costOf";
import { prices } from "../limits/prices";
import { refuseDeep } from "../limits/refuseDeep";
import { selectionOf } from "../selection/selectionOf";
import type { PreparedOperation } from "./PreparedOperation";

/** What does not change between two requests for one operation of one document. */
interface KnownOperation {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Variables that decide by their value (`@skip`, `@include`) what is selected. */
  readonly deciding: readonly string[];
  /** By directive values and absent variables. */
  readonly ways: Map<string, Way>;
}

interface Way {
  readonly roots: readonly Field[];
  /** How many roots ask for the schema. */
  readonly introspecting: number;
  readonly key: string;
  /** What it costs, whatever the variables; null where they decide it. */
  readonly cost: Cost | null;
}

/** At most so many ways to skip, include or leave out variables are remembered of one operation. */
const waysKept = 64;

/**
 * Reads operations into selections. What was read is remembered by document, operation name, directive values and
 * which variables are absent; documents are remembered as long as Apollo keeps them parsed.
 */
export class OperationReader {
  private readonly known = new WeakMap<DocumentNode, Map<OperationDefinitionNode, KnownOperation>>();

  /** `hideSuggestions`: what is said of variables that do not fit hints at no name of the schema. */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly hideSuggestions = false,
  ) {}

  /** Throws the GraphQLErrors of variables that do not fit their types, or Problem QUERY_TOO_COMPLEX. */
  read(
    document: DocumentNode,
    documentHash: string,
    operation: OperationDefinitionNode,
    given: Readonly<Record<string, unknown>>,
  ): PreparedOperation {
    const variables = this.coerce(operation, given);
    const known = this.knownOperation(document, operation);
    const way = wayOf(operation, known, variables);
    let read = known.ways.get(way);
    if (!read) {
      const all = selectionOf({ schema: this.schema, fragments: known.fragments, variables }, operation);
      const roots = all.filter(({ field }) => field === "__typename" || !field.startsWith("__"));
      const name = operation.name?.value ?? "";
      read = {
        roots,
        introspecting: all.length - roots.length,
        key: `${documentHash}/${name}/${way}`,
        cost: sizesVary(roots) ? null : costOf(roots, variables),
      };
      if (known.ways.size < waysKept) known.ways.set(way, read);
    }
    const { roots, introspecting, key: planKey } = read;
    const name = operation.name?.value ?? null;
    const own = read.cost ?? costOf(roots, variables);
    const schema = introspecting * prices.schema;
    const cost = { ...own, points: own.points + schema, fixed: own.fixed + schema };
    return { operation, name, roots, variables, planKey, cost, introspects: introspecting > 0 };
  }

  private coerce(operation: OperationDefinitionNode, given: Readonly<Record<string, unknown>>): Variables {
    const definitions = operation.variableDefinitions ?? [];
    if (definitions.length === 0) return {};
    refuseDeep(given);
    const { coerced, errors } = getVariableValues(this.schema, definitions, given, {
      maxErrors: 5,
      hideSuggestions: this.hideSuggestions,
    });
    const [first] = errors ?? [];
    if (first) throw first;
    // A variable that is absent must not be found in what all objects inherit.
    return Object.assign(Object.create(null) as Record<string, unknown>, coerced);
  }

  private knownOperation(document: DocumentNode, operation: OperationDefinitionNode): KnownOperation {
    const operations = this.known.get(document) ?? new Map<OperationDefinitionNode, KnownOperation>();
    this.known.set(document, operations);
    let known = operations.get(operation);
    if (!known) {
      known = {
        fragments: fragmentsOf(document),
        deciding: decidingVariables(document),
        ways: new Map(),
      };
      operations.set(operation, known);
    }
    return known;
  }
}

function wayOf(operation: OperationDefinitionNode, known: KnownOperation, variables: Variables): string {
  const absent = (operation.variableDefinitions ?? [])
    .map(({ variable }) => variable.name.value)
    .filter((name) => variables[name] === undefined);
  return [
    ...known.deciding.map((name) => `${name}=${String(variables[name])}`),
    ...absent.map((name) => `-${name}`),
  ].join(",");
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  return fragments;
}

function decidingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given }) => {
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}
