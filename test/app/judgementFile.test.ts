import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JudgementFile } from "../../src/app/curation/JudgementFile";
import { type FiledJudgement, judgementId, readJudgements } from "../../src/resolve/judgementFile";

const folder = mkdtempSync(join(tmpdir(), "cooperation-graph-judgements-"));
afterAll(() => rmSync(folder, { recursive: true }));

function judgement(number: number, verdict: FiledJudgement["verdict"] = "same"): FiledJudgement {
  const [a, b] = [number, number + 1].map((one) => String(one).padStart(20, "0")) as [string, string];
  const one = { a, b, verdict, author: "ann", at: "2026-01-02T03:04:05.678Z", reason: `no. ${number}` };
  return { ...one, id: judgementId(one), names: ['A "quoted" name', "B, reason: none"] };
}

/** As it is read from its line of the file, counted from 1. */
const onLine = (line: number, number: number): FiledJudgement => ({ ...judgement(number), line });

test("follows decisions row by row, sorted, and keeps the words above them", async () => {
  const path = join(folder, "sorted.yaml");
  writeFileSync(path, "# Ours.\n");
  const file = new JudgementFile(path);
  await Promise.all([5, 3, 9, 1].map((number) => file.change([judgement(number)], [])));
  await file.change([], [judgement(3)]);
  await file.change([judgement(1)], []);
  const lines = readFileSync(path, "utf8").split("\n");
  expect(lines).toEqual([
    "# Ours.",
    ...[1, 5, 9].map((number) => expect.stringContaining(`no. ${number}`)),
    "",
  ]);
  expect(await file.read()).toEqual([onLine(2, 1), onLine(3, 5), onLine(4, 9)]);
});

test("takes in what a person wrote in another form", async () => {
  const path = join(folder, "other.yaml");
  const { a, b, verdict, author, at, reason, names } = judgement(2);
  const lines = Object.entries({ a, b, verdict, author, at, reason }).map(
    ([key, value]) => `${key}: "${value}"`,
  );
  writeFileSync(path, `- ${[...lines, `names: ${JSON.stringify(names)}`].join("\n  ")}\n`);
  const file = new JudgementFile(path);
  await file.change([judgement(1)], []);
  expect(await file.read()).toEqual([onLine(1, 1), onLine(2, 2)]);
  await file.change([], [judgement(2)]);
  expect(await file.read()).toEqual([onLine(1, 1)]);
});

test("a lock of a program that is gone is broken, and writers of several programs wait for each other", async () => {
  const path = join(folder, "locked.yaml");
  const { pid } = spawnSync(process.execPath, ["--version"]);
  writeFileSync(`${path}.lock`, String(pid));
  const writers = [1, 3, 5, 7, 9].map((number) => new JudgementFile(path).change([judgement(number)], []));
  await Promise.all(writers);
  expect(await new JudgementFile(path).read()).toEqual(
    [1, 3, 5, 7, 9].map((number, row) => onLine(row + 1, number)),
  );
  expect(existsSync(`${path}.lock`)).toBe(false);
});

test("two branches that decide at the same place merge in git without a conflict", async () => {
  const git = (...words: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...words], {
      cwd: folder,
      stdio: "pipe",
    });
  git("init", "--quiet", "--initial-branch=main");
  copyFileSync(".gitattributes", join(folder, ".gitattributes"));
  execFileSync("mkdir", ["-p", join(folder, "seeds")]);
  const path = join(folder, "seeds", "judgements.yaml");
  const file = new JudgementFile(path);
  await file.change([judgement(1), judgement(9)], []);
  git("add", "--all");
  git("commit", "--quiet", "--message", "begun");
  git("checkout", "--quiet", "-b", "other");
  await file.change([judgement(4, "different")], []);
  git("commit", "--quiet", "--all", "--message", "one");
  git("checkout", "--quiet", "main");
  await file.change([judgement(5)], []);
  git("commit", "--quiet", "--all", "--message", "two");
  git("merge", "--quiet", "other", "--message", "both");
  const merged = readJudgements(readFileSync(path, "utf8"), path).map(({ reason }) => reason);
  expect(merged.sort()).toEqual(["no. 1", "no. 4", "no. 5", "no. 9"]);
});
