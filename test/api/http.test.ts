import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Curation } from "../../src/api/Curation";
import { readTrustedDocuments } from "../../src/app/http/readTrustedDocuments";
import { Problem } from "../../src/problems";
import { ask, startTestServer, type TestServerOptions } from "./testServer";

async function serving<T>(options: TestServerOptions, work: (url: string) => Promise<T>): Promise<T> {
  const server = await startTestServer(options);
  try {
    return await work(server.url);
  } finally {
    await server.close();
  }
}

describe("probes", () => {
  it("tell that the process lives, and whether it can answer", () =>
    serving({}, async (url) => {
      expect((await fetch(`${url}/livez`)).status).toBe(200);
      expect((await fetch(`${url}/readyz`)).status).toBe(200);
    }));

  it("say within a second that the database is away or silent, without its address", async () => {
    const away = () =>
      Promise.reject(new Problem("GRAPH_UNREACHABLE", "No Neo4j answers at bolt://secret-host"));
    await serving({ parts: { ready: away } }, async (url) => {
      const response = await fetch(`${url}/readyz`);
      expect(response.status).toBe(503);
      expect(await response.text()).not.toContain("secret-host");
      expect((await fetch(`${url}/livez`)).status).toBe(200);
    });
    await serving({ parts: { ready: () => new Promise(() => undefined) } }, async (url) => {
      expect((await fetch(`${url}/readyz`)).status).toBe(503);
    });
  });

  it("metrics count operations under bounded labels", () =>
    serving({}, async (url) => {
      await ask({ url }, "query Somebodys_Own_Name_1 { __typename }", {
        operationName: "Somebodys_Own_Name_1",
      });
      const text = await (await fetch(`${url}/metrics`)).text();
      expect(text).toMatch(
        /cooperation_graph_operation_seconds_count\{operation="other",kind="query",code="OK"\} 1/,
      );
      expect(text).toMatch(
        /cooperation_graph_http_request_seconds_count\{route="\/graphql",status="2xx"\} 1/,
      );
      expect(text).not.toContain("Somebodys_Own_Name_1");
    }));
});

describe("headers", () => {
  it("let pages load and ask nothing but this server", () =>
    serving({}, async (url) => {
      const { headers } = await fetch(`${url}/livez`);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-powered-by")).toBeNull();
      expect(headers.get("x-request-id")).toMatch(/^[\w-]{36}$/);
    }));

  it("keep a client's request id if it is well-formed", () =>
    serving({}, async (url) => {
      const id = async (given: string) =>
        (await fetch(`${url}/livez`, { headers: { "x-request-id": given } })).headers.get("x-request-id");
      expect(await id("trace-1.2_3")).toBe("trace-1.2_3");
      expect(await id("<script>")).not.toBe("<script>");
    }));

  it("open to other origins only those that are configured", () =>
    serving({ settings: { corsOrigins: ["https://good.example"] } }, async (url) => {
      const preflight = async (origin: string) =>
        (
          await fetch(`${url}/graphql`, {
            method: "OPTIONS",
            headers: { origin, "access-control-request-method": "POST" },
          })
        ).headers.get("access-control-allow-origin");
      expect(await preflight("https://good.example")).toBe("https://good.example");
      expect(await preflight("https://evil.example")).toBeNull();
      expect(await preflight("null")).toBeNull();
    }));

  it("open to nobody by default", () =>
    serving({}, async (url) => {
      const response = await fetch(`${url}/graphql`, {
        method: "OPTIONS",
        headers: { origin: "https://any.example" },
      });
      expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    }));
});

