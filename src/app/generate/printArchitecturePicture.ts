import { execFileSync } from "node:child_process";
import { instance } from "@viz-js/viz";

interface CruisedModule {
  readonly source: string;
  readonly dependencies: readonly { readonly resolved: string }[];
}

const roomOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

/** `docs/architecture.svg`: which room imports which, as dependency-cruiser finds it. */
export async function printArchitecturePicture(): Promise<string> {
  const program = "node_modules/dependency-cruiser/bin/dependency-cruise.mjs";
  const args = [program, "src", "--config", ".dependency-cruiser.cjs", "--output-type", "json"];
  const answer = execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 64 << 20 });
  const { modules } = JSON.parse(answer) as { modules: CruisedModule[] };
  const ties = new Set<string>();
  for (const { source, dependencies } of modules) {
    const from = roomOf(source);
    for (const { resolved } of dependencies) {
      const to = roomOf(resolved);
      if (from && to && from !== to) ties.add(`  "${from}" -> "${to}"`);
    }
  }
  const viz = await instance();
  return viz.renderString(
    `digraph rooms {
  graph [rankdir=LR, bgcolor=white, pad=0.2, ranksep=0.6]
  node [shape=box, style="rounded", fontname="Helvetica", fontsize=13, margin="0.2,0.08"]
  edge [color="#545b68", arrowsize=0.7]
${[...ties].sort().join("\n")}
}`,
    { format: "svg" },
  );
}
