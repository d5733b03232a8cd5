import { paragraphs, read, slices } from "./fixtures";

const body = paragraphs.join("\n\n");

/** Layouts of publishers of many kinds, each with the title, day, publisher and paragraphs that a reader sees. */
const layouts: Record<
  string,
  { text: string; title: string; day: string | null; publisher: string | null; own?: string[] }
> = {
  "press conference": {
    text: "Secretary Quispe and Minister Niskanen Before Their Meeting\n\nREMARKS TO THE PRESS\n\nANA R. QUISPE, SECRETARY OF STATE\n\nLIMA, PERU\n\nJUNE 21, 2023\n\nSECRETARY QUISPE: Good morning. It is good to have Minister Niskanen here.\n\nMINISTER NISKANEN: Thank you.",
    title: "Secretary Quispe and Minister Niskanen Before Their Meeting",
    day: "2023-06-21",
    publisher: null,
    own: [
      "SECRETARY QUISPE: Good morning. It is good to have Minister Niskanen here.",
      "MINISTER NISKANEN: Thank you.",
    ],
  },
  "commission, glued by copying": {
    text: `Press release23 June 2023Brussels\nPeru and Finland launch copper laboratory\n${paragraphs.join("\n")}`,
    title: "Peru and Finland launch copper laboratory",
    day: "2023-06-23",
    publisher: null,
  },
  broadcaster: {
    text: `Peru, Finland to Open Copper Laboratory\nOctober 05, 2022 8:15 PM\nMaria Gomez\nLIMA, PERU —\n${body}\n\nSome information for this report came from agencies.`,
    title: "Peru, Finland to Open Copper Laboratory",
    day: "2022-10-05",
    publisher: null,
  },
  "agency with its end mark": {
    text: `Peru, Finland to open copper laboratory\nSource: Xpress\nEditor: hua\n2023-05-05 10:00:00\n\n${body} Enditem`,
    title: "Peru, Finland to open copper laboratory",
    day: "2023-05-05",
    publisher: "Xpress",
    own: [...paragraphs.slice(0, 2), `${paragraphs[2]!} Enditem`],
  },
  "citizen media with a picture credit": {
    text: `Why do Peru and Finland want a copper laboratory?\n\nIt is about more than metal\n\nWritten by Marit Aho\nPosted 5 May 2023 12:00 GMT\n\nMinister Quispe speaks in Lima. Screenshot from the broadcast. Fair use.\n\n${body}\n\nRead more: Chile closes a mine\n\nSupport our work`,
    title: "Why do Peru and Finland want a copper laboratory?",
    day: "2023-05-05",
    publisher: null,
  },
  "government portal": {
    text: `Home\nWorld\nPress release\n\nFinland and Peru sign copper agreement\n\nMinister signs agreement in Lima.\n\nFrom:\nOffice for Development and Eero Niskanen MP\nPublished\n5 May 2023\n\n${body}\n\nShare this page\nMining`,
    title: "Finland and Peru sign copper agreement",
    day: "2023-05-05",
    publisher: "Office for Development and Eero Niskanen MP",
  },
  "labelled head": {
    text: `Title: Peru and Finland open laboratory\nDate: 2023-05-05\nSource: Andes Herald\nURL: https://andes.example/1\n\n${body}`,
    title: "Peru and Finland open laboratory",
    day: "2023-05-05",
    publisher: "Andes Herald",
  },
  "long title over a place and a day": {
    text: `Joint Statement of the Ministers of Foreign Affairs of the Republic of Peru and the Republic of Finland on the Establishment of a Joint Laboratory for Copper Research in the City of Lima\nLima, 5 May 2023\n\n${body}`,
    title:
      "Joint Statement of the Ministers of Foreign Affairs of the Republic of Peru and the Republic of Finland on the Establishment of a Joint Laboratory for Copper Research in the City of Lima",
    day: "2023-05-05",
    publisher: null,
  },
  "press release that ends with a word about the agency": {
    text: `FOR IMMEDIATE RELEASE\n\nPeru and Finland open laboratory\n\n5 May 2023\n\n${body}\n\nAbout the Copper Agency\nThe agency is the authority in charge of supervising the mines of the country and of their closure.\n\nMedia contact: press@copper.example`,
    title: "Peru and Finland open laboratory",
    day: "2023-05-05",
    publisher: null,
  },
  "teasers below": {
    text: `Peru and Finland open laboratory\n5 May 2023\n\n${body}\n\nMore from this section\nPeru's economy minister resigns after a vote of no confidence in the parliament of the country on Monday.`,
    title: "Peru and Finland open laboratory",
    day: "2023-05-05",
    publisher: null,
  },
};

describe.each(Object.entries(layouts))("%s", (_name, { text, title, day, publisher, own = paragraphs }) => {
  const document = read(text);

  it("gives title, day and publisher", () => {
    expect(document.title).toBe(title);
    expect(document.publishedOn?.value ?? null).toBe(day);
    expect(document.publisher).toBe(publisher);
  });

  it("gives the article's own paragraphs", () => {
    expect(slices(text, document.paragraphs)).toEqual(own);
  });
});
