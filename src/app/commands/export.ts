import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Command, Option } from "commander";
import type { OpenAsk } from "../ask/Ask";
import { openAsk } from "../ask/openAsk";
import { resolveEntity } from "../ask/resolveEntity";
import { configurationFor } from "../configuration/configurationFor";
import type { ExportScope } from "../export/ExportScope";
import { type FormatName, formats } from "../export/formats";
import { openExport } from "../export/openExport";
import { requestExport, type WrittenExport } from "../export/requestExport";
import type { Terminal } from "../terminal/Terminal";
import { countOption } from "./options/countOption";
import { readQuestion } from "./options/readQuestion";
import { variablesOption } from "./options/variablesOption";
import { acts, subcommand } from "./subcommand";

interface ExportOptions {
  readonly format: FormatName;
  readonly out?: string;
  readonly of?: string;
  readonly depth: number;
  readonly between?: string[];
  readonly max: number;
  readonly query?: string;
  readonly variables: Record<string, unknown>;
  readonly operation?: string;
  readonly url?: string;
}

const about =
  "Writes the graph, what lies around an entity, the ways between two, or what a question finds, for other tools.";
const examples = [
  "export --format gexf --out graph.gexf",
  'export --format xlsx --of "Ministry A" --depth 2 --out ministry.xlsx',
  'export --format jsonld --between "Ministry A" "Project B" > ways.jsonld',
  "export --format csv --query question.graphql --out found.zip",
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
    .option("--query <file>", "only what the answer to this GraphQL file names by id; - for standard input")
    .addOption(variablesOption())
    .option("--operation <name>", "which operation, where that file holds several")
    .option("--url <address>", "ask the server at this address (COOP_URL; a key for it: COOP_KEY)")
    .addHelpText("after", `\nFormats:\n${names.join("\n")}`);
  return acts<ExportOptions>(command, async (terminal, options) => {
    refuseTwoScopes(options, command);
    const { format, out } = options;
    const line = await openAsk(terminal, configurationFor(terminal, options));
    try {
      const scope = await scopeOf(line, terminal, options);
      const { pieces, query } = line.request
        ? await requestExport(line.request, format, scope)
        : await writeHere(line, format, scope);
      const target = out === undefined ? process.stdout : createWriteStream(terminal.path(out));
      await pipeline(Readable.from(pieces), target, {
        signal: terminal.signal,
        end: target !== process.stdout,
      });
      terminal.talk(`Wrote ${query}${out === undefined ? "" : ` to ${out}`}.`);
      line.show(terminal, "/export");
    } finally {
      await line.close();
    }
    return 0;
  });
}

/** Without a server the file is written by this process. */
async function writeHere({ ask }: OpenAsk, format: FormatName, scope: ExportScope): Promise<WrittenExport> {
  const graph = await openExport(ask, scope);
  return { pieces: formats[format].write(graph), query: graph.head.query };
}

function refuseTwoScopes({ of, between, query }: ExportOptions, command: Command): void {
  if ([of, between, query].filter((one) => one !== undefined).length > 1)
    command.error("error: --of, --between and --query exclude each other");
  if (between !== undefined && between.length !== 2) command.error("error: --between takes two entities");
}

async function scopeOf(
  { ask }: OpenAsk,
  terminal: Terminal,
  { of, depth, between, max, query: file, variables, operation: operationName }: ExportOptions,
): Promise<ExportScope> {
  if (file !== undefined)
    return { question: { query: await readQuestion(terminal, file), variables, operationName } };
  if (of !== undefined) return { of: (await resolveEntity(ask, of)).id, depth };
  if (between === undefined) return { all: true };
  const [from, to] = [await resolveEntity(ask, between[0] ?? ""), await resolveEntity(ask, between[1] ?? "")];
  return { from: from.id, to: to.id, maxLength: max };
}
