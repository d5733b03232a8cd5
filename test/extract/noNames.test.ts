import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadLexicon } from "../../src/extract/lexicon/loadLexicon";
import { fold } from "../../src/extract/lexicon/fold";

const root = join(__dirname, "..", "..");

type Gold = { entities?: { type: string; name: string; mentions: string[] }[] };

/** Every file under a folder whose name ends so. */
function files(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path, ending);
    return ending.test(entry.name) ? [path] : [];
  });
}

/** Full names of persons, projects and meetings in the annotated texts: two words or more, one of them no common word. */
const names = new Set(
  files(join(root, "test", "gold"), /\.gold\.json$/)
    .map((path) => JSON.parse(readFileSync(path, "utf8")) as Gold)
    .flatMap((gold) => gold.entities ?? [])
    .filter((entity) => ["Official", "Project", "Meeting"].includes(entity.type))
    .flatMap((entity) => [entity.name, ...(entity.type === "Official" ? entity.mentions : [])])
    .filter((name) => name.trim().split(/\s+/).length > 1 && (name.match(/\p{Lu}/gu)?.length ?? 0) > 1)
    // A title with a surname ("President Yoon") counts by its name alone; "Prime Minister" is no name.
    .filter(
      (name) =>
        !/^(?:the )?(?:mr|madam|vice|prime|deputy|union|foreign)?\.? ?(?:president|minister|environment minister|prime minister|vice president)$/i.test(
          name,
        ),
    )
    .map(
      (name) =>
        ` ${fold(name)
          .replace(/[^\p{L}\p{N}]+/gu, " ")
          .trim()} `,
    ),
);

const rooms = ["extract", "resolve", "text", "graph", "api", "app"];
const sources = [
  ...rooms.flatMap((room) => files(join(root, "src", room), /\.tsx?$/)),
  ...files(join(root, "seeds", "lexicon"), /\.(?:yaml|json)$/),
].map((path) => ({
  path: path.slice(root.length),
  text: ` ${fold(readFileSync(path, "utf8")).replace(/[^\p{L}\p{N}]+/gu, " ")} `,
}));

/** "file: name" for every one of the names that stands in a source. */
function standing(wanted: ReadonlySet<string>): string[] {
  return sources.flatMap(({ path, text }) =>
    [...wanted].filter((name) => text.includes(name)).map((name) => `${path}:${name}`),
  );
}

/** Words that the lexicon itself knows: what is made of them alone names no event, project or agreement of its own. */
const vocabulary = new Set(
  Object.values(loadLexicon())
    .flat()
    .flatMap((row) => ("words" in row ? (row.words as readonly string[]) : []))
    .concat("a", "an", "the", "of", "on", "in", "for", "and", "with")
    .flatMap((words) => fold(words).split(/[^\p{L}\p{N}]+/u)),
);

/** Phrases of three words or more that the annotated texts use for an event, project or agreement, one of them beyond the vocabulary. */
const phrases = new Set(
  files(join(root, "test", "gold"), /\.gold\.json$/)
    .flatMap((path) => (JSON.parse(readFileSync(path, "utf8")) as Gold).entities ?? [])
    .filter(({ type }) => ["Project", "Meeting", "Agreement"].includes(type))
    .flatMap(({ name, mentions }) => [name, ...mentions])
    .map((name) =>
      fold(name)
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim(),
    )
    .filter((name) => name.split(" ").length > 2 && !name.split(" ").every((word) => vocabulary.has(word)))
    .map((name) => ` ${name} `),
);

test("no phrase that the annotated texts use for an event, project or agreement stands in code or lexicon", () => {
  expect(phrases.size).toBeGreaterThan(200);
  expect(standing(phrases)).toEqual([]);
});

test("no full name of a person, project or meeting of the annotated texts stands in code or lexicon", () => {
  expect(names.size).toBeGreaterThan(100);
  expect(standing(names)).toEqual([]);
});
