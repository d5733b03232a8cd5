import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/**
 * Writes tables as one would by hand for `neo4j-admin database import`, nodes told by the texts that are their ids.
 * @returns the importer's arguments
 */
export async function writeBareTables(tables, folder) {
  const words = ["database", "import", "full", "neo4j", "--overwrite-destination=true"];
  for (const { name, of, ids, columns, rows } of tables) {
    const names = columns.map((column) => column.split(":")[0]);
    const labels = "labels" in of ? [of.labels.join(";")] : [];
    function* lines() {
      yield `${[...ids, ...columns, ...labels.map(() => ":LABEL")].join(",")}\n`;
      for (const { ids, properties } of rows())
        yield `${[...ids, ...names.map((name) => cell(properties[name])), ...labels].join(",")}\n`;
    }
    const file = join(folder, `${name}.csv`);
    await pipeline(Readable.from(gathered(lines())), createWriteStream(file));
    words.push("type" in of ? `--relationships=${of.type}=${file}` : `--nodes=${file}`);
  }
  return words;
}

/** Names of syllables need no quotation marks, nor do numbers and days. */
const cell = (value) => (value === undefined ? "" : Array.isArray(value) ? value.join(";") : value);

function* gathered(lines) {
  let text = "";
  for (const line of lines) {
    text += line;
    if (text.length < 2 ** 20) continue;
    yield text;
    text = "";
  }
  yield text;
}
