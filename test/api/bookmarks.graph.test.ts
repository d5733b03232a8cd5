import { createCuration } from "../../src/app/curation/createCuration";
import type { RunningServer } from "../../src/app/http/Server";
import { thisThread } from "../../src/app/reading/thisThread";
import { answer } from "../../src/graph/answer";
import { connect, type Graph } from "../../src/graph/session";
import { shortArticles } from "../app/shortArticles";
import { useEmptyGraph } from "../graph/connect";
import { ask, startTestServer } from "./testServer";

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

  it("is refused what is no bookmark, and nobody else is kept waiting by it", async () => {
    for (const wrong of ["no such bookmark", "FB:kcwQ", "x".repeat(9000)]) {
      const { status, body } = await documents({ "x-bookmark": wrong });
      expect(status).toBe(400);
      expect(JSON.stringify(body)).toContain("BAD_USER_INPUT");
      expect((await documents()).status).toBe(200);
    }
  });
});
