import { createCuration } from "../../src/app/curation/createCuration";
import type { RunningServer } from "../../src/app/http/Server";
import { thisThread } from "../../src/app/reading/thisThread";
import { answer } from "../../src/graph/answer";
import { connect, type Graph } from "../../src/graph/session";
import { shortArticles } from "../app/shortArticles";
import { useEmptyGraph } from "../graph/connect";
import { ask, startTestServer } from "./testServer";

/** Neo4j writes a bookmark as packed bytes: one list, the database's 16 bytes of id, the number of the transaction. */
const bytesOf = (bookmark: string): Buffer => Buffer.from(bookmark.slice("FB:".length), "base64");
const bookmarkOf = (bytes: Buffer): string => `FB:${bytes.toString("base64")}`;

/** The same database, a transaction that it has not come to. */
function ahead(bookmark: string): string {
  const number = Buffer.alloc(9, 0xcb);
  number.writeBigInt64BE(1_000_000_000n, 1);
  return bookmarkOf(Buffer.concat([bytesOf(bookmark).subarray(0, 19), number, Buffer.from([0x90])]));
}

/** Another database. */
function foreign(bookmark: string): string {
  const bytes = Buffer.from(bytesOf(bookmark));
  bytes.writeUInt8(bytes.readUInt8(3) ^ 0xff, 3);
  return bookmarkOf(bytes);
}

describe("a client that goes from one server of a database to another", () => {
  const test = useEmptyGraph();
  let other: Graph;
  let [first, second]: RunningServer[] = [];
  const serve = (graph: Graph) =>
    startTestServer({
      parts: {
        answer: (selection, variables, options) => answer(graph, selection, variables, options),
        curation: createCuration(graph, thisThread),
        bookmarks: {
          last: () => graph.lastBookmarks(),
          reach: (bookmarks, signal) => graph.reach(bookmarks, { signal, timeout: 5000 }),
        },
        recognise: () => Promise.resolve({ level: "administrator", name: "ann", account: "ann" }),
      },
    });
  beforeAll(async () => {
    other = await connect(test);
    [first, second] = await Promise.all([serve(test.graph), serve(other)]);
  });
  afterAll(async () => {
    await Promise.all([first!.close(), second!.close()]);
    await other.close();
  });

  const bring = (text: string) =>
    fetch(`${first!.url}/documents`, {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body: text,
    });
  const documents = (headers: Record<string, string> = {}) =>
    ask(second!, "{ documents { totalCount } }", { headers });

  it("is told a bookmark by whatever it writes, and reads it there; reading tells none", async () => {
    const before = (await documents()).body.data.documents.totalCount as number;
    const brought = await bring(shortArticles[0]!);
    expect(brought.status).toBe(201);
    const bookmark = brought.headers.get("x-bookmark")!;
    expect(bookmark.split(",")).toEqual(await test.graph.lastBookmarks());
    expect(await other.lastBookmarks()).not.toEqual(bookmark.split(","));
    const { status, headers, body } = await documents({ "x-bookmark": bookmark });
    expect([status, body.data.documents.totalCount]).toEqual([200, before + 1]);
    expect(headers.get("x-bookmark")).toBeNull();

    const { headers: told } = await ask(
      first!,
      "mutation ($text: String!) { ingestDocument(text: $text) { userErrors { code } } }",
      { variables: { text: shortArticles[3]! } },
    );
    expect(told.get("x-bookmark")).toBe((await test.graph.lastBookmarks()).join(","));
    expect(told.get("x-bookmark")).not.toBe(bookmark);
  });

  it("is told that a server has not what a bookmark names, and others are answered meanwhile", async () => {
    const [bookmark] = await test.graph.lastBookmarks();
    const replies = await Promise.all([
      documents({ "x-bookmark": ahead(bookmark!) }),
      ...Array.from({ length: 5 }, () => documents()),
    ]);
    const [waited, ...others] = replies;
    expect(others.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect([waited.status, waited.body.errors[0].extensions]).toMatchObject([
      503,
      { code: "UNAVAILABLE", argument: "x-bookmark", hint: expect.stringContaining("Try again") },
    ]);
    expect(Number(waited.headers.get("retry-after"))).toBeGreaterThan(0);
    // It is not remembered: whoever asks without it is not kept waiting by it.
    expect((await documents()).status).toBe(200);
  });

  it("waits for no bookmark of another database", async () => {
    const [bookmark] = await test.graph.lastBookmarks();
    expect((await documents({ "x-bookmark": foreign(bookmark!) })).status).toBe(200);
    expect((await documents()).status).toBe(200);
  });

  it("is refused what is no bookmark, and nobody else is kept waiting by it", async () => {
    for (const wrong of ["no such bookmark", "FB:kcwQ", "x".repeat(9000)]) {
      const { status, body } = await documents({ "x-bookmark": wrong });
      expect(status).toBe(400);
      expect(JSON.stringify(body)).toContain("BAD_USER_INPUT");
      expect((await documents()).status).toBe(200);
    }
  });
});
