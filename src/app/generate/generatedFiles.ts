import { buildApiSchema } from "../../api/buildApiSchema";
import { printApiSchema } from "../../api/printApiSchema";
import type { GeneratedFile } from "./GeneratedFile";
import { printArchitecturePicture } from "./printArchitecturePicture";
import { printCommands } from "./printCommands";
import { printConfiguration } from "./printConfiguration";
import { printExplorerTypes } from "./printExplorerTypes";
import { printKindIndexes } from "./printKindIndexes";
import { printOntology } from "./printOntology";
import { printProblems } from "./printProblems";
import { printReadme } from "./printReadme";

/** Every generated file of the repository, in the order they are printed. */
export const generatedFiles: readonly GeneratedFile[] = [
  { path: "cypher/V002__indexes_of_kinds.cypher", print: printKindIndexes },
  { path: "schema/schema.graphql", print: () => printApiSchema(buildApiSchema()) },
  // After the schema, from which it is made.
  { path: "src/app/web/explorer/schema.d.ts", print: printExplorerTypes },
  { path: "schema/ontology.md", print: printOntology },
  { path: "schema/problems.md", print: printProblems },
  { path: "docs/configuration.md", print: printConfiguration },
  { path: "docs/commands.md", print: printCommands },
  { path: "docs/architecture.svg", print: printArchitecturePicture },
  { path: "README.md", print: printReadme },
];
