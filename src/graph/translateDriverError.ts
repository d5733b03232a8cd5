import { isRetryableError, Neo4jError } from "neo4j-driver";
import { Problem } from "../problems";

/**
 * A driver's error as a Problem. What is no error of the driver is returned as it is if it is a Problem already, and
 * thrown on otherwise: it is a bug, not a refusal.
 */
export function translateDriverError(error: unknown, uri: string): Problem {
  if (error instanceof Problem) return error;
  if (!(error instanceof Neo4jError)) throw error;
  const { code, message } = error;
  if (code.startsWith("Neo.ClientError.Security")) {
    return new Problem("GRAPH_UNREACHABLE", `Neo4j at ${uri} refused the login: ${message}`, {
      hint: "Check NEO4J_USERNAME and NEO4J_PASSWORD.",
      cause: error,
    });
  }
  if (code.includes("Bookmark") && !isRetryableError(error)) {
    return new Problem("BAD_USER_INPUT", "The database knows no such bookmark.", { cause: error });
  }
  if (code.includes("TransactionTimedOut") || code.includes("Terminated")) {
    return new Problem("TIMEOUT", "The database ended the transaction: it ran longer than it may.", {
      cause: error,
    });
  }
  if (/acquisition timed out/u.test(message)) {
    return new Problem("UNAVAILABLE", "All connections to the database are in use.", { cause: error });
  }
  // Nothing is wrong with what was asked: a full disk, or a log that Neo4j no longer writes after one.
  if (code.startsWith("Neo.DatabaseError.Transaction")) {
    return new Problem("UNAVAILABLE", "The database cannot carry out transactions now.", { cause: error });
  }
  if (code === "ServiceUnavailable" || code === "SessionExpired" || /DatabaseUnavailable/u.test(code)) {
    return new Problem("GRAPH_UNREACHABLE", `No Neo4j answers at ${uri}: ${message}`, {
      hint: "Start it, or check NEO4J_URI. Without NEO4J_URI a local Neo4j is started.",
      cause: error,
    });
  }
  const again = isRetryableError(error);
  return new Problem(again ? "UNAVAILABLE" : "GRAPH_FAILED", `${code}: ${message}`, { cause: error });
}
