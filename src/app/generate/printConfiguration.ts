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
    "anything is touched. A key that does not come from that file is not sent to an address that does: where `COOP_KEY` or\n" +
    "`COOP_MODEL_KEY` (or their `_FILE`) is set, `COOP_URL` or `COOP_MODEL_URL` must be, too.\n\n" +
    markdownTable(["Setting", "Environment", "Default", "Meaning"], rows)
  );
}
