import { mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfiguration } from "../../src/app/configuration/readConfiguration";

const folderWith = (content: string): string => {
  const folder = mkdtempSync(join(tmpdir(), "settings-"));
  writeFileSync(join(folder, "coop.config.json"), content);
  return folder;
};
const empty = mkdtempSync(join(tmpdir(), "settings-"));

describe("the configuration", () => {
  test("has a default for every setting that needs one", () => {
    expect(readConfiguration({ env: {}, folder: empty })).toMatchObject({ port: 4000, host: "127.0.0.1" });
  });

  test("takes a flag before the environment, the environment before the file", () => {
    const folder = folderWith('{"port": 1, "host": "file", "logLevel": "debug"}');
    const read = readConfiguration({ flags: { port: "3" }, env: { PORT: "2", HOST: "env" }, folder });
    expect(read).toMatchObject({ port: 3, host: "env", logLevel: "debug" });
  });

  test("reads words for yes and no, and lists with commas", () => {
    const read = readConfiguration({
      env: { COOP_GRAPHIQL: "false", COOP_CORS_ORIGINS: "https://a.example, https://b.example" },
      folder: empty,
    });
    expect(read.graphiql).toBe(false);
    expect(read.corsOrigins).toEqual(["https://a.example", "https://b.example"]);
  });

  test.each([
    [
      "an impossible port, naming where it stands",
      { PORT: "70000" },
      /^PORT must be at most 65535, not "70000"\.$/,
    ],
    ["an address of the wrong kind", { NEO4J_URI: "http://db" }, /^NEO4J_URI must start with bolt/],
    ["an unknown log level", { COOP_LOG_LEVEL: "loud" }, /^COOP_LOG_LEVEL must be one of: silent, /],
    ["a number that is none", { COOP_IN_FLIGHT: "many" }, /^COOP_IN_FLIGHT must be a number, not "many"\.$/],
    [
      "an address that is none",
      { COOP_URL: "localhost" },
      /^COOP_URL must be an http:\/\/ or https:\/\/ address, /,
    ],
    ["a yes that is none", { COOP_GRAPHIQL: "perhaps" }, /^COOP_GRAPHIQL must be true or false, /],
    [
      "a secret, without showing it",
      { COOP_JWT_SECRET: "short" },
      /^COOP_JWT_SECRET must have at least 32 characters\.$/,
    ],
  ])("refuses %s", (_what, env, message) => {
    expect(() => readConfiguration({ env, folder: empty })).toThrow(
      expect.objectContaining({ code: "CONFIG_INVALID", message: expect.stringMatching(message) }),
    );
  });

  test("refuses an unknown setting and a file that is not JSON", () => {
    expect(() => readConfiguration({ env: {}, folder: folderWith('{"prot": 1}') })).toThrow(
      /Unknown setting prot/,
    );
    expect(() => readConfiguration({ env: {}, folder: folderWith("port: 1") })).toThrow(/is not JSON/);
    expect(() => readConfiguration({ env: {}, folder: folderWith("[]") })).toThrow(/must be an object/);
  });

  test("keeps the decisions of another state folder in that folder, unless told", () => {
    const judgements = (env: Record<string, string>) => readConfiguration({ env, folder: empty }).judgements;
    expect(judgements({})).toBe("seeds/judgements.yaml");
    expect(judgements({ COOP_HOME: "./.cooperation-graph" })).toBe("seeds/judgements.yaml");
    expect(judgements({ COOP_HOME: "/other" })).toBe(join("/other", "judgements.yaml"));
    expect(judgements({ COOP_HOME: "/other", COOP_JUDGEMENTS: "mine.yaml" })).toBe("mine.yaml");
  });

  test.each([
    ["url", "COOP_URL", "COOP_KEY", "secret-key"],
    ["modelUrl", "COOP_MODEL_URL", "COOP_MODEL_KEY", "secret-key"],
    ["modelUrl", "COOP_MODEL_URL", "COOP_MODEL_KEY_FILE", "key.txt"],
  ])("sends no key of the environment to the %s of a folder's file", (setting, variable, key, value) => {
    const folder = folderWith(JSON.stringify({ [setting]: "https://folder.example" }));
    expect(() => readConfiguration({ env: { [key]: value }, folder })).toThrow(
      expect.objectContaining({ code: "CONFIG_INVALID", hint: expect.stringContaining(variable) }),
    );
    const env = { [key]: value, [variable]: "https://own.example" };
    expect(readConfiguration({ env, folder })).toMatchObject({ [setting]: "https://own.example" });
    expect(readConfiguration({ env: {}, folder })).toMatchObject({ [setting]: "https://folder.example" });
  });

  test("sends no password of the environment to the Neo4j of a folder's file", () => {
    const folder = folderWith('{"neo4jUri": "bolt://folder.example"}');
    const env = { NEO4J_PASSWORD: "secret-password" };
    expect(() => readConfiguration({ env, folder })).toThrow(
      expect.objectContaining({ code: "CONFIG_INVALID", hint: expect.stringContaining("NEO4J_URI") }),
    );
    expect(readConfiguration({ env: { ...env, NEO4J_URI: "bolt://own.example" }, folder }).neo4jUri).toBe(
      "bolt://own.example",
    );
  });

  test("sends no key of the environment to the server that a folder's file leads to by its state folder", () => {
    const folder = folderWith('{"home": "/tmp/anybodys"}');
    const env = { COOP_KEY: "secret-key" };
    expect(() => readConfiguration({ env, folder })).toThrow(
      expect.objectContaining({ code: "CONFIG_INVALID", hint: expect.stringContaining("COOP_HOME") }),
    );
    expect(readConfiguration({ env: { ...env, COOP_HOME: "/own" }, folder }).home).toBe("/own");
    expect(readConfiguration({ env: { ...env, COOP_URL: "https://own.example" }, folder }).home).toBe(
      "/tmp/anybodys",
    );
    const usual = folderWith('{"home": ".cooperation-graph"}');
    expect(readConfiguration({ env, folder: usual }).key).toBe("secret-key");
  });

  test.each(["keyFile", "modelKeyFile"])("lets a folder's file name no %s outside the folder", (setting) => {
    const address = setting === "keyFile" ? "url" : "modelUrl";
    const naming = (path: string) =>
      folderWith(JSON.stringify({ [address]: "https://folder.example", [setting]: path }));
    const secret = join(folderWith("{}"), "coop.config.json");
    const linking = naming("link");
    symlinkSync(secret, join(linking, "link"));
    for (const folder of [naming(secret), naming("../secret"), naming("~/../../secret/../.."), linking])
      expect(() => readConfiguration({ env: {}, folder })).toThrow(/lies outside its folder/);
    expect(readConfiguration({ env: {}, folder: naming("key.txt") })).toMatchObject({ [setting]: "key.txt" });
  });
});
