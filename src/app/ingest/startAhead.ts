/**
 * Begins work on the items to come before those before them are done with: gives each item with its work, in the order
 * of the items, and has at most `ahead` works begun that were not asked for yet.
 */
export async function* startAhead<Item, Result>(
  items: AsyncIterable<Item>,
  ahead: number,
  begin: (item: Item) => Promise<Result>,
): AsyncGenerator<{ readonly item: Item; readonly work: Promise<Result> }> {
  const begun: { readonly item: Item; readonly work: Promise<Result> }[] = [];
  for await (const item of items) {
    const work = begin(item);
    // Whoever takes the work sees its failure; until then it must not end the program.
    work.catch(() => undefined);
    begun.push({ item, work });
    if (begun.length > ahead) yield begun.shift()!;
  }
  yield* begun;
}
