import { execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { once } from "node:events";
import { promisify } from "node:util";
import { documents, relationRow } from "./syntheticGraph.mjs";

const entityColumns = [
  ["kind"],
  ["name"],
  ["sortName"],
  ["matchName"],
  ["aliases", "string[]"],
  ["degree", "int"],
  ["documentCount", "int"],
  ["code"],
  ["date"],
  ["dateEarliest"],
  ["dateLatest"],
  ["datePrecision"],
  ["dateInferred", "boolean"],
  ["status"],
  ["city"],
];
const relationColumns = [
  ["id"],
  ["kind"],
  ["status"],
  ["observedFrom"],
  ["observedTo"],
  ["knownFrom"],
  ["sourceCount", "int"],
  ["statementCount", "int"],
  ["role"],
  ["title"],
  ["stance"],
  ["city"],
  ["since"],
  ["sinceEarliest"],
  ["sinceLatest"],
  ["sincePrecision"],
  ["sinceInferred", "boolean"],
  ["until"],
  ["untilEarliest"],
  ["untilLatest"],
  ["untilPrecision"],
  ["untilInferred", "boolean"],
];
const documentColumns = [
  ["file"],
  ["title"],
  ["publisher"],
  ["publishedOn"],
  ["publishedOnEarliest"],
  ["publishedOnLatest"],
  ["publishedOnPrecision"],
  ["language"],
  ["text"],
  ["bodyStart", "int"],
  ["bodyEnd", "int"],
  ["recordedAt"],
];
const mentionColumns = [["kind"], ["text"], ["start", "int"], ["end", "int"], ["form"]];
const statementColumns = [
  ["kind"],
  ["relation"],
  ["quote"],
  ["start", "int"],
  ["end", "int"],
  ["confidence", "float"],
  ["modality"],
  ["extractor"],
  ["observedOn"],
  ["observedOnEarliest"],
  ["observedOnLatest"],
  ["recordedAt"],
];

/**
 * Writes a synthetic graph as CSV and lets the server's own importer make a store of it: minutes where statements
 * would take hours. `home` must not be running. `lib` is the folder of the server's jars.
 */
export async function importSynthetic(graph, { home, java, lib, heap = "2g", evidence = 1 }) {
  const folder = join(home, "csv");
  await mkdir(folder, { recursive: true });
  const [file, args] = [
    (name) => join(folder, name),
    ["database", "import", "full", "neo4j", "--overwrite-destination=true"],
  ];

  const entities = await csv(file("entities.csv"), ["id:ID(Entity)", ...heads(entityColumns), ":LABEL"]);
  for (let number = 0; number < graph.entities.count; number++) {
    const row = graph.entities.row(number);
    await entities.write([row.id, ...values(entityColumns, row), `Entity|${row.kind}`]);
  }
  await entities.end();

  const ids = (number) => graph.entities.row(number).id;
  const relations = await csv(file("relations.csv"), [
    ":START_ID(Entity)",
    ":END_ID(Entity)",
    ...heads(relationColumns),
    ":TYPE",
  ]);
  for (const relation of graph.relations) {
    const row = relationRow(graph, relation);
    await relations.write([
      ids(relation.from),
      ids(relation.to),
      ...values(relationColumns, row),
      relation.kind,
    ]);
  }
  await relations.end();

  const [papers, mentions, statements, inside, refers, stated, from, to] = await Promise.all([
    csv(file("documents.csv"), ["id:ID(Document)", ...heads(documentColumns), ":LABEL"]),
    csv(file("mentions.csv"), ["id:ID(Mention)", ...heads(mentionColumns), ":LABEL"]),
    csv(file("statements.csv"), ["id:ID(Statement)", ...heads(statementColumns), ":LABEL"]),
    csv(file("in.csv"), [":START_ID(Mention)", ":END_ID(Document)", ":TYPE"]),
    csv(file("refers.csv"), [":START_ID(Mention)", ":END_ID(Entity)", ":TYPE"]),
    csv(file("stated.csv"), [":START_ID(Statement)", ":END_ID(Document)", ":TYPE"]),
    csv(file("from.csv"), [":START_ID(Statement)", ":END_ID(Mention)", ":TYPE"]),
    csv(file("to.csv"), [":START_ID(Statement)", ":END_ID(Mention)", ":TYPE"]),
  ]);
  let number = 0;
  for (const paper of documents(graph)) {
    if (number++ % evidence > 0) continue;
    await papers.write([paper.document.id, ...values(documentColumns, paper.document), "Document"]);
    for (const mention of paper.mentions) {
      await mentions.write([mention.id, ...values(mentionColumns, mention), "Mention"]);
      await inside.write([mention.id, paper.document.id, "IN"]);
      await refers.write([mention.id, mention.entity, "REFERS_TO"]);
    }
    for (const statement of paper.statements) {
      await statements.write([statement.id, ...values(statementColumns, statement), "Statement"]);
      await stated.write([statement.id, paper.document.id, "STATED_IN"]);
      await from.write([statement.id, statement.from, "FROM"]);
      await to.write([statement.id, statement.to, "TO"]);
    }
  }
  for (const one of [papers, mentions, statements, inside, refers, stated, from, to]) await one.end();

  for (const name of ["entities", "documents", "mentions", "statements"])
    args.push(`--nodes=${file(`${name}.csv`)}`);
  for (const name of ["relations", "in", "refers", "stated", "from", "to"])
    args.push(`--relationships=${file(`${name}.csv`)}`);
  await promisify(execFile)(
    java,
    [
      `-Xmx${heap}`,
      "-cp",
      join(lib, "*"),
      ...opens(),
      "org.neo4j.cli.AdminTool",
      ...args,
      "--id-type=string",
      "--array-delimiter=|",
    ],
    { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") }, maxBuffer: 2 ** 26 },
  );
  await rm(folder, { recursive: true });
}

export function opens() {
  return ["java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch"].map(
    (one) => `--add-opens=${one}=ALL-UNNAMED`,
  );
}

const heads = (columns) => columns.map(([name, type]) => (type ? `${name}:${type}` : name));
const values = (columns, row) => columns.map(([name]) => row[name]);

async function csv(path, header) {
  const stream = createWriteStream(path, { highWaterMark: 2 ** 20 });
  let buffer = `${header.join(",")}\n`;
  const flush = async () => {
    if (!stream.write(buffer)) await once(stream, "drain");
    buffer = "";
  };
  return {
    async write(cells) {
      buffer += `${cells.map(cell).join(",")}\n`;
      if (buffer.length > 2 ** 18) await flush();
    },
    async end() {
      await flush();
      stream.end();
      await once(stream, "finish");
    },
  };
}

function cell(value) {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return `"${value.join("|")}"`;
  return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value);
}
