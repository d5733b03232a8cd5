import { realpathSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { Problem } from "../../problems";
import { configurationFile } from "./configurationFile";
import { isOwnHome } from "./isOwnHome";
import { settingNotes } from "./settingNotes";

type Origin = Readonly<Record<string, string>>;

/** Where a secret goes, and the settings that give it. The state folder tells the address of the server that runs on it. */
const sent = [
  ["url", "key", "keyFile"],
  ["home", "key", "keyFile"],
  ["modelUrl", "modelKey", "modelKeyFile"],
  ["neo4jUri", "neo4jPassword"],
] as const;

/**
 * Whoever wrote the file of settings of the folder in which the user happens to stand must not get what is the user's:
 * no secret of the environment is sent where that file points, and it names no file outside its folder as a secret.
 * @throws Problem CONFIG_INVALID
 */
export function refuseStraySecrets(
  values: Readonly<Record<string, unknown>>,
  origin: Origin,
  folder: string,
): void {
  for (const [address, ...secrets] of sent) {
    const secret = secrets.find((name) => (origin[name] ?? configurationFile) !== configurationFile);
    if (origin[address] !== configurationFile || secret === undefined) continue;
    if (address === "home" && (values["url"] !== undefined || isOwnHome(String(values["home"])))) continue;
    const whither = address === "home" ? "server of the state folder" : address;
    throw refusal(
      `${origin[secret]} would be sent to the ${whither} that ${configurationFile} names.`,
      `Set ${variableOf(address)} where it is set, too.`,
    );
  }
  for (const name of ["keyFile", "modelKeyFile"]) {
    const path = values[name];
    if (origin[name] !== configurationFile || typeof path !== "string" || isWithin(folder, path)) continue;
    throw refusal(
      `The ${name} that ${configurationFile} names lies outside its folder.`,
      `Set ${variableOf(name)} to read it from there.`,
    );
  }
}

/** Links are followed; a file that is not there is where its path says. */
function isWithin(folder: string, path: string): boolean {
  const way = relative(real(folder), real(resolve(folder, path)));
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

const variableOf = (name: string): string => settingNotes().find(({ key }) => key === name)?.note.env ?? name;

const refusal = (detail: string, hint: string): Problem =>
  new Problem("CONFIG_INVALID", detail, { hint, place: configurationFile });
