import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import type { Correction, Curation } from "../../src/api/Curation";
import { KeyRing } from "../../src/app/access/KeyRing";
import { Sessions } from "../../src/app/access/Sessions";
import { TokenVerifier } from "../../src/app/access/TokenVerifier";
import type { RunningServer } from "../../src/app/http/Server";
import { ask, type Reply, startTestServer } from "./testServer";

const home = mkdtempSync(join(tmpdir(), "cooperation-graph-keys-"));
const keys = new KeyRing(home);
const code = (reply: Reply): unknown => reply.body.errors?.[0]?.extensions?.code;
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const secret = "a secret of thirty-two characters and more";
const mutation = 'mutation { rename(entity: "e", name: "n") { change userErrors { code } } }';

/** Takes down who corrected what, and changes nothing. */
const authors: string[] = [];
const done: Correction = { change: "c1", refusals: [], entities: [] };
const curation = {
  rename: (_entity: string, _name: string, by: { author: string }) => {
    authors.push(by.author);
    return Promise.resolve(done);
  },
} as unknown as Curation;

let server: RunningServer;
let sessions: Sessions;
beforeAll(async () => {
  sessions = new Sessions();
  const tokens = new TokenVerifier({
    secret,
    issuer: "https://issuer.example",
    audience: "cooperation-graph",
  });
  server = await startTestServer({
    parts: { curation },
    access: { keys, tokens, sessions, anonymous: "none" },
  });
});
afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true });
});

