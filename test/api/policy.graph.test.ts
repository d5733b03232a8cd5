import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type GraphQLField,
  GraphQLNonNull,
  getNamedType,
  isLeafType,
  isObjectType,
  isInterfaceType,
} from "graphql";
import { buildApiSchema } from "../../src/api/buildApiSchema";
import { KeyRing } from "../../src/app/access/KeyRing";
import { createCuration } from "../../src/app/curation/createCuration";
import { thisThread } from "../../src/app/reading/thisThread";
import { createReview } from "../../src/app/curation/createReview";
import type { RunningServer } from "../../src/app/http/Server";
import { answer } from "../../src/graph/answer";
import { useEmptyGraph } from "../graph/connect";
import { ask, startTestServer } from "./testServer";

const schema = buildApiSchema();
const levels = ["none", "reader", "curator", "administrator"] as const;
type Level = (typeof levels)[number];

/** A value for each argument that must be given. */
const given: Readonly<Record<string, string>> = {
  ID: '"nothing"',
  String: '"nothing"',
  Int: "1",
  Date: '"2024-01-01"',
  DateTime: '"2024-01-01T00:00:00Z"',
  Verdict: "SAME",
  RelationKind: "SIGNED",
  RankingMetric: "DEGREE",
};

function question({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const values = args
    .filter((argument) => argument.type instanceof GraphQLNonNull && argument.defaultValue === undefined)
    .map((argument) => {
      const value = given[getNamedType(argument.type).name];
      if (value === undefined) throw new Error(`No value for ${name}(${argument.name})`);
      return `${argument.name}: ${String(argument.type).startsWith("[") ? `[${value}, "more"]` : value}`;
    });
  const answered = getNamedType(type);
  const simple =
    isObjectType(answered) || isInterfaceType(answered)
      ? Object.values(answered.getFields()).find((field) => isLeafType(getNamedType(field.type)))?.name
      : undefined;
  return `${name}${values.length > 0 ? `(${values.join(", ")})` : ""} { ${simple ?? "__typename"} }`;
}

const queries = Object.values(schema.getQueryType()!.getFields());
const mutations = Object.values(schema.getMutationType()!.getFields());
/** The least level that a root asks for. `viewer` tells everybody who they are. */
const needs = (name: string): Level =>
  name === "viewer"
    ? "none"
    : name === "auditLog"
      ? "administrator"
      : mutations.some((root) => root.name === name)
        ? "curator"
        : "reader";

describe("every way to a thing asks one policy", () => {
  const test = useEmptyGraph();
  const home = mkdtempSync(join(tmpdir(), "cooperation-graph-policy-"));
  const headers: Record<Level, Record<string, string>> = {
    none: {},
    reader: {},
    curator: {},
    administrator: {},
  };
  let server: RunningServer;
  beforeAll(async () => {
    const keys = new KeyRing(home);
    for (const level of ["reader", "curator", "administrator"] as const)
      headers[level] = { authorization: `Bearer ${await keys.create(level, level)}` };
    const { graph } = test;
    server = await startTestServer({
      access: { keys, anonymous: "none" },
      parts: {
        answer: (selection, variables, options) => answer(graph, selection, variables, options),
        curation: createCuration(graph, thisThread),
        review: createReview(graph),
      },
    });
  });
  afterAll(async () => {
    await server.close();
    rmSync(home, { recursive: true });
  });

  const refusals = {
    none: "UNAUTHENTICATED",
    reader: "FORBIDDEN",
    curator: "FORBIDDEN",
    administrator: null,
  };
  const allowed = (level: Level, needed: Level) => levels.indexOf(level) >= levels.indexOf(needed);

  it.each([
    ...queries.map((root) => ["query", root] as const),
    ...mutations.map((root) => ["mutation", root] as const),
  ])("%s %s", async (operation, root) => {
    const text = `${operation} { ${question(root)} }`;
    for (const level of levels) {
      const { status, body } = await ask(server, text, { headers: headers[level] });
      const code = body.errors?.[0]?.extensions?.code ?? null;
      if (allowed(level, needs(root.name)))
        expect([text, level, ["UNAUTHENTICATED", "FORBIDDEN"].includes(code)]).toEqual([text, level, false]);
      else
        expect([text, level, status, code]).toEqual([
          text,
          level,
          level === "none" ? 401 : 403,
          refusals[level],
        ]);
    }
  });

  it("no root hides behind another, a fragment or an alias", async () => {
    for (const text of [
      "{ viewer { role } log: auditLog { totalCount } }",
      "query { ...Log } fragment Log on Query { auditLog { nodes { author } } }",
    ]) {
      const { status } = await ask(server, text, { headers: headers.curator });
      expect([text, status]).toEqual([text, 403]);
    }
    const { status } = await ask(server, "{ viewer { role } countries { totalCount } }");
    expect(status).toBe(401);
  });

  it.each([
    ["GET", "/export?format=csv-nodes", "reader"],
    ["GET", "/export?format=jsonld", "reader"],
    ["POST", "/documents", "curator"],
    ["POST", "/documents/preview", "curator"],
  ] as const)("%s %s", async (method, path, needed) => {
    for (const level of levels) {
      const response = await fetch(server.url + path, {
        method,
        headers: { ...headers[level], ...(method === "POST" ? { "content-type": "text/plain" } : {}) },
        ...(method === "POST" ? { body: "Too short." } : {}),
      });
      await response.arrayBuffer();
      const expected = allowed(level, needed) ? "let in" : level === "none" ? 401 : 403;
      expect([level, [401, 403].includes(response.status) ? response.status : "let in"]).toEqual([
        level,
        expected,
      ]);
    }
  });
});
