import { join } from "node:path";

/** The project's folder: two above this file, from `src/app` and from `dist/app` alike. */
export const projectRoot = join(__dirname, "..", "..");
