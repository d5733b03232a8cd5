import { findSources } from "./findSources";

/** How many texts stand behind the paths: one walk more, for whoever wants to see how much is left. */
export async function countSources(
  paths: readonly string[],
  toPath: (path: string) => string,
): Promise<number> {
  const sources = findSources(paths, toPath);
  let count = 0;
  while (!(await sources.next()).done) count += 1;
  return count;
}
