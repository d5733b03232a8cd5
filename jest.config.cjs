// Three projects: `unit` needs no database; `graph` gives each worker a real Neo4j of its own (started once, on free
// ports with a throw-away home), whose files run one at a time; `browser` drives Chromium, one file at a time.
const transform = { "^.+\\.(t|j|mj)s$": "@swc/jest" };
// Packages published as ES modules only: jest on Node 20 loads CommonJS, so they are transformed.
const esmOnly = ["jose", "graphology-gexf", "write-excel-file", "fflate", "@bomb.sh/tab"];
const shared = {
  testEnvironment: "node",
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join("|")})/)`],
};
module.exports = {
  reporters: ["default", "<rootDir>/test/closingLine.cjs"],
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: [
        "/node_modules/",
        "\\.graph\\.test\\.ts$",
        "\\.browser\\.test\\.ts$",
        "/test/bench/",
        "/test/clients/",
      ],
    },
    {
      ...shared,
      displayName: "browser",
      testMatch: ["<rootDir>/test/**/*.browser.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "/test/bench/", "/test/clients/"],
      globalSetup: "<rootDir>/test/web/globalSetup.ts",
      globalTeardown: "<rootDir>/test/graph/globalTeardown.ts",
    },
    {
      ...shared,
      displayName: "graph",
      testMatch: ["<rootDir>/test/**/*.graph.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "/test/bench/", "/test/clients/"],
      globalSetup: "<rootDir>/test/graph/globalSetup.ts",
      globalTeardown: "<rootDir>/test/graph/globalTeardown.ts",
    },
  ],
};
