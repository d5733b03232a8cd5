import type { Change } from "./Change";
import { readStatements } from "./readStatements";

/** Touches statements as they stand now: themselves, their pair and both ends. */
export async function touchEndsOf(change: Change, statements: readonly string[]): Promise<void> {
  for (const { statement, kinds } of await readStatements(change.run, { ids: statements })) {
    change.touchStatement(statement.id);
    change.touchPair(statement);
    change.touchEntity(statement.from, kinds.from);
    change.touchEntity(statement.to, kinds.to);
  }
}
