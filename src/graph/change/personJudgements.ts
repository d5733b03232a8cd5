import type { PersonJudgement } from "../../ontology/PersonJudgement";
import type { Run } from "../session";
import { carryKeys, carryOwnKeys, likesOf } from "./carryKeys";
import type { Change } from "./Change";

const placed = `OPTIONAL MATCH (:Mention {id: j.a})-[:MEMBER_OF]->(ca:Chain)
     OPTIONAL MATCH (:Mention {id: j.b})-[:MEMBER_OF]->(cb:Chain)
     RETURN DISTINCT j.id AS id, j.a AS a, j.b AS b, ca.id AS chainA, cb.id AS chainB, j.verdict AS verdict,
       j.reason AS reason, j.author AS author, j.recordedAt AS at
     ORDER BY id`;

/** Standing judgements of people on one of the mentions, or on a mention of one of the chains. */
export async function findPersonJudgements(
  run: Run,
  mentions: readonly string[],
  chains: readonly string[],
): Promise<PersonJudgement[]> {
  return run<PersonJudgement>(
    `CALL () {
       UNWIND $mentions AS id RETURN id
       UNION
       UNWIND $chains AS chain MATCH (:Chain {id: chain})<-[:MEMBER_OF]-(m:Mention) RETURN m.id AS id
     }
     CALL (id) {
       MATCH (j:Judgement {a: id}) RETURN j
       UNION
       MATCH (j:Judgement {b: id}) RETURN j
     }
     WITH DISTINCT j WHERE j.author <> 'automatic' AND j.undoneAt IS NULL
     ${placed}`,
    { mentions, chains },
  );
}

/** All standing judgements of people. */
export async function allPersonJudgements(run: Run): Promise<PersonJudgement[]> {
  return run<PersonJudgement>(
    `MATCH (j:Judgement) WHERE j.author <> 'automatic' AND j.undoneAt IS NULL
     ${placed}`,
  );
}

/** Records judgements; one that was undone stands again. Who is who must be decided anew after it. */
export async function recordJudgements(
  change: Change,
  judgements: readonly Omit<PersonJudgement, "chainA" | "chainB">[],
): Promise<void> {
  const judged = await change.run<{ id: string }>(
    `UNWIND $mentions AS id MATCH (:Mention {id: id})-[:MEMBER_OF]->(c:Chain) RETURN DISTINCT c.id AS id`,
    { mentions: judgements.flatMap(({ a, b }) => [a, b]) },
  );
  const chains = judged.map(({ id }) => id);
  const likes = await likesOf(change.run, chains);
  await change.run(
    `UNWIND $judgements AS row
     MERGE (j:Judgement {id: row.id})
     SET j.a = row.a, j.b = row.b, j.verdict = row.verdict, j.reason = row.reason, j.author = row.author,
       j.score = 1.0, j.rule = 'person', j.recordedAt = row.at
     REMOVE j.undoneAt
     WITH j
     CALL (j) { MATCH (m:Mention {id: j.a}) MERGE (j)-[:A]->(m) }
     CALL (j) { MATCH (m:Mention {id: j.b}) MERGE (j)-[:B]->(m) }
     // What a person judged is looked at by itself from now on.
     CALL (j) { MATCH (j)-[:A|B]->(:Mention)-[:MEMBER_OF]->(c:Chain) REMOVE c.profile }`,
    { judgements },
  );
  await carryOwnKeys(change.run, chains);
  await carryKeys(change.run, likes);
}

/** Lets judgements stand no longer; they stay as a record. @returns those that stood. */
export async function undoJudgements(change: Change, ids: readonly string[]): Promise<PersonJudgement[]> {
  return change.run<PersonJudgement>(
    `UNWIND $ids AS id
     MATCH (j:Judgement {id: id}) WHERE j.author <> 'automatic' AND j.undoneAt IS NULL
     SET j.undoneAt = $now
     WITH j
     ${placed}`,
    { ids, now: change.now },
  );
}
