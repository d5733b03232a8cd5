// The walls between the rooms. Each rule carries the sentence that whoever breaks it reads.
// `test/contract/walls.test.ts` builds a small tree that breaks every rule and checks that each one is caught.

/** Which rooms a room may import. Data runs text → extract → resolve → graph → api → app; imports run these two short lines. */
const rooms = {
  ontology: [],
  text: ["ontology"],
  extract: ["text", "ontology"],
  resolve: ["extract", "text", "ontology"],
  graph: ["ontology"],
  api: ["graph", "ontology"],
  app: ["ontology", "text", "extract", "resolve", "graph", "api"],
};

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `rooms-run-one-way-${room}`,
  severity: "error",
  comment:
    `${room} may import ${allowed.length ? allowed.join(", ") : "no other room"} and problems.ts only: texts stay testable ` +
    "without a database, the API without an article, and a change in one room cannot reach a room before it.",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...allowed].join("|")})/|^src/problems\\.ts$` },
}));

const network = [
  "^(node:)?net$",
  "^(node:)?http",
  "^(node:)?dgram$",
  "^(node:)?tls$",
  "^(node:)?dns",
  "^(node:)?child_process$",
];

const graphqlPackages =
  "(graphql|type-graphql|graphql-[^/]+|@apollo/server|@as-integrations/[^/]+|class-validator|dataloader)";

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: "problems-stand-alone",
      severity: "error",
      comment: "problems.ts is imported by every room; if it imported one, that room would be everywhere.",
      from: { path: "^src/problems\\.ts$" },
      to: { path: "^src/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment:
        "Two files that need each other are one file, or a third is missing; a cycle also loads in an order nobody chose. " +
        "Only GraphQL types refer to each other in circles, as the graph does, and by thunks, so that no order matters.",
      from: { pathNot: "^src/api/types/" },
      to: { circular: true },
    },
    {
      name: "driver-only-in-graph",
      severity: "error",
      comment:
        "Only graph speaks Bolt: driver errors are translated in one place, and another database touches one room.",
      from: { path: "^src/", pathNot: "^src/graph/" },
      to: { path: "(^|node_modules/)neo4j-driver[^/]*(/|$)" },
    },
    {
      name: "graphql-only-in-api",
      severity: "error",
      comment:
        "Only api knows GraphQL; it turns an operation into a plain Selection, so that graph can be asked without it.",
      from: { path: "^src/", pathNot: "^src/(api|app/web)/" },
      to: { path: `(^|node_modules/)${graphqlPackages}(/|$)` },
    },
    {
      name: "files-only-at-the-edges",
      severity: "error",
      comment:
        "The rooms work on plain values; a file outside app that opens files says so by its name (read… or load…).",
      from: { path: "^src/", pathNot: ["^src/app/", "/read[A-Z][^/]*$", "/load[A-Z][^/]*$"] },
      to: {
        dependencyTypes: ["core"],
        path: "^(node:)?fs",
      },
    },
    {
      name: "network-and-processes-only-in-app",
      severity: "error",
      comment:
        "A room that opens a socket or starts a process cannot be tested without one; app hands in what is needed.",
      from: { path: "^src/", pathNot: "^src/app/" },
      to: {
        dependencyTypes: ["core"],
        dependencyTypesNot: ["type-only"],
        path: network,
      },
    },
    {
      name: "web-speaks-http",
      severity: "error",
      comment:
        "The explorer is a client like any other: what it needs it asks over HTTP, so every answer it shows others can get too.",
      from: { path: "^src/app/web/" },
      to: { path: "^src/", pathNot: "^src/app/web/" },
    },
    {
      name: "nothing-imports-the-explorer",
      severity: "error",
      comment: "Browser code is built by Vite and served as files; the server never runs it.",
      from: { path: "^src/", pathNot: "^src/app/web/" },
      to: { path: "^src/app/web/" },
    },
    {
      name: "not-to-a-development-dependency",
      severity: "error",
      comment:
        "What runs for users must be installed for users; move the package to dependencies. Pages and generated files are made before.",
      from: { path: "^src/", pathNot: "^src/app/(web|generate)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "every-import-resolves",
      severity: "error",
      comment: "An import that resolves to nothing fails on the user's machine.",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".d.ts", ".json"],
    },
  },
};
