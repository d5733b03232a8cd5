import { ask } from "./asking";
import { useEmptyGraph } from "./connect";
import { writeGraph } from "./fixtures/writeGraph";

describe("an id from before a merge", () => {
  const given = useEmptyGraph();

  beforeAll(async () => {
    await writeGraph(
      given.graph,
      [
        { id: "o1", kind: "Official", name: "Bo Ek" },
        { id: "o2", kind: "Official", name: "Ana Lund" },
        { id: "m1", kind: "Meeting", name: "Summit" },
        { id: "i1", kind: "Institution", name: "Port Authority" },
      ],
      [
        { from: "o1", kind: "PARTICIPATED_IN", to: "m1" },
        { from: "o2", kind: "PARTICIPATED_IN", to: "m1" },
        { from: "o1", kind: "HOLDS_POSITION", to: "i1", title: "director", since: "2020" },
      ],
    );
    await given.graph.runAlone(
      "UNWIND ['o1', 'i1'] AS id MATCH (n:Entity {id: id}) CREATE (:FormerEntity {id: 'was-' + id})-[:NOW]->(n)",
    );
  });

  const bo = { name: "Bo Ek" };
  test.each([
    ["node", '{ found: node(id: "was-o1") { ... on Entity { name } } }', bo],
    ["paths", '{ found: paths(from: "was-o1", to: "o2") { paths { length } } }', { paths: [{ length: 2 }] }],
    ["timeline", '{ found: timeline(of: "was-o1") { totalCount } }', { totalCount: 2 }],
    [
      "whoHeld",
      '{ found: whoHeld(position: "director", at: "was-i1") { official { name } } }',
      [{ official: bo }],
    ],
    [
      "neighborhood",
      '{ found: neighborhood(of: "was-o1", kinds: [MEETING]) { relations { kind } } }',
      { relations: [{ kind: "PARTICIPATED_IN" }] },
    ],
    [
      "commonConnections",
      '{ found: commonConnections(of: ["was-o1", "o2"]) { edges { node { name } relations { from { id } } } } }',
      { edges: [{ node: { name: "Summit" }, relations: [{ from: { id: "o1" } }, { from: { id: "o2" } }] }] },
    ],
    [
      "commonConnections of one that is given by both its ids",
      '{ found: commonConnections(of: ["was-o1", "o1"]) { totalCount } }',
      { totalCount: 0 },
    ],
  ])("leads to what it has become: %s", async (_, text, found) => {
    expect(await ask(given.graph, text)).toEqual({ found });
  });
});
