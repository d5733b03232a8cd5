import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Command, Option } from "commander";
import { openAsk } from "../ask/openAsk";
import { resolveEntity } from "../ask/resolveEntity";
import { configurationFor } from "../configuration/configurationFor";
import { type FormatName, formats } from "../export/formats";
import { openExport, type ExportScope } from "../export/openExport";
import type { Ask } from "../ask/Ask";
import { countOption } from "./options/countOption";
import { acts, subcommand } from "./subcommand";

interface ExportOptions {
  readonly format: FormatName;
  readonly out?: string;
  readonly of?: string;
  readonly depth: number;
  readonly between?: string[];
  readonly max: number;
  readonly url?: string;
}

const about = "Writes the graph, what lies around an entity, or the ways between two, for other tools.";
const examples = [
  "export --format gexf --out graph.gexf",
  'export --format xlsx --of "Ministry A" --depth 2 --out ministry.xlsx',
  'export --format jsonld --between "Ministry A" "Project B" > ways.jsonld',
];

/** `export --format F`: to a file, or to standard output. */
export function exportCommand(): Command {
  const names = Object.entries(formats).map(([name, { about: what }]) => `  ${name.padEnd(10)} ${what}`);
  const command = subcommand("export", about, examples)
    .addOption(
      new Option("--format <name>", "how to write it").choices(Object.keys(formats)).makeOptionMandatory(),
    )
    .option("--out <file>", "where to; without it, standard output")
    .option("--of <entity>", "only what lies around this one (a name or an id)")
    .addOption(countOption("--depth <hops>", "how far around", 1, 3))
    .option("--between <entities...>", "only the ways between these two (names or ids)")
    .addOption(countOption("--max <hops>", "longest way between the two", 4, 6))
    .option("--url <address>", "ask the server at this address")
    .addHelpText("after", `\nFormats:\n${names.join("\n")}`);
  return acts<ExportOptions>(command, async (terminal, options) => {
    const line = await openAsk(terminal, configurationFor(terminal, options));
    try {
      const graph = await openExport(line.ask, await scopeOf(line.ask, options, command));
      const target =
        options.out === undefined ? process.stdout : createWriteStream(terminal.path(options.out));
      await pipeline(Readable.from(formats[options.format].write(graph)), target, {
        signal: terminal.signal,
        end: target !== process.stdout,
      });
      terminal.talk(`Wrote ${graph.head.query}${options.out === undefined ? "" : ` to ${options.out}`}.`);
    } finally {
      await line.close();
    }
    return 0;
  });
}

async function scopeOf(ask: Ask, options: ExportOptions, command: Command): Promise<ExportScope> {
  const { of, depth, between, max } = options;
  if (of !== undefined && between !== undefined)
    command.error("error: --of and --between exclude each other");
  if (of !== undefined) return { of: (await resolveEntity(ask, of)).id, depth };
  if (between === undefined) return { all: true };
  const [start, goal] = between;
  if (start === undefined || goal === undefined || between.length > 2)
    command.error("error: --between takes two entities");
  const [from, to] = [await resolveEntity(ask, start), await resolveEntity(ask, goal)];
  return { from: from.id, to: to.id, maxLength: max };
}
