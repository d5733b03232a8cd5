import { paragraphs, read } from "./fixtures";

const body = paragraphs.join("\n");

describe("the title", () => {
  it.each([
    [
      "glued to an address",
      `Peru, Finland to open copper laboratory www.example.pe\n${body}`,
      "Peru, Finland to open copper laboratory",
    ],
    [
      "before the site's name",
      `Peru, Finland to open laboratory | Andes Herald\n${body}`,
      "Peru, Finland to open laboratory",
    ],
    [
      "under the issuing ministry and above subtitles",
      `Ministry of Foreign Affairs and Trade\nPeru and Finland to Open a Joint Copper Laboratory\nNiskanen: a step for miners\n2020-05-05T10:00:00\n\n${body}`,
      "Peru and Finland to Open a Joint Copper Laboratory",
    ],
    [
      "ending with a question mark",
      `Home\nNews\n\nWhy do Peru and Finland want a laboratory?\n\n${body}`,
      "Why do Peru and Finland want a laboratory?",
    ],
    [
      "that is a whole sentence above the paragraphs",
      `loader image\nSkip links\n\nA copper laboratory will be opened together with Finland.\n\n${paragraphs.join("\n\n")}`,
      "A copper laboratory will be opened together with Finland.",
    ],
    [
      "in a head of YAML",
      `---\ndate: '2020-05-05'\ntitle: "Remarks by Minister Quispe\\\n  \\ of\\_Peru"\n---\n\n${body}`,
      "Remarks by Minister Quispe of Peru",
    ],
    [
      "under the masthead of a body that the article speaks of",
      `Andean Copper Organization\nABOUT US | NEWS | CONTACT\n\nTwo ministers open the copper laboratory\n\n${body} The Andean Copper Organization paid.`,
      "Two ministers open the copper laboratory",
    ],
    [
      "under the place of the page in its site",
      `Home > World > Copper\n\nTwo ministers open the copper laboratory\n\n${body}`,
      "Two ministers open the copper laboratory",
    ],
    [
      "under a masthead that the foot repeats",
      `The Lima Copper Herald\n6 May 2020\n\nTwo ministers bet on copper, fisheries and patience\n\n${body}\n\n© The Lima Copper Herald 2020`,
      "Two ministers bet on copper, fisheries and patience",
    ],
    ["that no line gives", body, null],
  ])("%s", (_where, text, expected) => {
    const document = read(text);
    expect(document.title).toBe(expected);
    if (document.titleSpan) {
      expect(text.slice(document.titleSpan.start, document.titleSpan.end)).toBe(expected);
    }
  });
});
