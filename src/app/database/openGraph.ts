import { connect, type Graph } from "../../graph/session";
import type { Configuration } from "../configuration/configurationSchema";
import { startManagedNeo4j } from "../neo4j/startManagedNeo4j";
import type { Terminal } from "../terminal/Terminal";

/** The graph a command works on, and how to let go of it. */
export interface OpenGraph {
  readonly graph: Graph;
  /** Bolt address, for telling the user. */
  readonly uri: string;
  /** Closes the connection; a managed Neo4j ends with its last user. */
  readonly close: () => Promise<void>;
}

/**
 * Connects to the configured Neo4j, or starts the managed one of the state folder or joins it where it runs.
 * @throws Problem GRAPH_UNREACHABLE, DATABASE_MISSING, INTERRUPTED
 */
export async function openGraph(configuration: Configuration, terminal: Terminal): Promise<OpenGraph> {
  const { neo4jUri, neo4jUsername, neo4jPassword, neo4jDatabase, home } = configuration;
  if (neo4jUri) {
    terminal.progress.show({ step: `Connecting to ${neo4jUri}` });
    const address = {
      uri: neo4jUri,
      user: neo4jUsername,
      password: neo4jPassword ?? "",
      database: neo4jDatabase,
    };
    const graph = await connect(address);
    return { graph, uri: neo4jUri, close: () => graph.close() };
  }
  const server = await startManagedNeo4j({
    home,
    onProgress: terminal.progress.show,
    signal: terminal.signal,
  });
  try {
    const graph = await connect({ uri: server.uri, user: server.user, password: server.password });
    const close = async (): Promise<void> => {
      await graph.close();
      await server.stop();
    };
    return { graph, uri: server.uri, close };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
