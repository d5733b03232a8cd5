import type { Ask } from "../ask/Ask";
import { namedQuestion } from "../ask/namedQuestion";

interface Counted {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
}

type Greeted = Readonly<Record<"officials" | "projects" | "meetings" | "relations" | "documents", Counted>>;

export interface Served {
  readonly url: string;
  readonly curatorLink: string | null;
  readonly graphiql: boolean;
}

const command = "npm run -s cooperation-graph --";

/** What a person reads once the server is up: where it is, what is in it, and three things to try with what is there. */
export async function greeting(ask: Ask, { url, curatorLink, graphiql }: Served): Promise<string[]> {
  // The server is up by now: that the database went away meanwhile must not end it.
  const graph = (await ask({ query: namedQuestion("greeting") }).catch(() => null)) as Greeted | null;
  if (!graph)
    return ["", `The graph is served at ${url}, once the database answers again.`, "", "Ctrl-C stops it."];
  const { officials, projects, meetings, relations, documents } = graph;
  const [official, project] = [officials.nodes[0], projects.nodes[0]];
  const held = [
    [documents, "documents"],
    [officials, "officials"],
    [projects, "projects"],
    [meetings, "meetings"],
    [relations, "facts with their quotes"],
  ] as const;
  return [
    "",
    `The graph is served at ${url}`,
    `It holds ${held.map(([{ totalCount }, what]) => `${totalCount} ${what}`).join(", ")}.`,
    ...(curatorLink ? ["", `To add texts and correct, open this link (it works once): ${curatorLink}`] : []),
    "",
    "Three things to try:",
    ...(official
      ? [`  1. Look at ${official.name}: ${url}/e/${official.id}`]
      : [`  1. Add a text: ${command} ingest FILE`]),
    ...(official && project
      ? [`  2. See how two are linked: ${command} path "${official.name}" "${project.name}"`]
      : [`  2. Look for a name: ${command} find TEXT`]),
    graphiql ? `  3. Ask in GraphQL: ${url}/graphiql` : `  3. Ask in GraphQL: ${command} query FILE`,
    "",
    "Ctrl-C stops it.",
  ];
}
