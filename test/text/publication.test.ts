import { parseDay } from "../../src/text/parseDay";
import { paragraphs, read } from "./fixtures";

const body = paragraphs.join("\n");
const title = "Peru, Finland to open copper laboratory";

describe("the publication date", () => {
  it.each([
    ["Published Date:2020-05-06", "2020-05-06"],
    ["Source: https://example.pe/2129     2020/05/06", "2020-05-06"],
    ["Posted On: 06 MAY 2020 6:17PM by PIO Lima", "2020-05-06"],
    ["2020-05-06T18:17:00", "2020-05-06"],
    ["Wednesday, May 6, 2020", "2020-05-06"],
    ["06.05.2020", "2020-05-06"],
    ["https://example.pe/news/2020/05/06/laboratory", "2020-05-06"],
    ["6 May", null],
    ["05/06/2020", null],
    ["Updated weekly", null],
  ])("%s", (line, expected) => {
    for (const text of [`${title}\n${line}\n\n${body}`, `${title}\n\n${body}\n\n${line}`]) {
      const { publishedOn } = read(text);
      expect(publishedOn?.value ?? null).toBe(expected);
      if (publishedOn?.evidence) {
        const { start, end } = publishedOn.evidence;
        expect(parseDay(text.slice(start, end))?.value).toBe(expected);
      }
    }
  });

  it("is taken from a dateline only where the year is stated, and never from the report", () => {
    expect(read(body.replace("LIMA", "LIMA, 5 May 2020 (Xpress)")).publishedOn?.value).toBe("2020-05-05");
    expect(read(body.replace("LIMA", "LIMA, 5 May (Xpress)")).publishedOn).toBeNull();
    expect(read(body.replace("March 2019", "7 March 2019")).publishedOn).toBeNull();
  });
});

describe("the publisher", () => {
  it.each([
    [`${title} www.reuters.com\n${body}`, "Reuters"],
    [
      `${title}\n\n${body}\nSource: https://www.andesherald.example.pe/content/2129`,
      "andesherald.example.pe",
    ],
    [`${title}\n\n${body}\nSource: Andes Herald`, "Andes Herald"],
    [`https://es.wikinews.org//wiki/Peru\n${title}\n${body}`, "Wikinews"],
    [`${title} | Andes Herald\n${body}`, "Andes Herald"],
    [`Ministry of Mines and Energy\n${title}\n${body}`, "Ministry of Mines and Energy"],
    [`${title}\n${body.replace("LIMA –", "LIMA, May 5 (Xpress) --")}`, "Xpress"],
    [`${title}\n${body}\n© 2020 The Andes Herald. All rights reserved.`, "The Andes Herald"],
    [`${title}\n${body}\n© The Andes Herald 2020`, "The Andes Herald"],
    [
      `Press Releases\n\n${title}\n\n1. The Ministry of Foreign Trade (MINCE) and the Ministry of Mines opened a laboratory for copper in Lima.`,
      "Ministry of Foreign Trade",
    ],
    [`${title}\n${body}`, null],
  ])("%s", (text, expected) => {
    expect(read(text).publisher).toBe(expected);
  });
});
