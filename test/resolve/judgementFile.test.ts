import { Problem } from "../../src/problems";
import { judgementId, printJudgements, readJudgements } from "../../src/resolve/judgementFile";

const judged = (a: string, b: string) => {
  const judgement = {
    a: a.padStart(20, "0"),
    b: b.padStart(20, "0"),
    verdict: "same" as const,
    author: "ann",
    at: "2026-01-02T03:04:05.678Z",
    reason: 'both "sign": as one',
    names: ["Lê Văn An", "An: Lê"] as const,
  };
  return { id: judgementId(judgement), ...judgement };
};

function refusal(text: string): Problem {
  try {
    readJudgements(text, "judgements.yaml");
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error("It was not refused.");
}

describe("a file of judgements", () => {
  test("gives back what was written, sorted, one a line", () => {
    const judgements = [judged("3", "4"), judged("1", "2e5"), judged("1", "2")];
    const text = printJudgements(judgements);
    expect(text.trimEnd().split("\n")).toHaveLength(3);
    const read = [judgements[2], judgements[1], judgements[0]].map((one, at) => ({ ...one, line: at + 2 }));
    expect(readJudgements(`# ours\n${text}`, "judgements.yaml")).toEqual(read);
    expect(printJudgements([...judgements, ...judgements].reverse())).toBe(text);
  });

  test("is empty where it holds nothing but remarks", () => {
    expect(readJudgements("# nothing yet\n", "judgements.yaml")).toEqual([]);
  });

  test("is refused with the line that is wrong", () => {
    const good = printJudgements([judged("1", "2")]);
    const bad = printJudgements([judged("5", "6")]).replace("verdict: same", "verdict: perhaps");
    expect(refusal(good + bad)).toMatchObject({ code: "JUDGEMENTS_INVALID", place: "judgements.yaml:2" });
    const conflict = `${good}<<<<<<< ours\n${good}`;
    expect(refusal(conflict)).toMatchObject({ code: "JUDGEMENTS_INVALID" });
  });
});
