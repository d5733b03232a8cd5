import fc from "fast-check";
import type { RelationKind } from "../../../src/ontology/derived";
import { allRelations } from "../../../src/graph/compile/allRelations";
import { pathReader } from "../../../src/graph/compile/pathReader";
import { Scope } from "../../../src/graph/compile/Scope";
import { Times } from "../../../src/graph/compile/Times";
import { findPaths } from "../../../src/graph/questions/findPaths";
import type { NamedEnd } from "../../../src/graph/questions/ReadPaths";
import { ask } from "../asking";
import { useEmptyGraph, wipe } from "../connect";
import { everyPath } from "./everyPath";
import { type GivenEntity, writeGraph } from "../fixtures/writeGraph";

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
        const expected = everyPath(
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

  test("are the same whatever is read at once, and found in part where little may be read", async () => {
    const reading = fc.record({
      together: fc.constantFrom(0, 3, 2000),
      relations: fc.constantFrom(6, 30, 10_000),
      steps: fc.constantFrom(5, 50_000),
      wideRim: fc.constantFrom(0, 1000),
      muchWider: fc.integer({ min: 1, max: 3 }),
    });
    let [whole, cut] = [0, 0];
    await fc.assert(
      fc.asyncProperty(smallGraph, reading, async (given, bounds) => {
        const { graph } = test0;
        await wipe(graph);
        const entities = given.kinds.map((kind, index) => ({ id: `e${index}`, kind }));
        const relations = given.ties
          .filter(([a, b]) => a !== b)
          .map(([a, b, kind, sources]) => ({ from: `e${a}`, to: `e${b}`, kind, sources }));
        await writeGraph(graph, entities, relations);
        const { first, maxLength } = given;
        const sought = { from: "e0", to: "e1", maxLength, through: connectors, via: [] };
        const expected = everyPath(entities, relations, sought);
        const walk = {
          scope: new Scope({}),
          times: Times.root(null),
          kinds: allRelations,
          conditions: () => [],
        };
        const told = await graph.readTransaction(async (run) => {
          const reader = pathReader(walk, { together: bounds.together, neighbours: 10_000 });
          const paths = reader(run, {}, { through: connectors, hubDegree: 500 });
          const ends = (await paths.ends(["e0", "e1"])) as [NamedEnd, NamedEnd];
          const named = ends.map(({ node }) => node);
          return findPaths({ via: [], maxLength, first }, ends, paths.reader(named), bounds);
        });
        const ids = told.paths.map((path) => path.ids);
        const all = new Set(expected.map((path) => path.join()));
        for (const path of ids) expect(all).toContain(path.join());
        if (told.truncated && ids.length < first) cut++;
        else {
          whole++;
          const lengths = (paths: readonly (readonly string[])[]) => paths.map((path) => path.length);
          expect(lengths(ids)).toEqual(lengths(expected.slice(0, first)));
          if (!told.truncated) expect(ids).toEqual(expected.slice(0, first));
        }
      }),
      { numRuns: 80 },
    );
    expect(whole).toBeGreaterThan(10);
    expect(cut).toBeGreaterThan(0);
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
