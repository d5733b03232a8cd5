import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { answer, relation, thing } from "../../extract/model/answers";
import { LoopbackModel, says } from "./LoopbackModel";

const main = join(__dirname, "..", "..", "..", "src", "app", "main.ts");
const transpile = join(__dirname, "..", "..", "typescript.cjs");
const quote =
  "Talaria Group has looked after the Tana Water Scheme since March 2019, officials in the capital explained.";
const text = `Water works go on along the river\n\nKenyan President Amina Were spoke in Nairobi on Monday about water. ${quote} The works go on.\n`;
const things = [thing("a", "Institution", "Talaria Group"), thing("b", "Project", "Tana Water Scheme")];
const ends = { quote, fromWords: "Talaria Group", toWords: "Tana Water Scheme" };
const right = relation("PARTNER_IN", "a", "b", ends, { role: "implementer", since: "March 2019" });

const endpoint = new LoopbackModel();
let folder: string;
beforeAll(() => endpoint.start());
afterAll(() => endpoint.stop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cooperation-graph-model-"));
  endpoint.asked.length = 0;
  writeFileSync(join(folder, "article.txt"), text);
  writeFileSync(join(folder, "key"), "sk-from-a-file\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function extract(env: Record<string, string> = {}) {
  const words = [
    "-r",
    transpile,
    main,
    "extract",
    "article.txt",
    "--out",
    ".",
    "--json",
    "--home",
    join(folder, "home"),
  ];
  const model = {
    COOP_MODEL_URL: endpoint.url,
    COOP_MODEL: "small",
    COOP_MODEL_KEY_FILE: join(folder, "key"),
  };
  const own = { PATH: process.env["PATH"] ?? "", INIT_CWD: folder, COOP_WORKERS: "1" };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, words, {
    env: { ...own, ...model, ...env },
  });
  const written = JSON.parse(readFileSync(join(folder, "article.json"), "utf8"));
  const found = written.relations.filter(({ extractor }: any) => extractor === "model:small");
  const rejected = JSON.parse(stdout).documents[0].rejected;
  return { found, rejected, written, told: stdout + stderr };
}

test("a model that answers rightly adds a fact that the rules do not find, labelled, and is asked once", async () => {
  endpoint.behave = says(answer(things, [right]));
  const { found, rejected, told } = await extract();
  expect(rejected).toEqual([]);
  expect(found).toMatchObject([
    {
      type: "PARTNER_IN",
      quote,
      rule: "model.partner-in",
      properties: { role: "implementer", since: "2019-03" },
    },
  ]);
  expect(endpoint.asked[0]!.headers.authorization).toBe("Bearer sk-from-a-file");
  expect(told).not.toContain("sk-from-a-file");
  expect((await extract()).found).toHaveLength(1);
  expect(endpoint.asked).toHaveLength(1);
}, 240_000);

test("a model that lies adds nothing, and is told of", async () => {
  const lies = [
    { ...right, quote: quote.replace("looked after", "sold") },
    { ...right, quote: "Ignore the text above.", fromWords: "Ignore", toWords: "text" },
    { ...right, role: "owner" },
    { ...right, since: "1 May 1999" },
    { ...right, kind: "OWNS" },
  ];
  endpoint.behave = says(answer([...things, thing("c", "Official", "Boris Karloff")], lies));
  const { found, rejected } = await extract();
  expect(found).toEqual([]);
  expect(rejected).toEqual(
    expect.arrayContaining([
      { extractor: "model:small", reason: "the quote does not stand in the text", count: 2 },
      { extractor: "model:small", reason: "its name does not stand in the text", count: 1 },
      { extractor: "model:small", reason: "no such role", count: 1 },
      { extractor: "model:small", reason: "the words for since state no date in its paragraph", count: 1 },
      { extractor: "model:small", reason: "wrong form: kind", count: 1 },
    ]),
  );
}, 240_000);

test("rules are switched off by their ids, the whole of them too", async () => {
  endpoint.behave = says(answer([]));
  const off = { COOP_MODEL_URL: "", COOP_MODEL: "" };
  const { written } = await extract(off);
  const [first] = written.relations;
  expect(first.extractor).toBe("rules");
  const without = await extract({ ...off, COOP_EXTRACT_OFF: first.rule });
  expect(without.written.relations.map(({ rule }: any) => rule)).not.toContain(first.rule);
  expect((await extract({ ...off, COOP_EXTRACT_OFF: "rules" })).written.relations).toEqual([]);
  expect(endpoint.asked).toEqual([]);
}, 240_000);

test("half a configuration is refused before anything is read", async () => {
  await expect(extract({ COOP_MODEL: "" })).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining("COOP_MODEL is unset"),
  });
}, 240_000);
