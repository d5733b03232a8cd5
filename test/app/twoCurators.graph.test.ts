import type { Correction, Curation } from "../../src/api/Curation";
import { createCuration } from "../../src/app/curation/createCuration";
import { thisThread } from "../../src/app/reading/thisThread";
import { Problem } from "../../src/problems";
import { useEmptyGraph, wipe } from "../graph/connect";
import { atOneTime } from "./atOneTime";
import { shortArticles } from "./shortArticles";

const by = (author: string) => ({
  author,
  clientMutationId: null,
  signal: new AbortController().signal,
});

describe("two curators at once", () => {
  const test = useEmptyGraph();
  let curation: Curation;
  beforeAll(() => (curation = createCuration(test.graph, thisThread)));
  beforeEach(() => wipe(test.graph));

  const ingest = (at: number) => curation.ingest(shortArticles[at]!, {}, by("ann"));
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

  it("lets one of two curators win, and tells the other why", async () => {
    for (const at of [0, 5]) await ingest(at);
    const [amina, grace] = [await entity("Amina Otieno"), await entity("Grace Otieno")];
    const outcomes = await atOneTime(test.graph, [
      () => refused(curation.judge(amina, grace, "same", "one", by("ann"))),
      () => refused(curation.judge(amina, grace, "different", "two", by("bob"))),
    ]);
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    expect(outcomes).toContain("CONFLICT");
    const entries = await test.graph.runAlone("MATCH (n:AuditEntry {action: 'judge'}) RETURN n");
    expect(entries).toHaveLength(1);
  }, 60_000);

  it("lets nobody overwrite what another corrected since, with or without waiting for it", async () => {
    for (const at of [0, 3, 5]) await ingest(at);
    const [amina, grace] = [await entity("Amina Otieno"), await entity("Grace Otieno")];
    const revisionOf = async (id: string) => {
      const [row] = await test.graph.runAlone<{ revision: number | null }>(
        "MATCH (e:Entity {id: $id}) RETURN e.revision AS revision",
        { id },
      );
      return row?.revision ?? 0;
    };
    const told = (correcting: Promise<Correction>) =>
      correcting.then(
        () => null,
        (error: unknown) => (error as Problem).message,
      );
    const seen = await revisionOf(amina);
    const mentions = await test.graph.runAlone<{ id: string }>(
      "MATCH (m:Mention {form: 'name'})-[:REFERS_TO]->(:Entity {id: $amina}) RETURN 'mention:' + m.id AS id ORDER BY id",
      { amina },
    );
    // Both at once: the second decided by what the first changed while it waited.
    for (const [first, second] of [
      [
        () => curation.rename(amina, "A. Otieno", by("ann")),
        () => curation.rename(amina, "Amina", by("bob")),
      ],
      [
        () => curation.judge(amina, grace, "unsure", "one", by("ann")),
        () => curation.rename(grace, "G. Otieno", by("bob")),
      ],
      [
        () => curation.split(amina, [mentions[0]!.id], "another", by("ann")),
        () => curation.judge(amina, grace, "same", "one", by("bob")),
      ],
    ] as const) {
      const entries = "MATCH (n:AuditEntry) RETURN n.id AS id";
      const before = (await test.graph.runAlone(entries)).length;
      const messages = await atOneTime(test.graph, [() => told(first()), () => told(second())]);
      expect(messages.filter((message) => message === null)).toHaveLength(1);
      // A split that comes after "the same" also contradicts it, or is of what has become part of another: that says more.
      expect(messages.join()).toMatch(
        /was corrected meanwhile, by (?:ann|bob) \((?:judge|rename|splitEntity), 2|contradict this one: .+, by (?:ann|bob) on 2|has meanwhile become part of/,
      );
      expect(await test.graph.runAlone(entries)).toHaveLength(before + 1);
    }
    // One after the other: the second says which revision it saw.
    const late = { ...by("bob"), revision: seen };
    expect(await told(curation.rename(amina, "Late", late))).toMatch(/was corrected meanwhile/);
    const now = { ...by("bob"), revision: await revisionOf(amina) };
    expect(await told(curation.rename(amina, "In time", now))).toBeNull();
  }, 120_000);
});
