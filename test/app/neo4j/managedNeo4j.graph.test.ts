import { useEmptyGraph } from "../../graph/connect";

describe("managed Neo4j", () => {
  const test = useEmptyGraph();

  it("runs the real Community server of the pinned version", async () => {
    const rows = await test.graph.runAlone(
      "CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition",
    );
    expect(rows).toEqual([{ version: "5.26.30", edition: "community" }]);
  });
});
