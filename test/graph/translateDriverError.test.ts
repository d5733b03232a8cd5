import { Neo4jError } from "neo4j-driver";
import { translateDriverError } from "../../src/graph/translateDriverError";

const failed = (code: string): Neo4jError =>
  new Neo4jError("words of the database", code, "50N42", "words of the database");
const uri = "bolt://127.0.0.1:7687";

describe("translateDriverError", () => {
  it.each([
    ["Neo.DatabaseError.Transaction.TransactionCommitFailed", "UNAVAILABLE"],
    ["Neo.DatabaseError.Statement.ExecutionFailed", "GRAPH_FAILED"],
    ["Neo.ClientError.Security.Unauthorized", "GRAPH_UNREACHABLE"],
    ["Neo.ClientError.Transaction.TransactionTimedOut", "TIMEOUT"],
    ["ServiceUnavailable", "GRAPH_UNREACHABLE"],
  ])("tells %s as %s", (code, told) => {
    expect(translateDriverError(failed(code), uri).code).toBe(told);
  });

  it("throws on what is no error of the driver: it is a bug", () => {
    expect(() => translateDriverError(new TypeError("x"), uri)).toThrow(TypeError);
  });
});
