import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./projectRoot";

/** The release, from package.json. */
export const programVersion = (
  JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as { version: string }
).version;
