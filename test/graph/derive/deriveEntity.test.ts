import { chooseName, deriveEntity } from "../../../src/graph/derive/deriveEntity";
import { settleDate } from "../../../src/graph/derive/settleDate";
import type { StatedDate } from "../../../src/ontology/StatedDate";
import { stated } from "../batches";

const spelling = (text: string, named: number, bearers = named) => ({ text, language: "en", named, bearers });
const yearless = (value: string): StatedDate => ({
  ...stated("2000-01-01"),
  value,
  earliest: null,
  latest: null,
  precision: "unstated-year",
});
const witnesses = (...dates: StatedDate[]) => dates.map((date, index) => ({ date, document: `d${index}` }));

describe("the name of an entity", () => {
  it("is one without initials, then what most texts call it, then the longer", () => {
    expect(chooseName([spelling("A. Diaz", 5), spelling("Ana Diaz", 1)])).toBe("Ana Diaz");
    expect(chooseName([spelling("Ana Diaz", 2), spelling("Ana Maria Diaz", 1)])).toBe("Ana Diaz");
    expect(chooseName([spelling("Ana Diaz", 1), spelling("Ana Maria Diaz", 1)])).toBe("Ana Maria Diaz");
    expect(chooseName([spelling("Ana", 0, 9)])).toBeNull();
  });

  const sources = { id: "m", kind: "Meeting" as const, words: [], attributes: [], chosenName: null };

  it("is what its mentions say where these were all parted from their chains", () => {
    const words = [
      { text: "the forum", document: "d0" },
      { text: "the\nannual forum", document: "d0" },
    ];
    const nameless = deriveEntity({ ...sources, spellings: [], words });
    expect(nameless).toMatchObject({ name: "the annual forum", documentCount: 1, aliases: [] });
    const named = deriveEntity({ ...sources, spellings: [spelling("Energy Forum", 0, 1)], words });
    expect(named).toMatchObject({ name: "Energy Forum", documentCount: 1, aliases: ["Energy Forum"] });
  });

  it("sorts by numbers as numbers", () => {
    const named = (name: string) =>
      String(deriveEntity({ ...sources, spellings: [spelling(name, 1)] })["sortName"]);
    expect(named("9th Forum") < named("10th Forum")).toBe(true);
  });
});

describe("settleDate", () => {
  it("refines partial dates by each other", () => {
    expect(settleDate(witnesses(stated("2019"), stated("2019-03")))?.value).toBe("2019-03");
    expect(settleDate(witnesses(yearless("--11-20"), stated("2025-11-20")))?.value).toBe("2025-11-20");
  });

  it("joins a day without a year with the year others state, and says that it did", () => {
    expect(settleDate(witnesses(yearless("--11-20"), stated("2025")))).toMatchObject({
      value: "2025-11-20",
      inferred: true,
    });
    expect(settleDate(witnesses(yearless("--11-20")))).toMatchObject({ value: "--11-20", inferred: false });
    expect(settleDate(witnesses(yearless("--11-20"), stated("2025"), stated("2024")))?.inferred).toBe(false);
  });

  it("takes what most documents bear out where they contradict each other", () => {
    expect(settleDate(witnesses(stated("2019-03"), stated("2020-01-02"), stated("2020")))?.value).toBe(
      "2020-01-02",
    );
    expect(settleDate([])).toBeNull();
  });
});
