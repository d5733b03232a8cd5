import { Argument, type Command } from "commander";
import { KeyRing } from "../access/KeyRing";
import { configurationFor } from "../configuration/configurationFor";
import { acts, subcommand } from "./subcommand";

const levels = ["reader", "curator", "administrator"] as const;

/** `keys create|list|revoke`: who may ask and correct a server that listens beyond this machine. */
export function keysCommand(): Command {
  const keys = subcommand("keys", "Makes, lists and takes back API keys of the state folder.", [
    "keys create alice curator",
    "keys list",
  ]);
  const create = subcommand("create", "Makes a key and prints it, once; only its hash is kept.", [
    "keys create alice curator",
  ])
    .argument("<name>", "whose it is: 1 to 64 letters, digits, or . _ @ -")
    .addArgument(new Argument("<level>", "what it allows").choices(levels));
  const list = subcommand("list", "Lists the keys by name and level.", ["keys list --json"]);
  const revoke = subcommand("revoke", "Takes a key back; running servers heed it at once.", [
    "keys revoke alice",
  ]).argument("<name>", "whose key");
  acts(create, async (terminal, options, name = "", level = "reader") => {
    const key = await new KeyRing(configurationFor(terminal, options).home).create(
      name,
      level as (typeof levels)[number],
    );
    terminal.answer({ json: { name, level, key }, lines: [key] });
    terminal.talk("Keep it: it is not shown again. Send it as Authorization: Bearer KEY.");
    return 0;
  });
  acts(list, async (terminal, options) => {
    const rows = await new KeyRing(configurationFor(terminal, options).home).list();
    const shown = rows.map(({ name, level, createdAt }) => ({ name, level, createdAt }));
    terminal.answer({ json: shown, rows: shown });
    return 0;
  });
  acts(revoke, async (terminal, options, name = "") => {
    await new KeyRing(configurationFor(terminal, options).home).revoke(name);
    terminal.answer({ json: { revoked: name }, lines: [`The key of ${name} is no longer accepted.`] });
    return 0;
  });
  return keys.addCommand(create).addCommand(list).addCommand(revoke);
}
