import { readFileSync } from "node:fs";

/** One question with its answer, as a reader of the five texts wrote it down. */
interface Question {
  readonly id: string;
  readonly answer: unknown;
  readonly mustNotInclude?: readonly string[];
}

const questions = JSON.parse(readFileSync("test/gold/questions.json", "utf8")) as Question[];

const named = ["official", "minister", "institution", "country", "office", "khurelsukhOffice"];
const described = ["meeting", "event", "agreement", "name"];
const dated = ["date", "month", "asOf"];

/** What an answer says, apart from the quotes that prove it. */
interface Said {
  readonly names: readonly string[];
  readonly quotes: readonly string[];
  readonly dates: readonly string[];
}

const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const withoutRemark = (text: string): string => text.replace(/\([^)]*\)/g, " ").trim();

function saidIn(data: unknown): Said {
  const said = { names: [] as string[], quotes: [] as string[], dates: [] as string[] };
  const walk = (value: unknown, key: string, above: string): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, key, above);
    else if (typeof value === "object" && value !== null)
      for (const [inner, below] of Object.entries(value)) walk(below, inner, key);
    else if (typeof value === "string") {
      if (key === "value") said.dates.push(value);
      else if (key === "quote" || (key === "text" && above === "quote")) said.quotes.push(fold(value));
      else if (key === "name" || key === "title" || key === "text" || key === "city")
        said.names.push(fold(value));
    }
  };
  // A document's title names what it is about: it proves, it does not answer.
  walk(
    JSON.parse(
      JSON.stringify(data, (key, value: unknown) =>
        key === "document" || key === "documents" ? null : value,
      ),
    ),
    "",
    "",
  );
  return said;
}

const words = (text: string): string[] => fold(withoutRemark(text)).split(" ").filter(Boolean);

/** Whether one of the strings holds all words, in any order. */
const holdsAll = (strings: readonly string[], wanted: readonly string[]): boolean =>
  strings.some((string) =>
    wanted.every((word) => ` ${string} `.includes(` ${word} `) || string.includes(word)),
  );

/** Whether a name stands there whole, or as an office and, apart from it, where it is held: "President" · "Mongolia". */
const holdsOffice = (strings: readonly string[], name: string): boolean => {
  const [office = "", place] = name.split(/ of (?!.* of )/);
  return (
    holdsAll(strings, words(name)) ||
    (place !== undefined && holdsAll(strings, words(office)) && holdsAll(strings, words(place)))
  );
};

/** Whether one of the strings holds most of the telling words of a description. */
const holdsMost = (strings: readonly string[], description: string): boolean => {
  const telling = words(description).filter((word) => word.length > 3 || /^\d/.test(word));
  return strings.some(
    (string) => telling.filter((word) => string.includes(word)).length * 2 >= telling.length,
  );
};

/** Where no text states the year, a day or month without one is the better answer. */
const holdsDate = (dates: readonly string[], date: string): boolean =>
  dates.some(
    (value) => value.startsWith(date) || (date.startsWith("2023") && value.startsWith(`-${date.slice(4)}`)),
  );

/** What is missing from an answer, or stands in it and must not, in words; empty where it is right. */
export function faultsOf(id: string, data: unknown): string[] {
  const question = questions.find((one) => one.id === id);
  if (!question) throw new Error(`There is no question ${id}.`);
  const said = saidIn(data);
  const faults: string[] = [];
  const expectName = (name: string): void => {
    for (const part of withoutRemark(name).split(" and "))
      if (!holdsOffice(said.names, part)) faults.push(`missing: ${part}`);
  };
  const expectDate = (date: string): void => {
    if (!holdsDate(said.dates, date)) faults.push(`missing date: ${date}`);
  };
  const expectRow = (row: unknown): void => {
    if (typeof row === "string") {
      expectName(row);
      return;
    }
    for (const [key, value] of Object.entries(row as Record<string, unknown>)) {
      if (key === "positions")
        for (const position of value as string[]) {
          expectName(position);
          for (const [date] of position.matchAll(/\d{4}(-\d{2})*/g)) expectDate(date);
        }
      if (typeof value !== "string") continue;
      if (named.includes(key)) expectName(value);
      if (dated.includes(key)) expectDate(value);
      if (described.includes(key) && !holdsMost([...said.names, ...said.quotes], value))
        faults.push(`missing: ${value}`);
    }
  };
  [question.answer].flat().forEach(expectRow);
  for (const wrong of question.mustNotInclude ?? []) {
    const name = words(wrong.split(" as ")[0] ?? wrong);
    if (said.names.some((string) => name.every((word) => string.includes(word))))
      faults.push(`wrong: ${wrong}`);
  }
  return faults;
}
