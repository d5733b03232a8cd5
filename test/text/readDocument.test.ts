import { createHash } from "node:crypto";
import fc from "fast-check";
import { readDocument } from "../../src/text/readDocument";
import { Problem } from "../../src/problems";
import { paragraphs, read, slices } from "./fixtures";

const article = paragraphs.join("\n\n");

describe("readDocument", () => {
  it("takes the article and leaves out what stands around it", () => {
    const text = [
      "Skip to content",
      "Home",
      "Politics",
      "World",
      "",
      "Peru, Finland plan a copper laboratory",
      "By Marit Aho",
      "Wednesday, 6 May 2020, 09:15",
      "",
      paragraphs[0],
      "",
      "Ana Rosa Quispe greets her guest at the palace. Photo: Courtesy of the Presidency",
      "",
      paragraphs[1],
      "COPPER AND FISH",
      paragraphs[2],
      "",
      "Edited by R. Ellis",
      "Share this article",
      "Related articles",
      "The minister of health opened a hospital in Cusco on Monday with guests from four countries.",
    ].join("\n");
    const document = read(text, { file: "peru.txt" });
    expect(document.title).toBe("Peru, Finland plan a copper laboratory");
    expect(document.publishedOn?.value).toBe("2020-05-06");
    expect(slices(text, [document.publishedOn!.evidence!])).toEqual(["Wednesday, 6 May 2020, 09:15"]);
    expect(slices(text, document.paragraphs)).toEqual(paragraphs);
    expect(text.slice(document.body.start, document.body.end).startsWith("LIMA")).toBe(true);
    expect(text.slice(document.body.start, document.body.end).endsWith("March 2019.")).toBe(true);
    expect(document.language).toBe("en");
    expect(document.file).toBe("peru.txt");
  });

  it("names the bytes by their hash and keeps the text unchanged", () => {
    const text = `\uFEFFPeru, Finland plan a copper laboratory\r\n\r\n${paragraphs.join("\r\n\r\n")}\r\n`;
    const document = read(text);
    expect(document.id).toBe(createHash("sha256").update(text).digest("hex"));
    expect(document.text).toBe(text);
    expect(document.title).toBe("Peru, Finland plan a copper laboratory");
    expect(slices(text, document.paragraphs)).toEqual(paragraphs);
  });

  it("lets the sender say what the text does not", () => {
    const given = { title: "T", publisher: "P", publishedOn: "2021-02-03" };
    const document = read(article, given);
    expect(document).toMatchObject({ title: "T", titleSpan: null, publisher: "P" });
    expect(document.publishedOn).toMatchObject({ value: "2021-02-03", evidence: null, inferred: true });
    expect(() => read(article, { publishedOn: "2021-02-31" })).toThrow("no day");
  });

  it("reads a note of one short sentence", () => {
    const document = read("The Kenyan minister opened the plant.");
    expect(document).toMatchObject({ title: null, publisher: null, publishedOn: null });
    expect(slices(document.text, document.paragraphs)).toEqual(["The Kenyan minister opened the plant."]);
  });

  it.each([
    ["DOCUMENT_EMPTY", new Uint8Array()],
    ["DOCUMENT_EMPTY", new TextEncoder().encode("\uFEFF \n\t ")],
    ["DOCUMENT_ENCODING", new Uint8Array(Buffer.from(`\uFEFF${article}`, "utf16le"))],
    ["DOCUMENT_ENCODING", new Uint8Array(Buffer.from(article.replace(/[^ -~\n]/g, ""), "utf16le"))],
    ["DOCUMENT_ENCODING", new Uint8Array(Buffer.from("Le ministre a été reçu à Genève.", "latin1"))],
    ["DOCUMENT_BINARY", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48])],
    ["DOCUMENT_TOO_LARGE", new TextEncoder().encode("a".repeat(2001))],
    [
      "DOCUMENT_WITHOUT_BODY",
      new TextEncoder().encode("Home\nNews\nSport\nMINES OF PERU OPEN AGAIN\nContact us"),
    ],
  ] as const)("refuses with %s and names the file and a way out", (code, bytes) => {
    let problem: unknown;
    try {
      readDocument(bytes, { file: "letter.txt", maxBytes: 2000 });
    } catch (thrown) {
      problem = thrown;
    }
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ code, place: "letter.txt" });
    expect((problem as Problem).message).toContain("letter.txt");
    expect((problem as Problem).hint).toBeTruthy();
  });

  it("keeps every span inside the text, in order, and the copy as long as the text", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...paragraphs,
        "Share this",
        "1. The sides agreed on a road.",
        "---",
        "𝔸 flag 🇫🇮 rose.",
      ),
      fc.constantFrom(
        "\n",
        "\r\n",
        "\n\n",
        "\u2028",
        " ",
        "\u00A0",
        "\u200B",
        "\u202E",
        "Dr. A. B. Li (",
        "”",
      ),
      fc.string({ unit: "binary", maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = Buffer.from(`${pieces.join("")}\n${paragraphs[0]}`).toString("utf8");
        let document;
        try {
          document = read(text);
        } catch (thrown) {
          return thrown instanceof Problem;
        }
        const { analysis, body, sentences } = document;
        const inParagraph = sentences.every(({ start, end, paragraph }) => {
          const whole = document.paragraphs[paragraph]!;
          return start >= whole.start && end <= whole.end && start < end;
        });
        const inOrder = (spans: readonly { start: number; end: number }[]) =>
          spans.every((span, index) => index === 0 || spans[index - 1]!.end <= span.start);
        const covered = document.paragraphs.every((whole, index) => {
          const own = sentences.filter((sentence) => sentence.paragraph === index);
          const letters = (part: string) => part.replace(/\s/g, "");
          const joined = own.map(({ start, end }) => letters(analysis.slice(start, end))).join("");
          return joined === letters(analysis.slice(whole.start, whole.end));
        });
        return (
          document.text === text &&
          analysis.length === text.length &&
          inParagraph &&
          covered &&
          inOrder(document.paragraphs) &&
          inOrder(sentences) &&
          body.start === document.paragraphs[0]!.start &&
          body.end === document.paragraphs.at(-1)!.end &&
          (document.titleSpan === null || slices(text, [document.titleSpan])[0] === document.title)
        );
      }),
      { numRuns: 300 },
    );
  });
});
