import type { Api } from "../faults/startApi";

/** The built program with the texts that ship, served twice on one Neo4j of its own. */
export interface Product {
  /** As for the public: no schema told, no console, budgets and limits as they are by default. */
  readonly shop: Api;
  /** The same graph for suites that ask for the schema, or more than a budget allows. */
  readonly open: Api;
  /** Key of an administrator. */
  readonly key: string;
  /** Keys of readers, each with a budget of its own. */
  readonly readers: readonly string[];
  stop(): Promise<void>;
}
