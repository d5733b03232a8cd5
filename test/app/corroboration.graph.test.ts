import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCuration } from "../../src/app/curation/createCuration";
import { ingestSource } from "../../src/app/ingest/ingestSource";
import { thisThread } from "../../src/app/reading/thisThread";
import { ask } from "../graph/asking";
import { useEmptyGraph } from "../graph/connect";
import { shortArticles } from "./shortArticles";

const longReport = `${shortArticles[0]!}
Engineers have drilled for hot water in the valley since the dry years, when the dams fell low and factories stood still.
Farmers nearby dry their maize with the heat that the turbines leave, and a school of mechanics opened beside the plant.
The lake towns wait for a line of their own, which a fund of several banks is to pay once the survey of the shore is done.
`;
const texts = {
  report: longReport,
  // The same report with another page around it and a corrected word.
  repost: `Home | Share\n\n${longReport.replace("several banks", "two banks")}`,
  other: shortArticles[1]!,
};

describe("independent sources", () => {
  const test = useEmptyGraph();
  const folder = mkdtempSync(join(tmpdir(), "cooperation-graph-reposts-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  const told = async () => {
    const answer: any = await ask(
      test.graph,
      `{ officials(where: { alias: { eq: "Amina Otieno" } }) { nodes { positions {
           edges { sourceCount corroboration } } } } }`,
    );
    return answer.officials.nodes[0].positions.edges;
  };

  it("counts near-identical reposts once, before and after one of them is withdrawn", async () => {
    const documents: Record<string, string> = {};
    for (const [name, text] of Object.entries(texts)) {
      const path = join(folder, `${name}.txt`);
      writeFileSync(path, text);
      await ingestSource(test.graph, { name, file: `${name}.txt`, path }, { reposts: true }, thisThread);
      const [row] = await test.graph.runAlone<{ id: string }>(
        "MATCH (d:Document {file: $file}) RETURN d.id AS id",
        { file: `${name}.txt` },
      );
      documents[name] = row!.id;
    }
    // The office at the ministry stands in the report and its repost; the other text tells of another office.
    const once = { sourceCount: 1, corroboration: 1 };
    expect(await told()).toEqual([{ sourceCount: 2, corroboration: 1 }, once]);
    const curation = createCuration(test.graph, thisThread);
    const by = { author: "ann", clientMutationId: null, signal: new AbortController().signal };
    await curation.withdraw(documents["report"]!, "a test", by);
    expect(await told()).toEqual([once, once]);
  }, 120_000);
});
