import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finishSources, prepareSource } from "../../src/app/ingest/ingestSource";
import { thisThread } from "../../src/app/reading/thisThread";
import { checkIntegrity } from "../../src/graph/integrity";
import { useEmptyGraph, wipe } from "../graph/connect";
import { currentView } from "../graph/currentView";

const visit = (day: number, city: string): string =>
  `Kenya and Norway agree on fisheries\nPublished: ${day} March 2021\n\n` +
  `Kenya's Minister of Energy Atieno Wekesa met Norway's Minister of Energy Solveig Brandvik in ${city} on ${day} March 2021. ` +
  `The two sides discussed the Lamu Harbour Project and cooperation in fisheries.\n`;

describe("texts written in one transaction", () => {
  const test = useEmptyGraph();
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "ingest-together-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function prepared(texts: readonly string[], reposts: boolean) {
    return Promise.all(
      texts.map(async (text, at) => {
        const path = join(folder, `${at}.txt`);
        await writeFile(path, text);
        const source = { name: path, file: `${at}.txt`, path };
        return { source, prepared: await prepareSource(test.graph, source, { reposts }, thisThread) };
      }),
    );
  }

  it("make the graph that each by itself makes", async () => {
    const group = await prepared([visit(3, "Nairobi"), visit(9, "Oslo"), visit(10, "Nairobi")], true);
    for (const one of group) await finishSources(test.graph, [one], { reposts: true });
    const wanted = await currentView(test.graph);
    await wipe(test.graph);
    const outcomes = await finishSources(test.graph, group, { reposts: true });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["added", "added", "added"]);
    expect(await currentView(test.graph)).toEqual(wanted);
    expect(await checkIntegrity(test.graph)).toEqual([]);
  });

  it("are told apart from those that they repeat or are", async () => {
    await wipe(test.graph);
    const first = visit(3, "Nairobi");
    const group = await prepared([first, first, `${first}\n`], false);
    const outcomes = await finishSources(test.graph, group, {});
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["added", "known", "duplicate"]);
    expect(outcomes[2]?.target).toBe("0.txt");
  });
});
