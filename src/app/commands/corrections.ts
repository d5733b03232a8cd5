import { Argument, type Command } from "commander";
import { correct, type Corrected } from "../ask/correct";
import { resolveEntity } from "../ask/resolveEntity";
import type { OpenAsk } from "../ask/Ask";
import type { Terminal } from "../terminal/Terminal";
import { asks } from "./asks";
import { subcommand } from "./subcommand";

interface Reasoned {
  readonly reason: string;
}

/** `judge`, `split`, `rename`, `retract`, `withdraw`, `undo`: what a person corrects; each is logged, each can be undone. */
export function correctionCommands(): Command[] {
  return [judge(), split(), rename(), retract(), withdraw(), undo()];
}

function judge(): Command {
  const command = subcommand("judge", "Decides whether two entities are one, as review asks.", [
    'judge "Official A" "Official B" different --reason "born twenty years apart"',
    "judge 3184d2b3 9f02c1aa same --reason 'one ministry, renamed in 2022'",
  ])
    .argument("<one>", "a name or an id")
    .argument("<other>", "a name or an id")
    .addArgument(new Argument("<verdict>", "what they are").choices(["same", "different", "unsure"]));
  return corrects(reasoned(command), async ({ ask }, { reason }, one = "", other = "", verdict = "") => {
    const [a, b] = [await resolveEntity(ask, one), await resolveEntity(ask, other)];
    return correct(ask, "Judge", { a: a.id, b: b.id, verdict: verdict.toUpperCase(), reason });
  });
}

function split(): Command {
  const command = subcommand("split", "Takes mentions out of an entity that they do not belong to.", [
    'split "Official A" 5d10e7c4 77a0b1f2 --reason "another person of that name"',
  ])
    .argument("<entity>", "a name or an id")
    .argument("<mentions...>", "ids of the mentions that are another one, as mentions lists them");
  return corrects(reasoned(command), async ({ ask }, { reason }, name = "", ...mentions) => {
    const { id } = await resolveEntity(ask, name);
    return correct(ask, "Split", { entity: id, mentions, reason });
  });
}

function rename(): Command {
  const command = subcommand("rename", "Gives an entity another name; the texts' own names stay.", [
    'rename "Ministry A" "Ministry of A"',
  ])
    .argument("<entity>", "a name or an id")
    .argument("<name>", "its new name");
  return corrects(command, async ({ ask }, _options, words = "", name = "") => {
    const { id } = await resolveEntity(ask, words);
    return correct(ask, "Rename", { entity: id, name });
  });
}

function retract(): Command {
  const command = subcommand("retract", "Takes a statement back that is wrong.", [
    'retract 77a0b1f2 --reason "the sentence is about another meeting"',
  ]).argument("<statement>", "id of a statement, as show --json prints it");
  return corrects(reasoned(command), ({ ask }, { reason }, id = "") =>
    correct(ask, "Retract", { id, reason }),
  );
}

function withdraw(): Command {
  const command = subcommand("withdraw", "Takes a document back with all that only it states.", [
    'withdraw 23a8ad55 --reason "retracted by its publisher"',
  ]).argument("<document>", "id of a document, as ingest --json prints it");
  return corrects(reasoned(command), ({ ask }, { reason }, id = "") =>
    correct(ask, "Withdraw", { id, reason }),
  );
}

function undo(): Command {
  const command = subcommand("undo", "Takes a correction back to the letter.", ["undo 0c1d22e9"]).argument(
    "<change>",
    "id of the change, as the correction printed it, or of a judgement",
  );
  return corrects(command, ({ ask }, _options, change = "") => correct(ask, "Undo", { change }));
}

const reasoned = (command: Command): Command =>
  command.requiredOption("--reason <words>", "why, told with the change to everybody who reads it");

/** Makes a command correct the graph, and tell what it did and how to take it back. */
function corrects(
  command: Command,
  correcting: (line: OpenAsk, options: Reasoned, ...words: string[]) => Promise<Corrected>,
): Command {
  return asks<Reasoned>(
    command,
    async (line, terminal, options, ...words) => {
      const done = await correcting(line, options, ...words);
      tell(line, terminal, done);
    },
    true,
  );
}

function tell(line: OpenAsk, terminal: Terminal, done: Corrected): void {
  const touched = done.entities ?? (done.entity ? [done.entity] : []);
  terminal.answer({
    json: done,
    lines: [
      ...touched.map(({ id, kind, name }) => `${id}  ${kind.toLowerCase()}  ${name}`),
      done.change === null
        ? "It was so already: nothing was changed."
        : `Done. To take it back: cooperation-graph undo ${done.change}`,
    ],
  });
  const [first] = touched;
  line.show(terminal, first ? `/e/${encodeURIComponent(first.id)}` : "/history");
}
