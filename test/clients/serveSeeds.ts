import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { createCuration } from "../../src/app/curation/createCuration";
import { thisThread } from "../../src/app/reading/thisThread";
import { readConfiguration } from "../../src/app/configuration/readConfiguration";
import { startManagedNeo4j } from "../../src/app/neo4j/startManagedNeo4j";
import { serveGraph } from "../../src/app/server/serveGraph";
import { migrate } from "../../src/graph/migrate";
import { connect } from "../../src/graph/session";
import { readSeeds } from "../web/readSeeds";

/** A server as shipped, with a Neo4j of its own that holds the texts that ship, for programs that are no part of this one. */
export interface ServedSeeds {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts it on free ports, in a throw-away folder. */
export async function serveSeeds(port = 0): Promise<ServedSeeds> {
  const home = await mkdtemp(join(tmpdir(), "cooperation-graph-served-"));
  const neo4j = await startManagedNeo4j({ home });
  const graph = await connect(neo4j);
  await migrate(graph);
  await readSeeds(graph, "seeds/documents");
  // More is asked here in a minute than by a person, and by machines that do more at the time: nothing bounds it.
  const bounds = { budgetPoints: 0, databaseSeconds: 60, requestSeconds: 90 };
  const configuration = { ...readConfiguration({ env: {}, folder: home }), home, port, ...bounds };
  const server = await serveGraph(
    {
      graph,
      curation: createCuration(graph, thisThread),
      reader: thisThread,
      logger: pino({ level: "silent" }),
    },
    configuration,
  );
  return {
    url: server.url,
    async close() {
      await server.close();
      await graph.close();
      await neo4j.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
