import { useEmptyGraph } from "../../graph/connect";

describe("managed Neo4j", () => {
  const graph = useEmptyGraph();

  it("runs the real Community server of the pinned version", async () => {
    const session = graph.driver.session();
    const { records } = await session.run(
      "CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition",
    );
    await session.close();
    expect(records[0]?.toObject()).toEqual({ version: "5.26.30", edition: "community" });
  });
});
