import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express from "express";
import { startTestServer } from "../api/testServer";
import { copChecks } from "./copChecks";

const checks = Object.entries(copChecks);

describe("graphql-cop's checks, with the profile for the public", () => {
  let server: Awaited<ReturnType<typeof startTestServer>>;
  beforeAll(async () => {
    server = await startTestServer({ settings: { introspection: false, graphiql: false } });
  });
  afterAll(() => server.close());

  test.each(checks)("find nothing: %s", async (_, holds) => {
    expect(await holds(`${server.url}/graphql`)).toBe(false);
  });
});

test("find what a server without our limits allows", async () => {
  const apollo = new ApolloServer({
    typeDefs: "type Query { countries: Int } type Mutation { undo: Int }",
    introspection: true,
    allowBatchedHttpRequests: true,
    includeStacktraceInErrorResponses: true,
    csrfPrevention: false,
  });
  await apollo.start();
  const application = express();
  application.get("/graphiql", (_request, response) => void response.send("<title>GraphiQL</title>"));
  application.use("/graphql", express.json(), express.urlencoded(), expressMiddleware(apollo));
  const server = createServer(application).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const found: string[] = [];
  for (const [name, holds] of checks) if (await holds(url)) found.push(name);
  await apollo.stop();
  await new Promise((closed) => server.close(closed));
  // What Apollo and graphql-js refuse by themselves.
  expect(checks.map(([name]) => name).filter((name) => !found.includes(name))).toEqual([
    "circular query by introspection",
    "mutations by GET",
  ]);
});
