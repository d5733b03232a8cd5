import fc from "fast-check";
import type { RelationKind } from "../../../src/ontology/derived";
import { ask } from "../asking";
import { useEmptyGraph, wipe } from "../connect";
import { type GivenEntity, type GivenRelation, writeGraph } from "../fixtures/writeGraph";

const question = `query ($from: ID!, $to: ID!, $first: Int!, $maxLength: Int!, $relations: [RelationKind!], $through: [EntityKind!], $via: [ID!]) {
  paths(from: $from, to: $to, first: $first, maxLength: $maxLength, relations: $relations, through: $through, via: $via) {
    truncated
    paths { length nodes { id } hops { from { id } to { id } relations { id } } }
  }
}`;

interface Told {
  readonly paths: {
    readonly truncated: boolean;
    readonly paths: readonly {
      readonly length: number;
      readonly nodes: readonly { readonly id: string }[];
      readonly hops: readonly {
        readonly from: { readonly id: string };
        readonly to: { readonly id: string };
        readonly relations: readonly { readonly id: string }[];
      }[];
    }[];
  };
}

/** Every simple path, by trying them all. */
function reference(
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

const kinds = ["Official", "Meeting", "Project", "Country", "Topic"] as const;
const connectors = ["Official", "Institution", "Project", "Meeting", "Agreement"];

const smallGraph = fc.integer({ min: 3, max: 8 }).chain((size) =>
  fc.record({
    kinds: fc.array(fc.constantFrom(...kinds, "Meeting" as const, "Official" as const), {
      minLength: size,
      maxLength: size,
    }),
    ties: fc.array(
      fc.tuple(
        fc.nat(size - 1),
        fc.nat(size - 1),
        fc.constantFrom<RelationKind>("PARTICIPATED_IN", "DISCUSSED"),
        fc.integer({ min: 1, max: 4 }),
      ),
      { minLength: size * 2, maxLength: size * 4 },
    ),
    first: fc.integer({ min: 1, max: 30 }),
    maxLength: fc.integer({ min: 1, max: 6 }),
    only: fc.boolean(),
    through: fc.option(fc.constantFrom(["OFFICIAL"], ["MEETING", "COUNTRY"]), { nil: null }),
    via: fc.option(fc.nat(size - 1), { nil: null, freq: 1 }),
  }),
);

describe("paths", () => {
  const test0 = useEmptyGraph();

  test("are those that trying everything finds, in the same order", async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(smallGraph, async (given) => {
        const { graph } = test0;
        await wipe(graph);
        const entities = given.kinds.map((kind, index) => ({ id: `e${index}`, kind }));
        const relations = given.ties
          .filter(([a, b]) => a !== b)
          .map(([a, b, kind, sources]) => ({ from: `e${a}`, to: `e${b}`, kind, sources }));
        await writeGraph(graph, entities, relations);
        const via = given.via === null || given.via < 2 ? [] : [`e${given.via}`];
        const asked = { from: "e0", to: "e1", first: given.first, maxLength: given.maxLength, via };
        const kept = given.only ? ["PARTICIPATED_IN"] : null;
        const through =
          given.through?.map((kind) => kind.charAt(0) + kind.slice(1).toLowerCase()) ?? connectors;
        const expected = reference(
          entities,
          relations.filter(({ kind }) => kept?.includes(kind) ?? true),
          { ...asked, through },
        );
        const told = (await ask(graph, question, {
          ...asked,
          relations: kept,
          through: given.through,
        })) as unknown as Told;
        const ids = told.paths.paths.map((path) => path.nodes.map(({ id }) => id));
        expect(ids).toEqual(expected.slice(0, given.first));
        found += ids.length;
        for (const path of told.paths.paths) {
          expect(path.hops.map(({ from }) => from.id)).toEqual(path.nodes.slice(0, -1).map(({ id }) => id));
          for (const hop of path.hops) {
            const between = relations.filter(
              ({ from, to, kind }) =>
                (kept?.includes(kind) ?? true) &&
                [from, to].includes(hop.from.id) &&
                [from, to].includes(hop.to.id),
            );
            expect(hop.relations).toHaveLength(between.length);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(15);
  }, 300_000);

  test("say what they skipped, what they searched, and that there is none", async () => {
    const { graph } = test0;
    await wipe(graph);
    const entities: GivenEntity[] = [
      { id: "a", kind: "Official" },
      { id: "b", kind: "Official" },
      { id: "KR", kind: "Country", name: "Korea" },
      { id: "m", kind: "Meeting" },
    ];
    await writeGraph(graph, entities, [
      { from: "a", kind: "REPRESENTS", to: "KR" },
      { from: "b", kind: "REPRESENTS", to: "KR" },
      { from: "a", kind: "PARTICIPATED_IN", to: "m" },
    ]);
    const text = `query ($from: ID!, $to: ID!, $through: [EntityKind!]) {
  paths(from: $from, to: $to, through: $through) { searched { depth nodes } suppressed { id } truncated paths { length } }
}`;
    expect(await ask(graph, text, { from: "a", to: "b" })).toEqual({
      paths: { searched: { depth: 4, nodes: 3 }, suppressed: [{ id: "KR" }], truncated: false, paths: [] },
    });
    expect(await ask(graph, text, { from: "a", to: "b", through: ["COUNTRY"] })).toMatchObject({
      paths: { paths: [{ length: 2 }] },
    });
    expect(await ask(graph, text, { from: "a", to: "nobody" })).toEqual({ paths: null });
  });
});
