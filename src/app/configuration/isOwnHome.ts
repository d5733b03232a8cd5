import { resolve } from "node:path";
import { projectRoot } from "../projectRoot";
import { configurationSchema } from "./configurationSchema";

/** Whether a state folder is the one that the program takes unless it is told another. */
export const isOwnHome = (home: string): boolean =>
  resolve(projectRoot, home) === resolve(projectRoot, configurationSchema.shape.home.parse(undefined));
