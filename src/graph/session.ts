import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { Problem } from "../problems";
import { asIntegers } from "./asIntegers";
import type { AskOptions } from "./AskOptions";
import { heldOpen } from "./heldOpen";
import { transactionConfig } from "./transactionConfig";
import { translateDriverError } from "./translateDriverError";

export interface GraphAddress {
  /** `bolt://`, `neo4j://` (routing), or either with `+s`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's home database where absent. */
  readonly database?: string;
  /** Connections kept at most; 50 by default. */
  readonly poolSize?: number;
}

export interface TransactionOptions extends AskOptions {
  /** `lastBookmarks` of another program: nothing older than what it wrote is read. */
  readonly after?: readonly string[];
}

/** What runs inside a transaction: one statement, its rows as plain objects. Integers are JavaScript numbers. */
export type Run = <Row = Record<string, unknown>>(
  statement: string,
  parameters?: Readonly<Record<string, unknown>>,
) => Promise<Row[]>;

/**
 * The graph as other rooms hold it: transactions that retry what may be retried, read their own writes, and refuse
 * with a Problem (GRAPH_UNREACHABLE, GRAPH_FAILED, TIMEOUT, UNAVAILABLE, INTERRUPTED).
 */
export interface Graph {
  readonly driver: Driver;
  readTransaction<T>(work: (run: Run) => Promise<T>, options?: TransactionOptions): Promise<T>;
  writeTransaction<T>(work: (run: Run) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** A session for whoever drives transactions itself; it sees what this graph wrote. */
  session(access?: "READ" | "WRITE"): Session;
  /** Runs a statement outside a managed transaction, as schema changes and `IN TRANSACTIONS` want it. */
  runAlone<Row = Record<string, unknown>>(
    statement: string,
    parameters?: Readonly<Record<string, unknown>>,
  ): Promise<Row[]>;
  /** Names the last state this program wrote, for another program that must not read an older one. */
  lastBookmarks(): Promise<readonly string[]>;
  /**
   * Resolves once this program, too, reads nothing older than what another names by its `lastBookmarks`.
   * @throws Problem BAD_USER_INPUT where the database never had such a state
   */
  reach(bookmarks: readonly string[], options?: AskOptions): Promise<void>;
  close(): Promise<void>;
}

/**
 * Connects, waiting up to `patience` milliseconds for a server that is still coming up.
 * @throws Problem GRAPH_UNREACHABLE
 */
export async function connect(address: GraphAddress, patience = 10_000): Promise<Graph> {
  // The driver declares its settings as a class; it takes and documents plain objects.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    // Hints about statements are for their authors, who see them with PROFILE; nobody reads them here.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
    notificationFilter: { minimumSeverityLevel: "OFF" },
    telemetryDisabled: true,
    maxConnectionPoolSize: address.poolSize ?? 50,
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 15_000,
    userAgent: "cooperation-graph",
  });
  const target = address.database === undefined ? {} : { database: address.database };
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      await driver.verifyConnectivity(target);
      break;
    } catch (error) {
      const problem = translateDriverError(error, address.uri);
      if (problem.code !== "GRAPH_UNREACHABLE" || Date.now() > deadline) {
        await driver.close();
        throw problem;
      }
      await new Promise((wake) => setTimeout(wake, 250));
    }
  }
  return graphOver(driver, address.uri, target);
}

function graphOver(driver: Driver, uri: string, target: { database?: string }): Graph {
  const bookmarkManager = neo4j.bookmarkManager();
  let wrote = false;
  const session = (access: "READ" | "WRITE" = "WRITE", after?: readonly string[]): Session => {
    wrote ||= access === "WRITE";
    // A reader waits for what this program wrote; where it wrote nothing there is nothing to wait for.
    const seen = wrote ? { bookmarkManager } : {};
    const named = after ? { bookmarks: [...after] } : {};
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
    return driver.session({ ...target, ...seen, ...named, defaultAccessMode: neo4j.session[access] });
  };

  async function transaction<T>(
    access: "READ" | "WRITE",
    work: (run: Run) => Promise<T>,
    { signal, after, ...options }: TransactionOptions = {},
  ): Promise<T> {
    if (signal?.aborted) throw new Problem("INTERRUPTED", "The work was given up before it began.");
    const open = session(access, after);
    const config = transactionConfig(options);
    const inside = (managed: ManagedTransaction): Promise<T> => work(runIn(managed));
    return heldOpen(open, { uri, signal, givenUp: "The work was given up." }, () =>
      access === "READ" ? open.executeRead(inside, config) : open.executeWrite(inside, config),
    );
  }

  return {
    driver,
    session,
    readTransaction: (work, options) => transaction("READ", work, options),
    writeTransaction: (work, options) => transaction("WRITE", work, options),
    async runAlone<Row>(statement: string, parameters: Readonly<Record<string, unknown>> = {}) {
      const open = session();
      try {
        const { records } = await open.run(statement, asIntegers(parameters));
        return records.map((record) => record.toObject() as Row);
      } catch (error) {
        throw translateDriverError(error, uri);
      } finally {
        await open.close();
      }
    },
    lastBookmarks: async () => [...(await bookmarkManager.getBookmarks())],
    async reach(bookmarks, options) {
      const seen = new Set(await bookmarkManager.getBookmarks());
      if (bookmarks.every((one) => seen.has(one))) return;
      // The database is asked first: a bookmark that it does not know must not be sent along with what others ask.
      await transaction("READ", (run) => run("RETURN 1"), { ...options, after: bookmarks });
      await bookmarkManager.updateBookmarks([], bookmarks);
      wrote = true;
    },
    close: () => driver.close(),
  };
}

/** `run` of one managed transaction. */
function runIn(transaction: ManagedTransaction): Run {
  return async <Row>(
    statement: string,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<Row[]> => {
    const { records } = await transaction.run(statement, asIntegers(parameters));
    return records.map((record) => record.toObject() as Row);
  };
}
