import fc from "fast-check";
import { strongestPaths } from "../../../src/graph/questions/strongestPaths";
import { Ties } from "../../../src/graph/questions/Ties";

const graphs = fc.record({
  ties: fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 0, max: 3 })), {
    minLength: 15,
    maxLength: 40,
  }),
  length: fc.integer({ min: 1, max: 5 }),
  most: fc.integer({ min: 1, max: 6 }),
  via: fc.constantFrom([], [], [2], [2, 3]),
});

test("the strongest paths of a length are those that trying everything finds, equals in the order of their ids", () => {
  let found = 0;
  fc.assert(
    fc.property(graphs, ({ ties: given, length, most, via }) => {
      const ties = new Ties();
      for (let node = 0; node < 8; node++) ties.name(node, `${9 - node}`);
      for (const [one, other, weight] of given) if (one !== other) ties.tie(one, other, weight);
      const all: { ids: string[]; weight: number }[] = [];
      const walk = (nodes: readonly number[], weight: number): void => {
        const here = nodes.at(-1) as number;
        if (here === 1) {
          if (nodes.length === length + 1 && via.every((node) => nodes.includes(node)))
            all.push({ ids: nodes.map((node) => `${9 - node}`), weight });
          return;
        }
        if (nodes.length > length) return;
        for (const [next, tie] of ties.from(here))
          if (!nodes.includes(next)) walk([...nodes, next], weight + tie);
      };
      walk([0], 0);
      all.sort((one, other) => other.weight - one.weight || (one.ids.join() < other.ids.join() ? -1 : 1));
      const { paths, cut } = strongestPaths(ties, { from: 0, to: 1, via, length, most, steps: 100_000 });
      expect(paths).toEqual(all.slice(0, most));
      expect(cut).toBe(false);
      found += paths.length;
    }),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(50);
});

test("what is too much to try is told", () => {
  const ties = new Ties();
  for (let node = 0; node < 20; node++) ties.name(node, `${node}`);
  for (let one = 0; one < 20; one++) for (let other = 0; other < one; other++) ties.tie(one, other, one % 3);
  const wanted = { from: 0, to: 1, via: [7, 8, 9], length: 6, most: 50, steps: 1000 };
  expect(strongestPaths(ties, wanted).cut).toBe(true);
});
