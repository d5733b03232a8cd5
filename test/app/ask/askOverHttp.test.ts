import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askOverHttp } from "../../../src/app/ask/askOverHttp";
import { readKey } from "../../../src/app/ask/readKey";
import type { RunningServer } from "../../../src/app/http/Server";
import { Terminal } from "../../../src/app/terminal/Terminal";
import { startTestServer } from "../../api/testServer";

describe("questions to a server that asks for a key", () => {
  const key = "cg_a-key-of-this-test";
  const hash = createHash("sha256").update(key).digest("hex");
  const { signal } = new AbortController();
  const terminal = new Terminal({}, signal);
  const who = { query: "{ viewer { name role } }" };
  let server: RunningServer;
  beforeAll(async () => {
    server = await startTestServer({
      keys: [{ name: "alice", level: "curator", hash, createdAt: "" }],
      access: { anonymous: "none" },
    });
  });
  afterAll(() => server.close());

  test("carry it, from the environment or from a file", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "key-")), "key");
    writeFileSync(file, `${key}\n`);
    for (const setting of [{ key }, { keyFile: file }]) {
      const { ask } = askOverHttp(server.url, await readKey(terminal, setting), signal);
      expect(await ask(who)).toEqual({ viewer: { name: "alice", role: "CURATOR" } });
    }
  });

  test("are refused without it, and the refusal says where it goes", async () => {
    const { request } = askOverHttp(server.url, null, signal);
    await expect(request?.("/export?format=gexf")).rejects.toMatchObject({
      code: "UNAUTHENTICATED",
      hint: expect.stringContaining("COOP_KEY"),
    });
    await expect(askOverHttp(server.url, "cg_another", signal).ask(who)).rejects.toMatchObject({
      code: "UNAUTHENTICATED",
    });
  });

  test("say what is wrong with the key's file, and where nothing answers", async () => {
    await expect(readKey(terminal, { keyFile: "/nowhere/key" })).rejects.toMatchObject({
      code: "FILE_UNREADABLE",
      message: expect.stringContaining("/nowhere/key"),
    });
    await expect(askOverHttp("http://127.0.0.1:1", null, signal).ask(who)).rejects.toMatchObject({
      code: "UNAVAILABLE",
    });
  });
});
