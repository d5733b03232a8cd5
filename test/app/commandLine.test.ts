import type { Command } from "commander";
import { program } from "../../src/app/program";

/** Every command that does something, with its full name: "database start". */
function leaves(command: Command, name = ""): [string, Command][] {
  if (command.commands.length === 0) return [[name, command]];
  return command.commands.flatMap((below) => leaves(below, `${name} ${below.name()}`.trim()));
}

/** Words of a shell line: quotes keep several together, a redirection ends the line. */
function wordsOf(line: string): string[] {
  const spoken = line.replace(/ [<>|] .*$/, "");
  return [...spoken.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, one, two, three]) => one ?? two ?? three ?? "",
  );
}

function helpOf(command: Command): string {
  let shown = "";
  command.configureOutput({ writeOut: (text) => (shown += text) });
  command.outputHelp();
  return shown;
}

describe("the command line", () => {
  const all = leaves(program(false));

  test.each(all)("%s says what it does and shows examples that it understands", async (name, command) => {
    const help = helpOf(command);
    expect(command.description()).toMatch(/^[A-Z].*\.$/);
    const examples = [...help.matchAll(/^ {2}\$ cooperation-graph (.*)$/gm)].map(([, line]) =>
      wordsOf(line ?? ""),
    );
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.some((words) => words.join(" ").startsWith(name))).toBe(true);
    for (const words of examples) {
      const root = program(true);
      const called: string[] = [];
      for (const [leaf, one] of leaves(root)) one.action(() => void called.push(leaf));
      await root.parseAsync(words, { from: "user" });
      expect(called).toHaveLength(1);
    }
  });

  test.each([
    ["an unknown command", ["fnd", "x"]],
    ["an unknown option", ["doctor", "--depth"]],
    ["a missing argument", ["find"]],
    ["a count out of range", ["find", "x", "--first", "0"]],
    ["a day that does not exist", ["timeline", "x", "--since", "2025-02-30"]],
  ])("refuses %s", async (_what, words) => {
    await expect(program(true).parseAsync(words, { from: "user" })).rejects.toMatchObject({ exitCode: 1 });
  });
});
