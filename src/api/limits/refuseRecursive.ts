import { type DocumentNode, GraphQLError, Kind, type SelectionSetNode } from "graphql";

/**
 * Refuses a document whose operations select more than `most` things once its fragments stand where they are spread:
 * few words can spread fragments into millions. Throws GraphQLError.
 */
export function refuseRecursive({ definitions }: DocumentNode, most: number): void {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition.selectionSet);
  }
  const known = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const counted = known.get(name);
    if (counted !== undefined) return counted;
    known.set(name, 0); // a cycle is refused by validation; here it only must end
    const set = fragments.get(name);
    const count = set ? below(set) : 0;
    known.set(name, count);
    return count;
  };
  const below = ({ selections }: SelectionSetNode): number => {
    let count = selections.length;
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) count += ofFragment(selection.name.value);
      else if (selection.selectionSet) count += below(selection.selectionSet);
    }
    return count;
  };
  for (const definition of definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION && below(definition.selectionSet) > most)
      throw new GraphQLError("An operation recursively requests too many selections.");
  }
}
