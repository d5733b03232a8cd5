import { readdirSync } from "node:fs";
import { basename, join } from "node:path";

/** A name that says nothing about what a file holds invites everything into it. */
const saysNothing =
  /(^|[a-z])(Util|Helper|Manager|Service)s?\.|^(util|helper|manager|service|common|shared|misc|data|info|index)s?\./;

describe("file names", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );

  test("say what the file holds", () => {
    expect(files.map((file) => basename(file)).filter((name) => saysNothing.test(name))).toEqual([]);
  });

  test("are found by the test that judges them", () => {
    expect(files).toContain(join("ontology", "ontology.ts"));
    for (const bad of ["dateUtils.ts", "helpers.ts", "index.ts", "GraphManager.ts", "info.ts"]) {
      expect(bad).toMatch(saysNothing);
    }
  });
});