describe("trusted documents", () => {
  const folder = mkdtempSync(join(tmpdir(), "cooperation-graph-trusted-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const text = "query Who { viewer { role } }";
  const hash = createHash("sha256").update(text).digest("hex");
  const flat = join(folder, "flat.json");
  const manifest = join(folder, "manifest.json");
  writeFileSync(flat, JSON.stringify({ [hash]: text }));
  writeFileSync(
    manifest,
    JSON.stringify({
      format: "apollo-persisted-query-manifest",
      version: 1,
      operations: [{ id: hash, name: "Who", type: "query", body: text }],
    }),
  );

  it.each([flat, manifest])("are answered by hash and by text, and no others are (%s)", async (path) => {
    await serving({ settings: { trusted: await readTrustedDocuments(path) } }, async (url) => {
      const post = async (body: object) => {
        const response = await fetch(`${url}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        });
        return { status: response.status, body: (await response.json()) as any };
      };
      for (const body of [
        { documentId: `sha256:${hash}` },
        { query: text },
        { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
      ])
        expect((await post(body)).body.data).toEqual({ viewer: { role: "READER" } });
      const swapped = { query: "{ __schema { queryType { name } } }", documentId: `sha256:${hash}` };
      expect((await post(swapped)).body.data).toEqual({ viewer: { role: "READER" } });
      const refused = await post({ query: "{ __typename }" });
      expect([refused.status, refused.body.errors[0].extensions.code]).toEqual([403, "FORBIDDEN"]);
      expect(
        (
          await fetch(`${url}/graphql?query=%7B__typename%7D`, {
            headers: { "apollo-require-preflight": "1" },
          })
        ).status,
      ).toBe(403);
      const metrics = await (await fetch(`${url}/metrics`)).text();
      expect(metrics).toContain('operation="Who"');
    });
  });

  it("are refused from a file that holds none", async () => {
    const broken = join(folder, "broken.json");
    writeFileSync(broken, "[1]");
    await expect(readTrustedDocuments(broken)).rejects.toMatchObject({ code: "CONFIG_INVALID" });
  });
});

describe("POST /documents", () => {
  const texts: [string, object][] = [];
  const curation = {
    ingest: (text: string, metadata: object) => {
      texts.push([text, metadata]);
      return Promise.resolve({
        change: "c",
        refusals: [],
        document: "d",
        report: { mentions: 1, entities: 1, statements: 1, rejected: 0, duplicateOf: null },
      });
    },
  } as unknown as Curation;
  const writer = {
    parts: {
      curation,
      recognise: () => Promise.resolve({ level: "curator" as const, name: "w", account: "w" }),
    },
  };

  it("takes texts that no query could carry, unchanged", () =>
    serving(writer, async (url) => {
      const body = `Überschrift “x”\r\n${"A sentence. ".repeat(100_000)}`;
      const response = await fetch(`${url}/documents?title=T&publisher=P`, {
        method: "POST",
        headers: { "content-type": "text/plain" },
        body,
      });
      expect(response.status).toBe(201);
      expect(await response.json()).toMatchObject({
        document: "d",
        report: { statements: 1 },
        userErrors: [],
      });
      expect(texts).toEqual([[body, { title: "T", publisher: "P" }]]);
    }));

  it("refuses what is too large, or no text, or sent by a reader", async () => {
    await serving(writer, async (url) => {
      const post = (type: string, body: string) =>
        fetch(`${url}/documents`, { method: "POST", headers: { "content-type": type }, body });
      expect((await post("text/plain", "x".repeat(10_500_000))).status).toBe(413);
      expect((await post("application/json", "{}")).status).toBe(400);
    });
    await serving({ parts: { curation } }, async (url) => {
      const response = await fetch(`${url}/documents`, {
        method: "POST",
        headers: { "content-type": "text/plain" },
        body: "x",
      });
      expect(response.status).toBe(401);
    });
  });
});

describe("anything else", () => {
  it("is not there", () =>
    serving({}, async (url) => {
      const response = await fetch(`${url}/nothing`);
      expect([response.status, ((await response.json()) as any).errors[0].extensions.code]).toEqual([
        404,
        "NOTHING_FOUND",
      ]);
    }));

  it("that is no JSON is told so, not what broke", () =>
    serving({}, async (url) => {
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: "{",
      });
      expect(response.status).toBe(400);
      expect(await response.text()).not.toMatch(/at |node_modules/);
    }));
});
