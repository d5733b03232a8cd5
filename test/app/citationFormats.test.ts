import { citationFormats } from "../../src/app/citation/citationFormats";

const statement = {
  id: "s1",
  quote: "The ministers signed\na memorandum.",
  start: 10,
  end: 43,
  document: {
    id: "d:1",
    title: "Ministers meet & sign.",
    publisher: "The Daily",
    file: "a.txt",
    publishedOn: { value: "2024-03-05" },
  },
};

describe("a citation", () => {
  test("as text names title, publisher, day and quote", () => {
    expect(citationFormats.text(statement)).toBe(
      "Ministers meet & sign. The Daily, 2024-03-05. “The ministers signed a memorandum.”",
    );
  });

  test("as text falls back to the file where the document has no title", () => {
    const document = { ...statement.document, title: null, publisher: null, publishedOn: null };
    expect(citationFormats.text({ ...statement, document })).toBe(
      "a.txt. “The ministers signed a memorandum.”",
    );
  });

  test("as BibTeX escapes what TeX would read", () => {
    expect(citationFormats.bibtex(statement).split("\n")).toEqual([
      "@misc{d-1,",
      "  title = {Ministers meet \\& sign.},",
      "  howpublished = {The Daily},",
      "  date = {2024-03-05},",
      "  note = {“The ministers signed a memorandum.”},",
      "}",
    ]);
  });

  test("as CSL-JSON states the date as precisely as the document does", () => {
    const issued = (value: string): unknown => {
      const document = { ...statement.document, publishedOn: { value } };
      const [item] = JSON.parse(citationFormats.csl({ ...statement, document })) as { issued?: unknown }[];
      return item?.issued;
    };
    expect(issued("2024-03")).toEqual({ "date-parts": [[2024, 3]] });
    expect(issued("--03-05")).toBeUndefined();
  });
});
