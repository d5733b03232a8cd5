import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { invariant } from "../problems";

/** One step of the schema, applied once. */
export interface Migration {
  /** `V001` */
  readonly version: string;
  /** `constraints_and_indexes` */
  readonly name: string;
  /** SHA-256 of the file, line ends left out of account. */
  readonly checksum: string;
  readonly statements: readonly string[];
}

/** From `src/graph` and from `dist/graph` alike. */
const folder = join(__dirname, "..", "..", "cypher");

/** The migrations of a folder in the order they are applied: files `V001__name.cypher`, statements end with `;`. */
export async function loadMigrations(from: string = folder): Promise<Migration[]> {
  const migrations: Migration[] = [];
  for (const file of (await readdir(from)).sort()) {
    const parts = /^(V\d{3})__(\w+)\.cypher$/u.exec(file);
    if (!parts?.[1] || !parts[2]) continue;
    const text = (await readFile(join(from, file), "utf8")).replaceAll("\r\n", "\n");
    invariant(
      !migrations.some(({ version }) => version === parts[1]),
      `two migrations are called ${parts[1]}`,
    );
    migrations.push({
      version: parts[1],
      name: parts[2],
      checksum: createHash("sha256").update(text).digest("hex"),
      statements: splitStatements(text),
    });
  }
  return migrations;
}

/** Statements end with `;` at the end of a line; whole lines of comment are left out. */
function splitStatements(text: string): string[] {
  const lines = text.split("\n").filter((line) => !line.trimStart().startsWith("//"));
  return lines
    .join("\n")
    .split(/;[ \t]*(?:\n|$)/u)
    .map((statement) => statement.trim())
    .filter(Boolean);
}
