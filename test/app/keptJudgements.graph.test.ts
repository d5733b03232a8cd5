import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Curation } from "../../src/api/Curation";
import { bringJudgements } from "../../src/app/curation/bringJudgements";
import { createCuration } from "../../src/app/curation/createCuration";
import { thisThread } from "../../src/app/reading/thisThread";
import { exportJudgements } from "../../src/app/curation/exportJudgements";
import { JudgementFile } from "../../src/app/curation/JudgementFile";
import { keepJudgements } from "../../src/app/curation/keepJudgements";
import { printJudgements } from "../../src/resolve/judgementFile";
import { currentView } from "../graph/currentView";
import { useEmptyGraph, wipe } from "../graph/connect";
import { shortArticles } from "./shortArticles";

const by = (author = "ann") => ({ author, clientMutationId: null, signal: new AbortController().signal });

describe("the file of decisions", () => {
  const test = useEmptyGraph();
  const folder = mkdtempSync(join(tmpdir(), "cooperation-graph-decisions-"));
  const file = new JudgementFile(join(folder, "judgements.yaml"));
  const failures: unknown[] = [];
  let curation: Curation;
  beforeAll(() => {
    curation = keepJudgements(createCuration(test.graph, thisThread), test.graph, file, (error) =>
      failures.push(error),
    );
  });
  beforeEach(() => wipe(test.graph));
  afterAll(() => rmSync(folder, { recursive: true }));

  const entity = async (name: string) => {
    const [row] = await test.graph.runAlone<{ id: string }>(
      "MATCH (e:Official) WHERE $name IN e.aliases RETURN e.id AS id",
      { name },
    );
    return row!.id;
  };

  it("follows every decision, brings it back at a start, and tells where it and the graph disagree", async () => {
    for (const at of [0, 5]) await curation.ingest(shortArticles[at]!, {}, by());
    const [amina, grace] = [await entity("Amina Otieno"), await entity("Grace Otieno")];
    const joined = await curation.judge(amina, grace, "same", "one person", by());
    const together = await currentView(test.graph);
    expect(readFileSync(file.path, "utf8")).toBe(printJudgements(await exportJudgements(test.graph)));
    const filed = await file.read();
    expect(filed).toHaveLength(1);
    expect(await bringJudgements(test.graph, file)).toEqual([]);

    // Another graph, started with the file before its texts come.
    await wipe(test.graph);
    expect(await bringJudgements(test.graph, file)).toEqual([]);
    for (const at of [5, 0])
      await createCuration(test.graph, thisThread).ingest(shortArticles[at]!, {}, by());
    expect(await currentView(test.graph)).toEqual(together);

    // Undone, it leaves the file; put back by hand, it is told to be undone and stays so.
    await wipe(test.graph);
    for (const at of [0, 5]) await curation.ingest(shortArticles[at]!, {}, by());
    const again = await curation.judge(amina, grace, "same", "one person", by());
    const second = readFileSync(file.path, "utf8");
    await curation.undo(again.change!, by());
    expect(await file.read()).toEqual(filed);
    writeFileSync(file.path, second);
    expect(await bringJudgements(test.graph, file)).toEqual([
      expect.stringMatching(/has 1 decisions that were undone in this graph/),
    ]);

    // A decision to the contrary stands in the graph: the row is left out, by name, and the server still starts.
    writeFileSync(file.path, "");
    await wipe(test.graph);
    for (const at of [0, 5])
      await createCuration(test.graph, thisThread).ingest(shortArticles[at]!, {}, by());
    await createCuration(test.graph, thisThread).judge(amina, grace, "different", "two people", by("bob"));
    const apart = await currentView(test.graph);
    // Another row of the file waits for its texts: it is taken in all the same.
    const waiting = { ...filed[0]!, a: "0".repeat(20), b: "1".repeat(20), verdict: "different" as const };
    writeFileSync(file.path, `# ours\n${printJudgements([...filed, waiting])}`);
    const told = await bringJudgements(test.graph, file);
    expect(told).toEqual([
      expect.stringMatching(
        /judgements\.yaml:3: ".*Otieno" .* judged same by ann was left out\. .*"[^"]*Otieno" .* is not .*by bob on .*two people/,
      ),
      expect.stringMatching(/1 decisions stand in this graph and not in/),
    ]);
    expect(await currentView(test.graph)).toEqual(apart);
    const standing = await test.graph.runAlone("MATCH (j:Judgement {a: $a}) RETURN j.verdict AS verdict", {
      a: waiting.a,
    });
    expect(standing).toEqual([{ verdict: "different" }]);
    writeFileSync(file.path, "<<<<<<< ours\n");
    await expect(bringJudgements(test.graph, file)).rejects.toMatchObject({ code: "JUDGEMENTS_INVALID" });
    expect(failures).toEqual([]);
    expect(joined.change).not.toBeNull();
  }, 240_000);

  it("lets a decision of the file be taken back by its own id, and one of a change with the change", async () => {
    writeFileSync(file.path, "");
    for (const at of [0, 5]) await curation.ingest(shortArticles[at]!, {}, by());
    const apart = await currentView(test.graph);
    const [amina, grace] = [await entity("Amina Otieno"), await entity("Grace Otieno")];
    const judged = await curation.judge(amina, grace, "same", "one person", by());
    const [made] = await file.read();
    const contrary = () =>
      curation.judge(`mention:${made!.a}`, `mention:${made!.b}`, "different", "two people", by("bob"));
    await expect(contrary()).rejects.toMatchObject({
      hint: `Undo them first if they are wrong: undo ${judged.change!}.`,
    });

    // Another graph, which knows it from the file alone.
    await wipe(test.graph);
    for (const at of [0, 5])
      await createCuration(test.graph, thisThread).ingest(shortArticles[at]!, {}, by());
    expect(await bringJudgements(test.graph, file)).toEqual([]);
    await expect(contrary()).rejects.toMatchObject({
      hint: `Undo them first if they are wrong: undo ${made!.id}.`,
    });
    await curation.undo(made!.id, by("bob"));
    expect(await currentView(test.graph)).toEqual(apart);
    expect(await file.read()).toEqual([]);
    await expect(curation.undo(made!.id, by("bob"))).rejects.toMatchObject({ code: "CONFLICT" });
    const parted = await contrary();
    const [decision] = await file.read();
    expect(decision).toMatchObject({ verdict: "different" });
    await curation.undo(decision!.id, by());
    await expect(curation.undo(parted.change!, by())).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await file.read()).toEqual([]);
    expect(await currentView(test.graph)).toEqual(apart);
    expect(failures).toEqual([]);
  }, 120_000);

  it("refuses no decision because it cannot be written", async () => {
    for (const at of [0, 5])
      await createCuration(test.graph, thisThread).ingest(shortArticles[at]!, {}, by());
    const nowhere = new JudgementFile(join(folder, "judgements.yaml", "not-a-folder", "x.yaml"));
    const told: unknown[] = [];
    const bold = keepJudgements(createCuration(test.graph, thisThread), test.graph, nowhere, (error) =>
      told.push(error),
    );
    const joined = await bold.judge(
      await entity("Amina Otieno"),
      await entity("Grace Otieno"),
      "same",
      "one",
      by(),
    );
    expect(joined.change).not.toBeNull();
    expect(told).toHaveLength(1);
  }, 60_000);
});
