import type { Session } from "neo4j-driver";
import type { AskOptions } from "./AskOptions";

/** How the driver is told of a transaction; it exports no name for it. */
export type TransactionConfig = NonNullable<Parameters<Session["run"]>[2]>;

/** The driver's words for a question's options; it takes none that is undefined. */
export const transactionConfig = ({ timeout, metadata }: AskOptions): TransactionConfig => ({
  ...(timeout === undefined ? {} : { timeout }),
  ...(metadata ? { metadata } : {}),
});
