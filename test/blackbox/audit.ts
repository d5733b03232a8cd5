import { auditServer } from "graphql-http";
import type { Suite } from "./Suite";

/** The audit asks for the schema, so it is put to the server that tells it. */
export const audit: Suite = {
  name: "GraphQL over HTTP: `auditServer` of graphql-http",
  bar: "at least 58 of 61 ok, no warning, no error",
  alsoIn: "test/api/overHttp.test.ts",
  async run({ open }) {
    const results = await auditServer({ url: `${open.url}/graphql` });
    const count = (status: string): number => results.filter((one) => one.status === status).length;
    const seen = {
      ok: count("ok"),
      notices: count("notice"),
      warnings: count("warn"),
      errors: count("error"),
    };
    return {
      met: seen.ok >= 58 && seen.warnings === 0 && seen.errors === 0,
      seen,
      findings: results
        .filter(({ status }) => status !== "ok")
        .map((one) => `${one.status} ${one.id}: ${one.name}`),
    };
  },
};
