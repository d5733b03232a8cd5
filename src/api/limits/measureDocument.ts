import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from "graphql";

/** How large a document is as written, worst case over its operations. */
export interface DocumentMeasure {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly selections: number;
}

const measured = new WeakMap<DocumentNode, DocumentMeasure>();

/** Measures a document once; a validated document is measured again only when it is parsed again. */
export function measureDocument(document: DocumentNode): DocumentMeasure {
  let measure = measured.get(document);
  if (!measure) {
    measure = { depth: depthOf(document), ...count(document) };
    measured.set(document, measure);
  }
  return measure;
}

function count(document: DocumentNode): Omit<DocumentMeasure, "depth"> {
  let [aliases, directives, selections] = [0, 0, 0];
  visit(document, {
    Field: (field) => {
      selections++;
      if (field.alias) aliases++;
    },
    InlineFragment: () => {
      selections++;
    },
    FragmentSpread: () => {
      selections++;
    },
    Directive: () => {
      directives++;
    },
  });
  return { aliases, directives, selections };
}

/** Fields that only lead to the things of a connection. */
const steps = new Set(["edges", "nodes", "node"]);

function depthOf(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const known = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const depth = known.get(name);
    if (depth !== undefined) return depth;
    known.set(name, 0); // a cycle is refused by validation; here it only must end
    const fragment = fragments.get(name);
    const found = fragment ? below(fragment.selectionSet) : 0;
    known.set(name, found);
    return found;
  };
  const below = (set: SelectionSetNode, root = false): number => {
    let deepest = 0;
    for (const selection of set.selections) {
      let depth: number;
      if (selection.kind === Kind.FRAGMENT_SPREAD) depth = ofFragment(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) depth = below(selection.selectionSet, root);
      else if (root && selection.name.value.startsWith("__")) depth = 0;
      else {
        const inner = selection.selectionSet ? below(selection.selectionSet) : 0;
        depth = inner + (steps.has(selection.name.value) ? 0 : 1);
      }
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  };
  return Math.max(0, ...operations.map((operation) => below(operation.selectionSet, true)));
}
