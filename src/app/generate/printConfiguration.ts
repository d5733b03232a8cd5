import { settingNotes } from "../configuration/settingNotes";
import { banner } from "./banner";
import { markdownTable } from "./markdownTable";

function shown(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return "";
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}

/** `docs/configuration.md`: every setting, as `src/app/configuration/configurationSchema.ts` has it. */
export function printConfiguration(): string {
  const rows = settingNotes().map(({ key, note, fallback }) => [
    `\`${key}\``,
    `\`${note.env}\``,
    shown(fallback),
    note.about + (note.secret ? " Never logged." : ""),
  ]);
  return (
    banner("src/app/configuration/configurationSchema.ts") +
    "\n# Configuration\n\n" +
    "A value comes from the command's flag, else the environment variable, else `coop.config.json` in the folder the\n" +
    'command is called from (`{"port": 4001}`), else the default. A value of the wrong form stops the program before\n' +
    "anything is touched.\n\n" +
    "`coop.config.json` is read wherever you stand, so whoever can write a file there chooses your settings: which texts and\n" +
    "keys a server takes (`host`, `apiKeys`, `reading`), where decisions are written (`judgements`), which model is sent the texts\n" +
    "(`modelUrl`). Call the program from folders that you trust, as with any program that reads the settings of a folder. Your\n" +
    "secrets stay with you even so: a key or password that does not come from that file is not sent to an address that does.\n" +
    "Where `COOP_KEY`, `COOP_MODEL_KEY` (or their `_FILE`) or `NEO4J_PASSWORD` is set, `COOP_URL`, `COOP_MODEL_URL` or `NEO4J_URI`\n" +
    "must be, too, if the file names another; a state folder (`home`) that the file names counts as such an address, because it\n" +
    "tells which server runs on it. And the file can name only files of its own folder as `keyFile` or `modelKeyFile`.\n\n" +
    markdownTable(["Setting", "Environment", "Default", "Meaning"], rows)
  );
}
