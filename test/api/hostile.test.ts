import { request } from "node:http";
import { connect } from "node:net";
import { hostNames } from "../../src/app/http/hostNames";
import { networkOf } from "../../src/app/access/networkOf";
import type { RunningServer } from "../../src/app/http/Server";
import { ask, startTestServer, type TestServerOptions } from "./testServer";

async function serving<T>(
  options: TestServerOptions,
  work: (server: RunningServer) => Promise<T>,
): Promise<T> {
  const server = await startTestServer(options);
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}

/** Sends bytes as they are and reads until the server closes. */
const raw = ({ url }: RunningServer, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    let answer = "";
    socket.setEncoding("latin1");
    socket.on("data", (part: string) => (answer += part));
    socket.on("close", () => {
      resolve(answer);
    });
    socket.on("error", reject);
    socket.write(text, "latin1");
  });

const asked = ({ url }: RunningServer, path: string, host: string, body?: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = { host, "content-type": "application/json", "content-length": body?.length ?? 0 };
    const client = request(
      url + path,
      { method: body === undefined ? "GET" : "POST", headers },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    client.on("error", reject);
    client.end(body);
  });

const question = '{"query":"{ __typename }"}';

describe("whoever sends slowly", () => {
  it.each([
    ["a question", "/graphql", "application/json"],
    ["a question the long way", "/graphql", "application/json; charset=us-ascii"],
    ["an export", "/export?format=jsonld", "application/json"],
  ])("%s keeps nobody else out", (_, path, type) =>
    serving({ settings: { inFlight: 2 } }, async (server) => {
      const { port } = new URL(server.url);
      const sockets = await Promise.all(
        Array.from({ length: 4 }, async () => {
          const socket = connect(Number(port), "127.0.0.1");
          socket.on("error", () => undefined);
          const begin = `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: ${type}\r\n`;
          await new Promise((sent) => socket.write(`${begin}content-length: 900\r\n\r\n{"query"`, sent));
          return socket;
        }),
      );
      // The server has seen each of them once it has answered two who came later.
      for (let time = 0; time < 2; time++) expect((await ask(server, "{ __typename }")).status).toBe(200);
      for (const socket of sockets) socket.destroy();
    }),
  );
});

describe("names of hosts", () => {
  it("on loopback, only this machine's own are answered, also where the question is known", () =>
    serving({}, async (server) => {
      const { port } = new URL(server.url);
      expect((await ask(server, "{ __typename }")).status).toBe(200);
      for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, "LOCALHOST"])
        expect([host, await asked(server, "/graphql", host, question)]).toEqual([host, 200]);
      for (const host of [
        "evil.example",
        `evil.example:${port}`,
        "localhost.evil.example",
        "127.0.0.1.evil",
      ]) {
        expect([host, await asked(server, "/graphql", host, question)]).toEqual([host, 403]);
        expect([host, await asked(server, "/export?format=jsonld", host)]).toEqual([host, 403]);
        expect([host, await asked(server, "/livez", host)]).toEqual([host, 200]);
      }
    }));

  it("may be given, and are free elsewhere", () => {
    const known = hostNames("127.0.0.1", ["Graph.example"]);
    expect(["graph.example", "graph.example:443", "other.example", ""].map(known)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(hostNames("0.0.0.0", [])("any.example")).toBe(true);
    expect(hostNames("0.0.0.0", ["graph.example"])("any.example")).toBe(false);
  });
});

it.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:aaaa::1", "2001:db8:1:2::/64"],
  ["2001:db8:1:2:bbbb:1:2:3", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["unknown", "unknown"],
])("a budget counts %s as %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

it("many who ask at once whether it is ready put one question to the database", async () => {
  let asking = 0;
  const ready = async (): Promise<void> => {
    asking++;
    await new Promise((wake) => setTimeout(wake, 800));
  };
  await serving({ parts: { ready } }, async ({ url }) => {
    const replies = await Promise.all(Array.from({ length: 30 }, () => fetch(`${url}/readyz`)));
    expect(replies.every(({ status }) => status === 200)).toBe(true);
    expect(asking).toBeLessThan(10);
  });
});

it("pages of things hold a place while the database is asked for the thing", async () => {
  let asking = 0;
  let most = 0;
  const answer = async () => {
    most = Math.max(most, ++asking);
    await new Promise((wake) => setTimeout(wake, 100));
    asking--;
    return { node: null };
  };
  await serving({ parts: { answer }, settings: { inFlight: 3 } }, async ({ url }) => {
    await Promise.all(Array.from({ length: 20 }, (_, at) => fetch(`${url}/e/${at}`)));
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(3);
  });
});

describe("requests that no client would send", () => {
  it.each([
    [
      "two lengths",
      "POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-length: 3\r\ncontent-length: 30\r\n\r\nabc",
      400,
    ],
    [
      "a length and chunks",
      "POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
      400,
    ],
    ["a header folded", "GET /livez HTTP/1.1\r\nhost: localhost\r\nx-a: b\r\n c\u0000: d\r\n\r\n", 400],
    ["no host", "GET / HTTP/1.1\r\n\r\n", 400],
    ["a header of 20 kB", `GET / HTTP/1.1\r\nhost: localhost\r\nx-a: ${"a".repeat(20_000)}\r\n\r\n`, 431],
    ["another protocol", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400],
  ])("%s", async (_, text, status) => {
    await serving({}, async (server) => {
      expect(await raw(server, text)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect((await ask(server, "{ __typename }")).status).toBe(200);
    });
  });

  it.each([
    "/explorer/assets/%2e%2e/index.html",
    "/explorer/assets/..%2f..%2f..%2fpackage.json",
    "/graphiql/assets/..%5c..%5cindex.html",
    "/explorer/assets//etc/passwd",
    "/explorer/assets/%00",
    "/e/%E0%A4%A",
    "/%",
    "/export?format[]=jsonld&format[__proto__]=1",
    "/export?format=constructor",
  ])("the path %s", async (path) => {
    await serving({}, async (server) => {
      const answer = await raw(
        server,
        `GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
      expect(answer).not.toMatch(/node_modules|root:|"name":/);
    });
  });
});
