import { documents, relationRow } from "./syntheticGraph.mjs";

/** Writes a synthetic graph through `run(statement, parameters)`, in batches. For small sizes; see importSynthetic. */
export async function loadSynthetic(run, graph, { statements = true } = {}) {
  const { entities, relations } = graph;
  for (const [kind, { start, count }] of Object.entries(entities.offsets)) {
    await inBatches(range(start, count), (numbers) =>
      run(`UNWIND $rows AS row CREATE (n:Entity:${kind}) SET n = row`, {
        rows: numbers.map((number) => entities.row(number)),
      }),
    );
  }
  const byKind = groupBy(relations);
  for (const [kind, some] of byKind) {
    await inBatches(some, (batch) =>
      run(
        `UNWIND $rows AS row MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to}) CREATE (a)-[r:${kind}]->(b) SET r = row.properties`,
        {
          rows: batch.map((relation) => ({
            from: entities.row(relation.from).id,
            to: entities.row(relation.to).id,
            properties: relationRow(graph, relation),
          })),
        },
      ),
    );
  }
  if (!statements) return;
  await inBatches(
    [...documents(graph)],
    (rows) =>
      run(
        `UNWIND $rows AS row CREATE (d:Document) SET d = row.document
WITH row, d CALL (row, d) {
  UNWIND row.mentions AS mention MATCH (e:Entity {id: mention.entity})
  CREATE (m:Mention {id: mention.id, kind: mention.kind, text: mention.text, start: mention.start, end: mention.end, form: mention.form})-[:IN]->(d)
  CREATE (m)-[:REFERS_TO]->(e)
}
WITH row, d UNWIND row.statements AS stated
MATCH (a:Mention {id: stated.from}), (b:Mention {id: stated.to})
CREATE (s:Statement) SET s = stated REMOVE s.from, s.to
CREATE (s)-[:STATED_IN]->(d) CREATE (s)-[:FROM]->(a) CREATE (s)-[:TO]->(b)`,
        { rows },
      ),
    100,
  );
}

async function inBatches(rows, write, size = 1000) {
  for (let start = 0; start < rows.length; start += size) await write(rows.slice(start, start + size));
}

function range(start, count) {
  return Array.from({ length: count }, (_, index) => start + index);
}

function groupBy(relations) {
  const groups = new Map();
  for (const relation of relations) {
    const group = groups.get(relation.kind);
    if (group) group.push(relation);
    else groups.set(relation.kind, [relation]);
  }
  return groups;
}
