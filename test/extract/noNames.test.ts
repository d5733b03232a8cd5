import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

test("no full name of a person, project or meeting of the annotated texts stands in code or lexicon", () => {
  expect(names.size).toBeGreaterThan(100);
  const sources = [
    ...files(join(root, "src", "extract"), /\.ts$/),
    ...files(join(root, "src", "resolve"), /\.ts$/),
    ...files(join(root, "src", "text"), /\.ts$/),
    ...files(join(root, "seeds", "lexicon"), /\.(?:yaml|json)$/),
  ];
  const found = sources.flatMap((path) => {
    const text = ` ${fold(readFileSync(path, "utf8")).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
    return [...names]
      .filter((name) => text.includes(name))
      .map((name) => `${path.slice(root.length)}:${name}`);
  });
  expect(found).toEqual([]);
});
