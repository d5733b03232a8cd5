import { serverAudits } from "graphql-http";
import type { RunningServer } from "../../src/app/http/Server";
import { startTestServer } from "./testServer";

describe("GraphQL over HTTP, by the audit of graphql-http", () => {
  let server: RunningServer;
  const results: { id: string; status: string; name: string }[] = [];

  beforeAll(async () => {
    server = await startTestServer();
    for (const audit of serverAudits({ url: `${server.url}/graphql` })) {
      const { status } = await audit.fn();
      results.push({ id: audit.id, status, name: audit.name });
    }
  });
  afterAll(() => server.close());

  it("has neither errors nor warnings", () => {
    expect(results.filter(({ status }) => status === "error" || status === "warn")).toEqual([]);
  });

  it("meets at least 58 of its points; the rest is GET, which only preflighted requests may use", () => {
    expect(results.filter(({ status }) => status === "ok").length).toBeGreaterThanOrEqual(58);
    expect(results.length).toBeGreaterThanOrEqual(61);
  });
});
