import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";

/** One text to read: a file, or standard input. */
export interface Source {
  /** As the user knows it: the path, or "-". */
  readonly name: string;
  /** Base name under which its document is kept; null for standard input. */
  readonly file: string | null;
  readonly path: string | null;
}

const readable = /\.(txt|text|md)$/i;

/**
 * The texts behind the paths a user gave, one by one and sorted within a folder: a file as it is, a folder's text files
 * (.txt, .text, .md) with all below it, `-` as standard input. Folders are read as the walk reaches them. A path that
 * does not exist is given like a file, so that reading it says what is wrong and the rest goes on.
 */
export async function* findSources(
  paths: readonly string[],
  toPath: (path: string) => string,
): AsyncGenerator<Source> {
  for (const name of paths) {
    if (name === "-") yield { name, file: null, path: null };
    else yield* walk(toPath(name), name, true);
  }
}

async function* walk(path: string, name: string, named: boolean): AsyncGenerator<Source> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) {
    const names = (await readdir(path)).filter((one) => !one.startsWith(".")).sort();
    for (const one of names) yield* walk(join(path, one), join(name, one), false);
  } else if (named || readable.test(path)) yield { name, file: basename(path), path };
}
