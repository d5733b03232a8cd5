import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { useEmptyGraph } from "../graph/connect";

interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

describe("commands on a real graph", () => {
  const { uri, user, password } = useEmptyGraph();
  // Every step starts the program anew, which compiles its sources on the way.
  jest.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), "commands-"));
  const text = readFileSync("test/gold/101_kenya_iceland_geothermal.txt", "utf8");

  /** The program as a user runs it, in a folder of its own. */
  function run(words: string[], env: Record<string, string> = {}): Promise<Run> {
    const program = [join(process.cwd(), "test/typescript.cjs"), join(process.cwd(), "src/app/main.ts")];
    const login = { NEO4J_URI: uri, NEO4J_USERNAME: user, NEO4J_PASSWORD: password };
    const files = { INIT_CWD: folder, COOP_JUDGEMENTS: join(folder, "judgements.yaml") };
    const options = { env: { ...process.env, ...login, ...files, ...env } };
    return new Promise((resolve) => {
      execFile(process.execPath, ["-r", ...program, ...words], options, (error, out, err) =>
        resolve({ status: error ? Number(error.code) : 0, out, err }),
      );
    });
  }

  const json = async (words: string[]): Promise<any> => JSON.parse((await run([...words, "--json"])).out);

  beforeAll(() => {
    mkdirSync(join(folder, "articles/older"), { recursive: true });
    cpSync("test/gold/101_kenya_iceland_geothermal.txt", join(folder, "articles/a.txt"));
    writeFileSync(join(folder, "articles/empty.txt"), "");
    writeFileSync(join(folder, "articles/older/repost.txt"), `REPOSTED\n\n${text.replaceAll("\n", "\r\n")}`);
    writeFileSync(join(folder, "articles/picture.jpg"), Buffer.from([0xff, 0xd8, 0, 1]));
  });

  test("ingest takes a folder, names what failed and what repeats, and goes on", async () => {
    const { status, out } = await run(["ingest", "articles", "nowhere.txt", "--json"]);
    const { counts, documents } = JSON.parse(out) as { counts: unknown; documents: any[] };
    expect(status).toBe(5);
    expect(counts).toEqual({ added: 1, failed: 2, duplicate: 1 });
    expect(
      documents.map(({ source, outcome, target, problem }) => [source, outcome, target ?? problem?.code]),
    ).toEqual([
      [join("articles", "a.txt"), "added", undefined],
      [join("articles", "empty.txt"), "failed", "DOCUMENT_EMPTY"],
      [join("articles", "older", "repost.txt"), "duplicate", "a.txt"],
      ["nowhere.txt", "failed", "FILE_UNREADABLE"],
    ]);
  });

  test("ingest skips what is known, and says so", async () => {
    expect(await run(["ingest", "articles/a.txt"])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^known +articles/),
    });
  });

  test("the only text's own refusal is the command's", async () => {
    const { status, out, err } = await run(["ingest", "articles/empty.txt", "--json"]);
    expect([status, out, JSON.parse(err).error.code]).toEqual([1, "", "DOCUMENT_EMPTY"]);
  });

  test("find finds in a pipe, tab-separated, and says when it does not", async () => {
    const { status, out } = await run(["find", "Menengai"]);
    expect([status, out.split("\n")[0]]).toEqual([0, "id\tkind\tname\talias\toffice\trelations"]);
    expect(out).toContain("Menengai Training Wells Project");
    expect(await run(["find", "Zyxwvu"])).toMatchObject({ status: 3, out: "" });
  });

  test("show, timeline and cite carry the words that prove each fact", async () => {
    const shown = await json(["show", "Kiprono"]);
    expect(shown.name).toBe("Josphat Kiprono");
    const evidence = shown.relations.nodes.flatMap((fact: any) => fact.evidence);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { quote } of evidence) expect(text).toContain(quote);
    const { nodes } = (await json(["timeline", shown.id])) as { nodes: any[] };
    const days = nodes.flatMap(({ date }) => (date ? [date.value] : []));
    expect(days).toEqual([...days].sort());
    const cited = await run(["cite", evidence[0].id]);
    expect(cited.out).toContain("Kenya and Iceland agree on training wells at Menengai");
  });

  test("path proves every hop", async () => {
    const { id, relations } = await json(["show", "Kiprono"]);
    const [{ from, to }] = relations.nodes;
    const { paths } = await json(["path", id, from.id === id ? to.id : from.id]);
    expect(paths[0].hops).toHaveLength(1);
    const proofs = paths.flatMap(({ hops }: any) => hops.flatMap((hop: any) => hop.relations));
    for (const { evidence } of proofs) expect(text).toContain(evidence[0].quote);
  });

  test("query answers a file, explains it, and refuses what does not fit the schema", async () => {
    writeFileSync(join(folder, "q.graphql"), "query Q($n: Int) { officials(first: $n) { nodes { name } } }");
    const answer = await json(["query", "q.graphql", "--variables", '{"n": 2}']);
    expect(answer.officials.nodes).toHaveLength(2);
    expect((await run(["query", "q.graphql", "--explain"])).out).toMatch(/MATCH \(\w+:Official\)/);
    writeFileSync(join(folder, "wrong.graphql"), "{ offcials { nodes { name } } }");
    const wrong = await run(["query", "wrong.graphql", "--json"]);
    expect([wrong.status, JSON.parse(wrong.err).error]).toEqual([
      2,
      expect.objectContaining({ code: "BAD_USER_INPUT", message: expect.stringContaining("offcials") }),
    ]);
  });

  test("a name that several bear is refused with the candidates", async () => {
    const article =
      "Ministers meet in Nairobi\n\nNAIROBI, 5 May 2024 – Kenyan Energy Minister Amina Otieno met Kenyan Health " +
      "Minister Grace Otieno in Nairobi on Sunday. They discussed geothermal energy.\n";
    writeFileSync(join(folder, "two.txt"), article);
    const dry = await run(["ingest", "two.txt", "--dry-run"]);
    expect(dry).toMatchObject({ status: 0, out: expect.stringMatching(/^proposed +two\.txt .*\n {2}\+ /) });
    expect(dry.out).toContain("Kenyan Energy Minister Amina Otieno met");
    expect((await run(["find", "Otieno"])).status).toBe(3);
    expect((await run(["ingest", "two.txt"])).status).toBe(0);
    const { status, err } = await run(["show", "Otieno"]);
    expect(status).toBe(4);
    expect(err).toMatch(
      /^“Otieno” may be any of 2\.[^]*Amina Otieno[^]*Grace Otieno|Grace Otieno[^]*Amina Otieno/,
    );
  });

  test("a judgement is made, refused without its reason, and taken back", async () => {
    const pair = ["judge", "Amina Otieno", "Grace Otieno", "same"];
    expect(await run(pair)).toMatchObject({ status: 2, err: expect.stringContaining("--reason") });
    const { change, entities } = await json([...pair, "--reason", "one person under two first names"]);
    expect(entities).toHaveLength(1);
    expect((await run(["undo", change])).out).toMatch(/^[^]*Amina Otieno[^]*To take it back: /);
    expect((await run(["show", "Otieno"])).status).toBe(4);
    expect((await run(["undo", "nothing"])).status).toBe(3);
  });

  test("mentions gives the ids that split takes", async () => {
    const named = await json(["mentions", "Josphat Kiprono"]);
    expect(named.mentions.totalCount).toBe(named.mentions.nodes.length);
    for (const { text: words, start, end } of named.mentions.nodes)
      expect(text.slice(start, end)).toBe(words);
    const [first] = named.mentions.nodes;
    const { change } = await json(["split", named.id, first.id, "--reason", "another person"]);
    const after = await json(["mentions", named.id]);
    expect(after.mentions.totalCount).toBe(named.mentions.totalCount - 1);
    expect((await run(["undo", change])).status).toBe(0);
  });

  test("commitments and changes carry the words behind them", async () => {
    const { nodes: promised } = await json(["commitments"]);
    expect(promised.length).toBeGreaterThan(0);
    for (const { steps } of promised) for (const { quote } of steps) expect(text).toContain(quote.quote);
    expect((await run(["changes"])).status).toBe(2);
    const today = new Date().toISOString().slice(0, 10);
    const { out } = await run(["changes", "--since", today.replace(/-\d\d$/, "-01"), "--first", "100"]);
    expect(out).toContain("Josphat Kiprono");
    const { nodes } = await json(["changes", "--since", "2000-01-01", "--first", "100"]);
    expect(nodes.some(({ action, quotes }: any) => action === "ENTERED" && quotes.length > 0)).toBe(true);
    expect((await json(["changes", "--since", "2999-01-01"])).nodes).toEqual([]);
  });

  test("doctor --deep finds the graph whole", async () => {
    const { findings } = await json(["doctor", "--deep"]);
    expect(findings.find(({ subject }: any) => subject === "Graph")).toMatchObject({ state: "good" });
  });

  test("a wrong login is told as unreachable, with the way out", async () => {
    const { status, err } = await run(["find", "x", "--json"], { NEO4J_PASSWORD: "wrong" });
    expect([status, JSON.parse(err).error.code]).toEqual([6, "GRAPH_UNREACHABLE"]);
  });
});
