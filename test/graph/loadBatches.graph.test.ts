import type { Batch } from "../../src/ontology/Batch";
import { changeGraph } from "../../src/graph/change/changeGraph";
import { loadBatches } from "../../src/graph/change/loadBatches";
import { chainOf, tell } from "./batches";
import { useEmptyGraph, wipe } from "./connect";
import { currentView } from "./currentView";

const spring = chainOf("spring", "Ana Diaz") < chainOf("autumn", "Ana Diaz") ? "spring" : "autumn";
const ana = chainOf(spring, "Ana Diaz");

function tales(): Batch[] {
  const one = tell({
    name: "spring",
    published: "2024-04-02",
    things: {
      "Ana Diaz": { kind: "Official", entity: ana },
      Ministry: { kind: "Institution" },
      Peru: { kind: "Country", entity: "PE" },
      "Energy Forum": { kind: "Meeting", date: "2024", status: "planned" },
    },
    told: [
      {
        kind: "HOLDS_POSITION",
        from: "Ana Diaz",
        to: "Ministry",
        properties: { title: "Minister of Energy" },
      },
      { kind: "REPRESENTS", from: "Ana Diaz", to: "Peru" },
      {
        kind: "PARTICIPATED_IN",
        from: "Ana Diaz",
        to: "Energy Forum",
        properties: { role: "chair" },
        modality: "planned",
      },
    ],
  });
  const two = tell({
    name: "autumn",
    published: "2024-10-05",
    things: {
      "Ana Diaz": { kind: "Official", entity: ana },
      Peru: { kind: "Country", entity: "PE" },
      "Energy Forum": {
        kind: "Meeting",
        entity: chainOf("spring", "Energy Forum"),
        date: "2024-09-30",
        status: "held",
      },
    },
    told: [
      { kind: "REPRESENTS", from: "Ana Diaz", to: "Peru" },
      { kind: "PARTICIPATED_IN", from: "Ana Diaz", to: "Energy Forum", properties: { role: "participant" } },
    ],
  });
  return [one, two];
}

describe("loadBatches", () => {
  const test = useEmptyGraph();
  beforeEach(() => wipe(test.graph));
  const load = (...batches: readonly Batch[]) =>
    changeGraph(test.graph, (change) => loadBatches(change, batches));

  it("derives relations and entities from what documents state", async () => {
    for (const batch of tales()) await load(batch);
    const [forum] = await test.graph.runAlone(
      "MATCH (m:Meeting) RETURN m.name AS name, m.date AS date, m.status AS status, m.documentCount AS documents, m.degree AS degree",
    );
    expect(forum).toEqual({
      name: "Energy Forum",
      date: "2024-09-30",
      status: "held",
      documents: 2,
      degree: 1,
    });
    const took = await test.graph.runAlone(
      `MATCH (o:Official)-[r:PARTICIPATED_IN]->(:Meeting)
       RETURN o.name AS who, r.role AS role, r.status AS status, r.sourceCount AS sources, r.observedFrom AS first, r.observedTo AS last`,
    );
    expect(took).toEqual([
      {
        who: "Ana Diaz",
        role: "chair",
        status: "stated",
        sources: 2,
        first: "2024-04-02",
        last: "2024-10-05",
      },
    ]);
    const whole = await test.graph.runAlone(
      "MATCH (s:Statement)-[:STATED_IN]->(d) WHERE substring(d.text, s.start, s.end - s.start) <> s.quote RETURN s.id",
    );
    expect(whole).toEqual([]);
  });

  it("gives the same graph in any order, together or one by one, and twice", async () => {
    const [one, two] = tales() as [Batch, Batch];
    await load(one);
    await load(two);
    const wanted = await currentView(test.graph);
    await load(two);
    await load(one);
    expect(await currentView(test.graph)).toEqual(wanted);
    await wipe(test.graph);
    await load(two);
    await load(one);
    expect(await currentView(test.graph)).toEqual(wanted);
    await wipe(test.graph);
    await load(two, one);
    expect(await currentView(test.graph)).toEqual(wanted);
  });

  it("leads an id that was merged to what it is now, and moves its relations", async () => {
    const apart = tales().map((batch) => ({
      ...batch,
      chains: batch.chains.map((chain) =>
        chain.kind === "Official" ? { ...chain, entity: chain.id } : chain,
      ),
    })) as unknown as [Batch, Batch];
    await load(...tales());
    const wanted = await currentView(test.graph);
    await wipe(test.graph);
    await load(apart[0]);
    await load(apart[1]);
    expect(await test.graph.runAlone("MATCH (o:Official) RETURN count(o) AS n")).toEqual([{ n: 2 }]);
    for (const batch of tales()) await load(batch);
    expect(await currentView(test.graph)).toEqual(wanted);
    const former = await test.graph.runAlone(
      "MATCH (f:FormerEntity)-[:NOW]->(e:Official) RETURN f.id AS was, e.id AS now",
    );
    const other = chainOf(spring === "spring" ? "autumn" : "spring", "Ana Diaz");
    expect(former).toEqual([{ was: other, now: ana }]);
    for (const batch of apart) await load(batch);
    expect(await test.graph.runAlone("MATCH (o:Official) RETURN count(o) AS n")).toEqual([{ n: 2 }]);
    expect(await test.graph.runAlone("MATCH (f:FormerEntity) RETURN f.id")).toEqual([]);
  });

  it("retracts what a later reading of the same text does not find, and lets it stand again", async () => {
    const [one, two] = tales() as [Batch, Batch];
    await load(one, two);
    const wanted = await currentView(test.graph);
    const poorer = { ...two, statements: two.statements.slice(1), mentions: two.mentions, attributes: [] };
    await load(poorer);
    expect(
      await test.graph.runAlone("MATCH (:Official)-[r:REPRESENTS]->() RETURN r.sourceCount AS n"),
    ).toEqual([{ n: 1 }]);
    expect(await test.graph.runAlone("MATCH (m:Meeting) RETURN m.status AS status")).toEqual([
      { status: "planned" },
    ]);
    await load(two);
    expect(await currentView(test.graph)).toEqual(wanted);
  });
});
