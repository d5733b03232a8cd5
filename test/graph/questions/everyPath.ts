import type { GivenEntity, GivenRelation } from "../fixtures/writeGraph";

/** Every simple path, by trying them all. */
export function everyPath(
  entities: readonly GivenEntity[],
  relations: readonly GivenRelation[],
  {
    from,
    to,
    maxLength,
    through,
    via,
  }: { from: string; to: string; maxLength: number; through: readonly string[]; via: readonly string[] },
): string[][] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const weight = (a: string, b: string) =>
    relations
      .filter((one) => (one.from === a && one.to === b) || (one.from === b && one.to === a))
      .reduce((sum, { sources = 1 }) => sum + sources, 0);
  const found: { ids: string[]; weight: number }[] = [];
  const walk = (ids: string[], heavy: number): void => {
    const here = ids.at(-1) as string;
    if (here === to) {
      if (via.every((id) => ids.includes(id))) found.push({ ids, weight: heavy });
      return;
    }
    if (ids.length > maxLength) return;
    for (const { id } of entities) {
      if (ids.includes(id) || weight(here, id) === 0) continue;
      const free = id === to || via.includes(id) || through.includes(kinds.get(id) as string);
      if (free) walk([...ids, id], heavy + weight(here, id));
    }
  };
  walk([from], 0);
  found.sort(
    (one, other) =>
      one.ids.length - other.ids.length ||
      other.weight - one.weight ||
      (one.ids.join() < other.ids.join() ? -1 : 1),
  );
  return found.map(({ ids }) => ids);
}
