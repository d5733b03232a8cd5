import { changeGraph } from "../../src/graph/change/changeGraph";
import { loadBatches } from "../../src/graph/change/loadBatches";
import { checkIntegrity } from "../../src/graph/integrity";
import { tell } from "./batches";
import { useEmptyGraph, wipe } from "./connect";

const tale = tell({
  name: "spring",
  published: "2024-04-02",
  things: {
    "Ana Diaz": { kind: "Official" },
    Peru: { kind: "Country", entity: "PE" },
    Forum: { kind: "Meeting", date: "2024" },
  },
  told: [
    { kind: "REPRESENTS", from: "Ana Diaz", to: "Peru" },
    { kind: "PARTICIPATED_IN", from: "Ana Diaz", to: "Forum" },
  ],
});

describe("checkIntegrity", () => {
  const test = useEmptyGraph();
  beforeEach(async () => {
    await wipe(test.graph);
    await changeGraph(test.graph, (change) => loadBatches(change, [tale]));
  });

  it("finds nothing in a graph that was loaded", async () => {
    expect(await checkIntegrity(test.graph)).toEqual([]);
  });

  it.each([
    ["Every quote equals its slice", "MATCH (s:Statement) SET s.quote = s.quote + '!'"],
    ["Every quote equals its slice", "MATCH (a:Attribute) SET a.end = a.end - 1"],
    ["Every mention equals its slice", "MATCH (m:Mention) SET m.start = m.start + 1"],
    [
      "Every relation has a live supporter",
      "MATCH (s:Statement {kind: 'REPRESENTS'}) SET s.retractedAt = 'now'",
    ],
    ["Every relation counts its live", "MATCH ()-[r:REPRESENTS]->() SET r.statementCount = 7"],
    ["Every relation stands between", "MATCH (c:Country) SET c:FormerEntity REMOVE c:Entity"],
    [
      "Every relation stands once",
      "MATCH (a)-[r:REPRESENTS]->(b) CREATE (a)-[t:REPRESENTS]->(b) SET t = properties(r)",
    ],
    ["Every live statement supports", "MATCH ()-[r:REPRESENTS]->() DELETE r"],
    ["Every statement has a document", "MATCH (:Statement)-[r:FROM]->() DELETE r"],
    ["Every mention stands in one document", "MATCH (:Mention)-[r:IN]->() DELETE r"],
    [
      "A mention refers to what its chain",
      "MATCH (m:Mention)-[r:REFERS_TO]->(:Official) MATCH (c:Country) DELETE r CREATE (m)-[:REFERS_TO]->(c)",
    ],
    ["Every chain refers to one entity", "MATCH (:Chain)-[r:REFERS_TO]->(:Country) DELETE r"],
    ["Every entity is named", "CREATE (:Entity:Official {id: 'nobody', kind: 'Official', degree: 0})"],
    ["Every entity counts", "MATCH (e:Official) SET e.degree = 9"],
    ["Every entity carries its kind", "MATCH (e:Official) SET e:Topic"],
    ["A former id is no present one", "CREATE (:FormerEntity {id: 'PE'})"],
    [
      "Every closed relation says",
      "MATCH (a:Official), (b:Country) CREATE (a)-[:REPRESENTS_CLOSED {id: 'x'}]->(b)",
    ],
  ])("finds where this does not hold: %s…", async (promise, harm) => {
    await test.graph.runAlone(harm);
    const found = await checkIntegrity(test.graph);
    expect(found.map((finding) => finding.promise).join("\n")).toContain(promise);
    expect(found.every(({ count, examples }) => count > 0 && examples.length > 0)).toBe(true);
  });
});