describe("keys", () => {
  it("are kept as hashes only, in a file for nobody else", async () => {
    const key = await keys.create("reader-1", "reader");
    const path = join(home, "keys.json");
    expect(readFileSync(path, "utf8")).not.toContain(key);
    expect(statSync(path).mode & 0o077).toBe(0);
    await expect(keys.create("reader-1", "curator")).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("let in by their level, and no longer once revoked", async () => {
    const curator = await keys.create("curator-1", "curator");
    const reader = await keys.create("reader-2", "reader");
    expect((await ask(server, "{ viewer { role name } }", bearer(curator))).body.data.viewer).toEqual({
      role: "CURATOR",
      name: "curator-1",
    });
    expect((await ask(server, mutation, bearer(curator))).body.data.rename.change).toBe("c1");
    expect(authors.at(-1)).toBe("curator-1");
    const refused = await ask(server, mutation, bearer(reader));
    expect([refused.status, code(refused)]).toEqual([403, "FORBIDDEN"]);
    const log = await ask(server, "{ auditLog { totalCount } }", bearer(curator));
    expect([log.status, code(log)]).toEqual([403, "FORBIDDEN"]);
    await keys.revoke("curator-1");
    const gone = await ask(server, mutation, bearer(curator));
    expect([gone.status, code(gone)]).toEqual([401, "UNAUTHENTICATED"]);
  });
});

describe("whoever shows no key", () => {
  it("may neither read nor write where reading is not open", async () => {
    for (const query of ["{ countries { totalCount } }", '{ node(id: "KR") { id } }', mutation]) {
      const reply = await ask(server, query);
      expect([reply.status, code(reply)]).toEqual([401, "UNAUTHENTICATED"]);
    }
    const document = await fetch(`${server.url}/documents`, { method: "POST", body: "text" });
    expect(document.status).toBe(401);
  });
});

describe("tokens", () => {
  const token = (
    claims: Record<string, unknown>,
    changes: { issuer?: string; audience?: string; expiry?: string } = {},
  ) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: "HS256" })
      .setSubject("somebody")
      .setIssuer(changes.issuer ?? "https://issuer.example")
      .setAudience(changes.audience ?? "cooperation-graph")
      .setExpirationTime(changes.expiry ?? "5m")
      .sign(new TextEncoder().encode(secret));

  it("let in by the role they carry", async () => {
    const { body } = await ask(
      server,
      "{ viewer { role name } }",
      bearer(await token({ role: "administrator" })),
    );
    expect(body.data.viewer).toEqual({ role: "ADMINISTRATOR", name: "somebody" });
    const plain = await ask(server, "{ viewer { role } }", bearer(await token({ role: "king" })));
    expect(plain.body.data.viewer.role).toBe("READER");
  });

  it("do not count from another issuer, for another audience, or after their time", async () => {
    const wrong = [{ issuer: "https://other.example" }, { audience: "other" }, { expiry: "-2m" }];
    for (const changes of wrong) {
      const reply = await ask(server, "{ viewer { role } }", bearer(await token({}, changes)));
      expect([reply.status, code(reply)]).toEqual([401, "UNAUTHENTICATED"]);
    }
  });

  it("do not count unsigned", async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const claims = {
      sub: "x",
      iss: "https://issuer.example",
      aud: "cooperation-graph",
      exp: 4_000_000_000,
      role: "administrator",
    };
    const reply = await ask(
      server,
      "{ viewer { role } }",
      bearer(`${part({ alg: "none" })}.${part(claims)}.`),
    );
    expect(reply.status).toBe(401);
  });

  it("by published keys count only with those keys, and never with the public key as a secret", async () => {
    const { publicKey, privateKey } = await generateKeyPair("RS256", { extractable: true });
    const jwk = { ...(await exportJWK(publicKey)), kid: "k1", alg: "RS256" };
    const issuer = createServer((_request, response) => response.end(JSON.stringify({ keys: [jwk] })));
    await new Promise<void>((ready) => issuer.listen(0, "127.0.0.1", ready));
    const { port } = issuer.address() as AddressInfo;
    const verifier = new TokenVerifier({
      jwksUri: `http://127.0.0.1:${port}/keys`,
      issuer: "https://issuer.example",
      audience: "cooperation-graph",
    });
    const claims = () =>
      new SignJWT({ role: "curator" })
        .setSubject("s")
        .setIssuer("https://issuer.example")
        .setAudience("cooperation-graph")
        .setExpirationTime("5m");
    const right = await claims().setProtectedHeader({ alg: "RS256", kid: "k1" }).sign(privateKey);
    expect(await verifier.verify(right)).toEqual({ subject: "s", level: "curator" });
    const swapped = await claims()
      .setProtectedHeader({ alg: "HS256", kid: "k1" })
      .sign(new TextEncoder().encode(JSON.stringify(jwk)));
    expect(await verifier.verify(swapped)).toBeNull();
    issuer.close();
  });

  it("follow the issuer to new keys, and do not ask it for each token that names one nobody knows", async () => {
    let asked = 0;
    const pairs = await Promise.all([1, 2, 3].map(() => generateKeyPair("ES256", { extractable: true })));
    const [first, second, unknown] = pairs.map(({ privateKey }) => privateKey);
    const published = await Promise.all(
      pairs.map(async ({ publicKey }, at) => ({ ...(await exportJWK(publicKey)), kid: `k${at}` })),
    );
    let keysNow = published.slice(0, 1);
    const issuer = createServer((_request, response) => {
      asked++;
      response.end(JSON.stringify({ keys: keysNow }));
    });
    await new Promise<void>((ready) => issuer.listen(0, "127.0.0.1", ready));
    const { port } = issuer.address() as AddressInfo;
    const verifier = new TokenVerifier({
      jwksUri: `http://127.0.0.1:${port}/keys`,
      issuer: "https://issuer.example",
      audience: "cooperation-graph",
    });
    const signed = (kid: string, key: typeof first) =>
      new SignJWT({})
        .setProtectedHeader({ alg: "ES256", kid })
        .setSubject("s")
        .setIssuer("https://issuer.example")
        .setAudience("cooperation-graph")
        .setExpirationTime("5m")
        .sign(key!);
    const now = jest.spyOn(Date, "now");
    const start = Date.now();
    const known = { subject: "s", level: "reader" };
    expect(await verifier.verify(await signed("k0", first))).toEqual(known);
    keysNow = published.slice(1, 2);
    now.mockImplementation(() => start + 60_000);
    expect(await verifier.verify(await signed("k1", second))).toEqual(known);
    expect(await verifier.verify(await signed("k0", first))).toBeNull();
    const before = asked;
    for (let time = 0; time < 20; time++)
      expect(await verifier.verify(await signed("k2", unknown))).toBeNull();
    expect(asked).toBe(before);
    now.mockRestore();
    issuer.close();
  });
});

describe("the link for curators", () => {
  it("makes its first visitor a curator, and nobody else", async () => {
    const link = server.url + sessions.link();
    const first = await fetch(link, { redirect: "manual" });
    const cookie = first.headers.get("set-cookie") ?? "";
    expect(first.status).toBe(303);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const session = cookie.split(";")[0] ?? "";
    const { body } = await ask(server, "{ viewer { role } }", { headers: { cookie: session } });
    expect(body.data.viewer.role).toBe("CURATOR");
    const elsewhere = { cookie: session, "sec-fetch-site": "same-site" };
    const { body: refused } = await ask(server, "{ viewer { role } }", { headers: elsewhere });
    expect(refused.data.viewer.role).toBeNull();
    expect((await fetch(link, { redirect: "manual" })).status).toBe(401);
    const forged = await ask(server, "{ viewer { role } }", { headers: { cookie: `${session}x` } });
    expect(forged.body.data.viewer.role).toBeNull();
  });
});
