import type { Selection, Variables } from "../Selection";
import { documentPiece } from "./documentPiece";
import { entityPiece } from "./entityPiece";
import { mentionPiece } from "./mentionPiece";
import { objectPiece } from "./objectPiece";
import type { Pieces, Place } from "./Pieces";
import type { Plan } from "./Plan";
import { relationPiece } from "./relationPiece";
import { rootPiece } from "./rootPiece";
import { Scope } from "./Scope";
import { statementPiece } from "./statementPiece";
import { Times } from "./Times";

const pieces: Pieces = {
  entity: entityPiece,
  relation: relationPiece,
  statement: statementPiece,
  document: documentPiece,
  mention: mentionPiece,
};

/**
 * Compiles an operation to one Cypher statement, whatever the number of its root fields.
 *
 * ```
 * { official: node(id: $id) { name } meetings(first: 2) { nodes { name } } }
 *
 * CALL () { … RETURN head(collect([node0.name])) AS found1 }
 * CALL () { MATCH (meeting2:Meeting) … LIMIT $p1 RETURN collect([[meeting2.name]]) AS rows4 }
 * RETURN [[found1], [rows4]] AS answer
 * ```
 *
 * `variables` decide its structure only: which filters are given, in which order, from which end. Refuses with
 * BAD_USER_INPUT what no statement can answer.
 */
export function compile(selection: Selection, variables: Variables): Plan {
  const scope = new Scope(variables);
  const place: Place = { scope, times: Times.root(null), pieces };
  const answer = objectPiece(selection.roots, (field) => rootPiece(place, field));
  return {
    text: [...answer.clauses, `RETURN ${answer.expression} AS answer`].join("\n"),
    decisive: scope.decisive,
    questions: scope.questions,
    limits: scope.parameters.limits,
    parameters: (given, asked = []) => scope.parameters.values(given, asked),
    shape: (raw, given, asked = []) => answer.shape(raw, scope.run(given, asked)) as Record<string, unknown>,
  };
}
