import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { settingNotes } from "../../../src/app/configuration/settingNotes";

const root = join(__dirname, "..", "..", "..");
const text = readFileSync(join(root, "docker-compose.yml"), "utf8");
const dockerfile = readFileSync(join(root, "Dockerfile"), "utf8");

interface Service {
  readonly image?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { condition: string }>>;
  readonly ports?: readonly string[];
  readonly volumes: readonly string[];
}
const compose = parse(text) as { services: Record<"neo4j" | "api", Service>; volumes: Record<string, null> };

function composeIsThere(): boolean {
  try {
    execFileSync("docker", ["compose", "version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe("docker-compose.yml", () => {
  const { neo4j, api } = compose.services;

  it("takes every secret from the environment and refuses to start without it", () => {
    const secrets = { ...neo4j.environment, ...api.environment };
    for (const [name, value] of Object.entries(secrets)) {
      if (/AUTH|PASSWORD|SECRET|KEYS/u.test(name)) expect(value).toMatch(/^(neo4j\/)?\$\{\w+:\?.+\}$/u);
    }
  });

  it("sets only what the program knows", () => {
    const known = settingNotes().map(({ note }) => note.env);
    for (const name of Object.keys(api.environment)) expect(known).toContain(name);
    const set = [...dockerfile.matchAll(/^ENV (.*)$/gmu)].flatMap(([, pairs = ""]) => pairs.split(" "));
    for (const pair of set) {
      const [name] = pair.split("=");
      if (name !== "NODE_ENV") expect(known).toContain(name);
    }
  });

  it("waits for a healthy database, listens on this machine only and keeps data in volumes", () => {
    expect(neo4j.image).toBe("neo4j:5.26-community");
    expect(neo4j.healthcheck?.test).toBeDefined();
    expect(api.depends_on?.["neo4j"]?.condition).toBe("service_healthy");
    expect(api.ports?.every((port) => port.startsWith("127.0.0.1:"))).toBe(true);
    expect(neo4j.ports).toBeUndefined();
    const named = [...neo4j.volumes, ...api.volumes].map((volume) => volume.split(":")[0]);
    expect(named.sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  // Compose is no part of what the project needs, so a machine without it has this test less, not a skipped one.
  if (composeIsThere()) {
    it("is accepted by docker compose", () => {
      const environment = { ...process.env, NEO4J_PASSWORD: "a", COOP_API_KEYS: "b" };
      execFileSync("docker", ["compose", "--file", join(root, "docker-compose.yml"), "config", "--quiet"], {
        env: environment,
      });
    });
  }
});

describe("Dockerfile", () => {
  it("runs as nobody in particular, says how it fares and lets signals through", () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf("\nFROM "));
    expect(last).toMatch(/^USER node$/mu);
    expect(last).toMatch(/^HEALTHCHECK /mu);
    expect(last).toMatch(/^ENTRYPOINT \["node", "dist\/app\/main\.js"\]$/mu);
  });

  it("copies everything the program reads at run time", () => {
    const copied = [...dockerfile.matchAll(/COPY --from=build \/build\/(\S+)/gu)].map(([, path]) => path);
    expect(copied).toEqual(
      expect.arrayContaining(["package.json", "node_modules", "cypher", "schema", "seeds", "dist"]),
    );
  });
});
