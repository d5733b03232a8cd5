import { Problem } from "../problems";
import { loadMigrations, type Migration } from "./loadMigrations";
import type { Graph } from "./session";

interface Applied {
  readonly version: string;
  readonly checksum: string;
}

/** How long one process may hold the turn to migrate before another takes it for dead, in milliseconds. */
const lease = 120_000;

/**
 * Brings the schema up to date. Every migration is one transaction, of schema or of content (Neo4j does not mix them),
 * applied once and such that it can be applied again where its record was lost. Of several processes that migrate at once, one does and the others wait.
 * @returns the versions applied now.
 * @throws Problem MIGRATION_CHANGED where an applied file was changed, or the graph is from a later release.
 */
export async function migrate(graph: Graph, migrations?: readonly Migration[]): Promise<string[]> {
  const wanted = migrations ?? (await loadMigrations());
  await inOneTransaction(graph, [
    "CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE",
  ]);
  if (missing(wanted, await applied(graph)).length === 0) return [];

  const turn = await takeTurn(graph);
  try {
    const done: string[] = [];
    // Read again: another process may have migrated while this one waited.
    for (const migration of missing(wanted, await applied(graph))) {
      await inOneTransaction(graph, migration.statements);
      await graph.runAlone(
        `MERGE (m:Migration {version: $version})
         SET m.name = $name, m.checksum = $checksum, m.appliedAt = $now`,
        { ...migration, statements: null, now: new Date().toISOString() },
      );
      done.push(migration.version);
    }
    await graph.runAlone("CALL db.awaitIndexes(300)");
    return done;
  } finally {
    await graph.runAlone("MATCH (m:Migration {version: 'turn', holder: $turn}) DELETE m", { turn });
  }
}

async function applied(graph: Graph): Promise<Applied[]> {
  return graph.runAlone<Applied>(
    "MATCH (m:Migration) WHERE m.version <> 'turn' RETURN m.version AS version, m.checksum AS checksum",
  );
}

function missing(wanted: readonly Migration[], present: readonly Applied[]): Migration[] {
  for (const { version, checksum } of present) {
    const file = wanted.find((migration) => migration.version === version);
    if (file && file.checksum === checksum) continue;
    throw new Problem(
      "MIGRATION_CHANGED",
      file
        ? `${version}__${file.name}.cypher differs from what was applied to this graph.`
        : `This graph was migrated to ${version}, which this release does not know.`,
      {
        hint: file
          ? "Restore the file, and put the change into a migration with a new number."
          : "Use the release that migrated it, or a later one.",
      },
    );
  }
  return wanted.filter(({ version }) => !present.some((other) => other.version === version));
}

/** A managed transaction, as processes that create a constraint at once can deadlock and must try again. */
async function inOneTransaction(graph: Graph, statements: readonly string[]): Promise<void> {
  await graph.writeTransaction(async (run) => {
    for (const statement of statements) await run(statement);
  });
}

/** Takes the turn to migrate: a node that one process at a time can own, for as long as its lease runs. */
async function takeTurn(graph: Graph): Promise<string> {
  const mine = `${process.pid}-${Math.random().toString(36).slice(2)}`;
  for (;;) {
    const [row] = await graph.writeTransaction((run) =>
      run<{ holder: string }>(
        `MERGE (m:Migration {version: 'turn'})
         ON CREATE SET m.holder = $mine, m.until = $until
         WITH m SET m.tried = $mine
         WITH m, m.until < $now AS lapsed
         SET m.holder = CASE WHEN lapsed THEN $mine ELSE m.holder END,
             m.until = CASE WHEN lapsed THEN $until ELSE m.until END
         RETURN m.holder AS holder`,
        { mine, now: Date.now(), until: Date.now() + lease },
      ),
    );
    if (row?.holder === mine) return mine;
    await new Promise((wake) => setTimeout(wake, 200));
  }
}
