import { mkdir, rename, writeFile } from "node:fs/promises";
import { join, parse } from "node:path";
import type { Command } from "commander";
import { configurationFor } from "../configuration/configurationFor";
import type { Extraction } from "../../extract/Extraction";
import { Problem } from "../../problems";
import { eachSource } from "../ingest/eachSource";
import { oneByOne } from "../ingest/oneByOne";
import type { Source } from "../ingest/findSources";
import type { Outcome } from "../ingest/Outcome";
import { readSource } from "../ingest/readSource";
import { reportOutcomes } from "../ingest/reportOutcomes";
import { openReader } from "../reading/openReader";
import { writeExtraction } from "../writeExtraction";
import { acts, subcommand } from "./subcommand";

const about = "Writes what texts say as JSON, one file a text. Needs no database.";
const examples = [
  "extract article.txt --out found/",
  "extract articles/ more/*.txt --out found/",
  "extract - < article.txt",
];

/** `extract PATH… --out DIR`: one JSON per text, or one line per text on standard output. */
export function extractCommand(): Command {
  const extract = subcommand("extract", about, examples)
    .argument("<paths...>", "files, folders (with all below them), or - for standard input")
    .option(
      "--out <folder>",
      "where to write X.json for each X.txt; without it, one line of JSON a text is printed",
    );
  return acts<{ out?: string }>(extract, async (terminal, options, ...paths) => {
    const { out } = options;
    const folder = out === undefined ? null : terminal.path(out);
    if (folder !== null) await mkdir(folder, { recursive: true });
    const targets = new Map<string, string>();
    const reader = await openReader(configurationFor(terminal, options));
    const prepare = async (source: Source): Promise<Extraction> =>
      reader.extract(await readSource(source, reader, terminal.signal), terminal.signal);
    const finish = async (source: Source, found: Extraction): Promise<Outcome> => {
      const extraction = writeExtraction(found);
      const { document, entities, relations } = extraction;
      const told = {
        document: document.id,
        title: document.title,
        entities: entities.length,
        statements: relations.length,
        rejected: extraction.rejects,
      };
      if (folder === null) {
        process.stdout.write(`${JSON.stringify(extraction)}\n`);
        return { source: source.name, outcome: "written", ...told } satisfies Outcome;
      }
      const target = join(folder, `${parse(source.file ?? "standard-input").name}.json`);
      claim(targets, target, source);
      await writeWhole(target, `${JSON.stringify(extraction, null, 1)}\n`);
      return { source: source.name, outcome: "written", target, ...told } satisfies Outcome;
    };
    try {
      const outcomes = await eachSource(terminal, paths, {
        ahead: 2 * reader.threads,
        prepare,
        finish: oneByOne(finish),
      });
      return reportOutcomes(terminal, outcomes, folder === null);
    } finally {
      await reader.close();
    }
  });
}

/** Two texts of one name would write one file: the second is refused. */
function claim(targets: Map<string, string>, target: string, { name }: Source): void {
  const other = targets.get(target);
  if (other !== undefined) {
    throw new Problem("BAD_USER_INPUT", `${name} would overwrite what ${other} wrote to ${target}.`, {
      hint: "Extract them into two folders.",
      place: name,
    });
  }
  targets.set(target, name);
}

/** An interrupted run leaves no half file behind. */
async function writeWhole(target: string, content: string): Promise<void> {
  const part = `${target}.${process.pid}.part`;
  await writeFile(part, content);
  await rename(part, target);
}
