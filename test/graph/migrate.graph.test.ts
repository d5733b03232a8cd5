import { kinds, relations } from "../../src/ontology/ontology";
import { loadMigrations } from "../../src/graph/loadMigrations";
import { migrate } from "../../src/graph/migrate";
import { connect } from "../../src/graph/session";
import { useEmptyGraph, wipeSchema } from "./connect";

describe("migrate", () => {
  const test = useEmptyGraph();
  beforeAll(() => wipeSchema(test.graph), 60_000);

  it("is applied once, however many processes start at once", async () => {
    const other = await connect(test);
    const done = await Promise.all([migrate(test.graph), migrate(other), migrate(test.graph)]);
    await other.close();
    expect(done.flat()).toEqual((await loadMigrations()).map(({ version }) => version));
    expect(await migrate(test.graph)).toEqual([]);
  }, 60_000);

  it("indexes every kind and every relation of the ontology", async () => {
    const rows = await test.graph.runAlone<{ labelsOrTypes: string[]; properties: string[] }>(
      "SHOW INDEXES YIELD labelsOrTypes, properties, state WHERE state = 'ONLINE' AND properties IS NOT NULL RETURN labelsOrTypes, properties",
    );
    const indexed = rows.map((row) => `${row.labelsOrTypes.join()}(${row.properties.join()})`);
    for (const kind of Object.keys(kinds)) expect(indexed).toContain(`${kind}(sortName,id)`);
    for (const relation of Object.keys(relations)) {
      expect(indexed).toEqual(expect.arrayContaining([`${relation}(id)`, `${relation}_CLOSED(id)`]));
    }
  });

  it("refuses a file that was changed after it was applied", async () => {
    const changed = (await loadMigrations()).map((one) => ({ ...one, checksum: `${one.checksum}0` }));
    await expect(migrate(test.graph, changed)).rejects.toMatchObject({ code: "MIGRATION_CHANGED" });
  });

  it("refuses a graph of a later release", async () => {
    const [first = await Promise.reject(new Error("no migration"))] = await loadMigrations();
    await expect(migrate(test.graph, [first])).rejects.toMatchObject({ code: "MIGRATION_CHANGED" });
  });
});
