import type { Correction, Curation } from "../../src/api/Curation";
import { createCuration } from "../../src/app/curation/createCuration";
import { thisThread } from "../../src/app/reading/thisThread";
import { exportJudgements } from "../../src/app/curation/exportJudgements";
import { importJudgements } from "../../src/app/curation/importJudgements";
import { Problem } from "../../src/problems";
import { printJudgements, readJudgements } from "../../src/resolve/judgementFile";
import { currentView } from "../graph/currentView";
import { useEmptyGraph, wipe } from "../graph/connect";
import { shortArticles } from "./shortArticles";

const by = (author = "ann", clientMutationId: string | null = null) => ({
  author,
  clientMutationId,
  signal: new AbortController().signal,
});

describe("curation", () => {
  const test = useEmptyGraph();
  let curation: Curation;
  beforeAll(() => (curation = createCuration(test.graph, thisThread)));
  beforeEach(() => wipe(test.graph));

  const ingest = (at: number) => curation.ingest(shortArticles[at]!, {}, by());
  const entity = async (name: string): Promise<string> => {
    const rows = await test.graph.runAlone<{ id: string }>(
      "MATCH (e:Entity) WHERE $name IN e.aliases OR e.name = $name RETURN e.id AS id",
      { name },
    );
    expect(rows).toHaveLength(1);
    return rows[0]!.id;
  };
  const refused = (correcting: Promise<Correction>) =>
    correcting.then(
      () => null,
      (error: unknown) => (error instanceof Problem ? error.code : error),
    );
  it("joins two people, remembers it over re-reading, and undoes it to the letter", async () => {
    for (const at of [0, 1, 5]) await ingest(at);
    const before = await currentView(test.graph);
    const [amina, grace] = [await entity("Amina Otieno"), await entity("Grace Otieno")];
    const joined = await curation.judge(amina, grace, "same", "one person", by());
    expect(joined.entities).toHaveLength(1);
    expect(await entity("Grace Otieno")).toBe(await entity("Amina Otieno"));
    const after = await currentView(test.graph);

    // The merged id leads to what took its place.
    const gone = joined.entities![0] === amina ? grace : amina;
    const [former] = await test.graph.runAlone<{ id: string }>(
      "MATCH (:FormerEntity {id: $gone})-[:NOW]->(e:Entity) RETURN e.id AS id",
      { gone },
    );
    expect(former?.id).toBe(joined.entities![0]);

    const [document] = await test.graph.runAlone<{ id: string }>(
      "MATCH (d:Document) WHERE d.text CONTAINS 'Grace Otieno' RETURN d.id AS id",
    );
    const withdrawn = await curation.withdraw(document!.id, "twice", by());
    await ingest(5);
    expect(await currentView(test.graph)).toEqual(after);
    expect(withdrawn.change).not.toBeNull();

    const undone = await curation.undo(joined.change!, by("bob"));
    expect(new Set(undone.entities)).toEqual(new Set([amina, grace]));
    expect(await currentView(test.graph)).toEqual(before);
    expect(await refused(curation.undo(joined.change!, by()))).toBe("CONFLICT");
    expect(await refused(curation.undo(undone.change!, by()))).toBe("BAD_USER_INPUT");
  }, 120_000);

  it("parts one text's person from another's, and keeps them apart", async () => {
    for (const at of [0, 1, 3]) await ingest(at);
    const before = await currentView(test.graph);
    const amina = await entity("Amina Otieno");
    const leaving = await test.graph.runAlone<{ id: string }>(
      `MATCH (m:Mention)-[:REFERS_TO]->(:Entity {id: $amina}) MATCH (m)-[:IN]->(d) WHERE d.title CONTAINS 'Oslo'
       RETURN 'mention:' + m.id AS id`,
      { amina },
    );
    const split = await curation.split(
      amina,
      leaving.map(({ id }) => id),
      "another Otieno",
      by(),
    );
    expect(split.entities).toHaveLength(2);
    const [counted] = await test.graph.runAlone<{ count: number }>(
      "MATCH (e:Official) WHERE e.name = 'Amina Otieno' RETURN count(e) AS count",
    );
    expect(counted?.count).toBe(2);
    // A later text cannot tell the two apart, and joins neither.
    await ingest(5);
    const apart = await test.graph.runAlone("MATCH (e:Official) WHERE e.name = 'Amina Otieno' RETURN e.id");
    expect(apart).toHaveLength(3);
    const conflict = curation.judge(split.entities![0]!, split.entities![1]!, "same", "no", by("bob"));
    await expect(conflict).rejects.toThrow(/by ann on .*another Otieno/);
    expect(
      await refused(
        curation.split(
          split.entities![0]!,
          leaving.map(({ id }) => id),
          null,
          by(),
        ),
      ),
    ).toBe("CONFLICT");
    const [last] = await test.graph.runAlone<{ id: string }>(
      "MATCH (d:Document) WHERE d.title CONTAINS 'Hanoi' RETURN d.id AS id",
    );
    await curation.withdraw(last!.id, "test", by());
    await curation.undo(split.change!, by());
    expect(await currentView(test.graph)).toEqual(before);
  }, 120_000);

  it("parts one mention from its chain", async () => {
    await ingest(0);
    const before = await currentView(test.graph);
    const amina = await entity("Amina Otieno");
    const found = await test.graph.runAlone<{ id: string; text: string }>(
      "MATCH (m:Mention)-[:REFERS_TO]->(:Entity {id: $amina}) RETURN m.id AS id, m.text AS text ORDER BY m.start",
      { amina },
    );
    expect(found.length).toBeGreaterThan(1);
    const [first, second] = found;
    for (const [leaves, stays] of [
      [second!, first!],
      [first!, second!],
    ]) {
      const parted = await curation.judge(
        `mention:${leaves!.id}`,
        `mention:${stays!.id}`,
        "different",
        "another",
        by(),
      );
      expect(parted.entities).toHaveLength(2);
      const rows = await test.graph.runAlone<{ entity: string }>(
        "MATCH (m:Mention)-[:REFERS_TO]->(e) WHERE m.id IN [$leaves, $stays] RETURN DISTINCT e.id AS entity",
        { leaves: leaves!.id, stays: stays!.id },
      );
      expect(rows).toHaveLength(2);
      await curation.undo(parted.change!, by());
      expect(await currentView(test.graph)).toEqual(before);
    }
  }, 120_000);

  it("lets a given name go with the mention that bears it, and names what has no name by its words", async () => {
    await ingest(0);
    const before = await currentView(test.graph);
    const amina = await entity("Amina Otieno");
    await curation.rename(amina, "A. Otieno", by());
    const mentions = await test.graph.runAlone<{ id: string; text: string }>(
      "MATCH (m:Mention)-[:REFERS_TO]->(:Entity {id: $amina}) RETURN m.id AS id, m.text AS text",
      { amina },
    );
    const named = await currentView(test.graph);
    const names = async () => {
      const rows = await test.graph.runAlone<{ name: string }>(
        "MATCH (e:Official) WHERE any(n IN [e.name] + e.aliases WHERE n CONTAINS 'Otieno') RETURN e.name AS name ORDER BY name",
      );
      return rows.map(({ name }) => name);
    };
    for (const { id } of mentions) {
      const split = await curation.split(amina, [`mention:${id}`], "another", by());
      const bearer = await test.graph.runAlone<{ name: string }>(
        "MATCH (n:ChosenName)-[:NAMES]->(e)<-[:REFERS_TO]-(:Mention {id: n.bearer}) RETURN e.name AS name",
      );
      expect(bearer).toEqual([{ name: "A. Otieno" }]);
      const both = await names();
      expect(both).toHaveLength(2);
      expect(both.every((name) => name.includes("Otieno"))).toBe(true);
      await curation.undo(split.change!, by());
      expect(await currentView(test.graph)).toEqual(named);
    }
    expect(before).not.toEqual(named);
  }, 120_000);

  it("repeats the answer, not the change, to a repeated request", async () => {
    await ingest(0);
    const amina = await entity("Amina Otieno");
    const first = await curation.rename(amina, "A. Otieno", by("ann", "request 1"));
    expect(await curation.rename(amina, "A. Otieno", by("ann", "request 1"))).toEqual(first);
    expect(await refused(curation.rename(amina, "B. Otieno", by("ann", "request 1")))).toBe("CONFLICT");
    const entries = await test.graph.runAlone("MATCH (n:AuditEntry {action: 'rename'}) RETURN n");
    expect(entries).toHaveLength(1);
    expect(await entity("A. Otieno")).toBe(amina);
    await curation.undo(first.change!, by());
    expect(await entity("Amina Otieno")).toBe(amina);
  }, 60_000);

  it("keeps judgements in a file: read before the texts come or after, and undone ones stay undone", async () => {
    for (const at of [0, 5]) await ingest(at);
    const apart = await currentView(test.graph);
    const [amina, grace] = [await entity("Amina Otieno"), await entity("Grace Otieno")];
    const joined = await curation.judge(amina, grace, "same", "one", by());
    const together = await currentView(test.graph);
    const file = printJudgements(await exportJudgements(test.graph));
    expect(file).toMatch(/^- \{ a: "[0-9a-f]{20}", .* names: \[".*Otieno", ".*Otieno"\] \}\n$/);
    const filed = readJudgements(file, "judgements.yaml");

    await curation.undo(joined.change!, by());
    expect(await importJudgements(test.graph, filed)).toMatchObject({ added: 0, known: 1 });
    expect(await currentView(test.graph)).toEqual(apart);

    await wipe(test.graph);
    expect(await importJudgements(test.graph, filed)).toMatchObject({ added: 1, known: 0 });
    for (const at of [5, 0]) await ingest(at);
    expect(await currentView(test.graph)).toEqual(together);

    await wipe(test.graph);
    for (const at of [0, 5]) await ingest(at);
    await curation.judge(amina, grace, "different", "two", by());
    const [one] = filed;
    await expect(importJudgements(test.graph, filed)).rejects.toThrow(
      /Row at line 1, ".*Otieno" .* judged same by ann, .* contradict this one: .* is not .* by ann on .*: two/,
    );
    expect((await exportJudgements(test.graph)).map(({ id }) => id)).not.toContain(one!.id);
    expect(await currentView(test.graph)).toEqual(apart);
  }, 120_000);
});
