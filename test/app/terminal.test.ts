import type { GlobalOptions } from "../../src/app/terminal/GlobalOptions";
import { printProblem } from "../../src/app/terminal/printProblem";
import { Terminal } from "../../src/app/terminal/Terminal";
import { Problem } from "../../src/problems";

const streams = ["stdout", "stderr"] as const;
const written = { stdout: "", stderr: "" };

beforeEach(() => {
  for (const name of streams) {
    written[name] = "";
    jest.spyOn(process[name], "write").mockImplementation((text) => {
      written[name] += String(text);
      return true;
    });
  }
});
afterEach(() => jest.restoreAllMocks());

const answer = {
  json: { found: 2 },
  rows: [
    { id: "a", name: "One, two", more: null },
    { id: "b", name: "Three\nfour", more: [1, 2] },
  ],
};

function shown(options: GlobalOptions): string {
  new Terminal(options, new AbortController().signal).answer(answer);
  return written.stdout;
}

describe("an answer", () => {
  test("is one document with --json", () => {
    expect(JSON.parse(shown({ json: true }))).toEqual({ found: 2 });
  });

  test("is one row a line with --jsonl", () => {
    const rows = shown({ jsonl: true }).trimEnd().split("\n");
    expect(rows.map((row) => (JSON.parse(row) as { id: string }).id)).toEqual(["a", "b"]);
  });

  test("is quoted where it must be with --csv", () => {
    expect(shown({ csv: true })).toBe('id,name,more\na,"One, two",\nb,Three four,"[1,2]"\n');
  });

  test("is separated by tabs in a pipe, one line a row", () => {
    expect(shown({})).toBe("id\tname\tmore\na\tOne, two\t\nb\tThree four\t[1,2]\n");
  });
});

describe("talk", () => {
  test("is silent in a pipe; warnings are not, unless quiet", () => {
    const terminal = new Terminal({}, new AbortController().signal);
    terminal.talk("by the way");
    terminal.warn("take care");
    new Terminal({ quiet: true }, new AbortController().signal).warn("not shown");
    expect(written).toEqual({ stdout: "", stderr: "take care\n" });
  });
});

describe("a problem", () => {
  const problem = new Problem("NAME_AMBIGUOUS", "Two bear it.", { hint: "Give an id.", place: "Kim" });

  test("is told with its way out, on standard error, and decides the exit status", () => {
    expect(printProblem(problem, false)).toBe(4);
    expect(written).toEqual({ stdout: "", stderr: "Two bear it. (Kim)\nGive an id.\n" });
  });

  test("is JSON for a program", () => {
    expect(printProblem(problem, true)).toBe(4);
    expect(JSON.parse(written.stderr)).toEqual({
      error: { code: "NAME_AMBIGUOUS", message: "Two bear it.", hint: "Give an id.", place: "Kim" },
    });
  });

  test("of the program itself shows where it happened", () => {
    expect(printProblem(new TypeError("x is not a function"), false)).toBe(1);
    expect(written.stderr).toMatch(/its own fault:\nTypeError: x is not a function\n +at /);
  });
});

describe("colour", () => {
  test("stays out of a pipe, also where continuous integration reads it", () => {
    const before = process.env["CI"];
    process.env["CI"] = "true";
    jest.isolateModules(() => {
      const fresh = jest.requireActual<{ Terminal: typeof Terminal }>("../../src/app/terminal/Terminal");
      expect(new fresh.Terminal({}, new AbortController().signal).colors.bold("x")).toBe("x");
    });
    if (before === undefined) delete process.env["CI"];
    else process.env["CI"] = before;
  });
});
