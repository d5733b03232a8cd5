import { type Command, Option } from "commander";
import { kinds } from "../../ontology/ontology";
import { Problem } from "../../problems";
import type { EntityReference } from "../ask/EntityReference";
import { namedQuestion } from "../ask/namedQuestion";
import { resolveEntity } from "../ask/resolveEntity";
import { asks } from "./asks";
import type { Fact } from "./lines/Fact";
import type { Terminal } from "../terminal/Terminal";
import { factLines } from "./lines/factLines";
import { countOption } from "./options/countOption";
import { dayOption } from "./options/dayOption";
import { subcommand } from "./subcommand";

interface Ways {
  readonly paths: {
    readonly truncated: boolean;
    readonly searched: { readonly depth: number; readonly nodes: number };
    readonly suppressed: readonly { readonly name: string; readonly degree: number }[];
    readonly paths: readonly {
      readonly length: number;
      readonly hops: readonly {
        readonly from: EntityReference;
        readonly to: EntityReference;
        readonly relations: readonly Fact[];
      }[];
    }[];
  };
}

interface PathOptions {
  readonly max: number;
  readonly first: number;
  readonly via?: string[];
  readonly through?: string[];
  readonly since?: string;
  readonly until?: string;
  readonly asOf?: string;
}

/** `path A B`: how two entities are linked, each hop with its quote. */
export function pathCommand(): Command {
  const examples = [
    'path "Ministry A" "Project B"',
    "path A B --max 3 --first 10 --json",
    "path A B --through Meeting Project",
  ];
  const path = subcommand("path", "Shows how two entities are linked, each hop with its quote.", examples)
    .argument("<from>", "a name or an id")
    .argument("<to>", "a name or an id")
    .addOption(countOption("--max <hops>", "longest way", 4, 6))
    .addOption(countOption("--first <count>", "how many ways at most", 5, 50))
    .option("--via <entities...>", "only ways through these, which may then be hubs")
    .addOption(new Option("--through <kinds...>", "only through these kinds").choices(Object.keys(kinds)))
    .addOption(dayOption("--since <day>", "only what was observed on or after this day"))
    .addOption(dayOption("--until <day>", "only what was observed on or before this day"))
    .addOption(dayOption("--as-of <day>", "only what held on this day"));
  return asks<PathOptions>(path, async (line, terminal, options, start = "", end = "") => {
    const from = await resolveEntity(line.ask, start);
    const to = await resolveEntity(line.ask, end);
    const via =
      options.via &&
      (await Promise.all(options.via.map(async (one) => (await resolveEntity(line.ask, one)).id)));
    const { max: maxLength, first, since, until, asOf } = options;
    const through = options.through?.map((kind) => kind.toUpperCase());
    const variables = { from: from.id, to: to.id, maxLength, first, via, through, since, until, asOf };
    const { paths } = (await line.ask({ query: namedQuestion("path"), variables })) as Ways;
    const hidden = hubs(paths.suppressed);
    if (paths.paths.length === 0) {
      const tried = `No way of at most ${maxLength} hops links ${from.name} and ${to.name}.`;
      const hint = hidden
        ? `Left out as mere connectors: ${hidden}. Allow one with --via.`
        : "Try a larger --max.";
      throw new Problem("NOTHING_FOUND", tried, { hint });
    }
    terminal.answer({
      json: paths,
      rows: paths.paths.map(({ length, hops }) => ({
        length,
        way: [from.name, ...hops.map((hop) => hop.to.name)].join(" → "),
      })),
      lines: [
        ...paths.paths.flatMap(({ length, hops }, index) => [
          terminal.colors.bold(`${index + 1}. ${length} ${length === 1 ? "hop" : "hops"}`),
          ...hops.flatMap((hop) => hopLines(hop, terminal)),
        ]),
        ...(hidden ? [`Left out as mere connectors: ${hidden}.`] : []),
        ...(paths.truncated ? ["There are more; --first shows more of them."] : []),
      ],
    });
    line.show(terminal, `/path?from=${encodeURIComponent(from.id)}&to=${encodeURIComponent(to.id)}`);
  });
}

function hopLines(
  { from, to, relations }: Ways["paths"]["paths"][number]["hops"][number],
  terminal: Terminal,
): string[] {
  return relations.flatMap((relation) => {
    const ends = relation.from.id === from.id ? { from, to } : { from: to, to: from };
    return factLines(terminal, { ...relation, ...ends });
  });
}

/** Names of what was passed over, the busiest first; a long list is cut. */
function hubs(suppressed: Ways["paths"]["suppressed"]): string {
  const shown = [...suppressed].sort((one, other) => other.degree - one.degree).slice(0, 5);
  const more = suppressed.length - shown.length;
  const names = shown.map(({ name, degree }) => `${name} (${degree} ${degree === 1 ? "fact" : "facts"})`);
  return [...names, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}
