import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { BulkTable, BulkValue } from "../../graph/bulk/BulkTable";

/** A file that the importer reads, and how it must be told of it. */
export interface WrittenTable {
  readonly file: string;
  readonly rows: number;
  /** Whether a value goes over several lines. */
  readonly multiline: boolean;
}

/** Between the members of a list: a code that Unicode keeps for the inside of programs, which texts must not hold. */
export const listDelimiter = "\uFDD0";

/** What a text must be put in quotation marks for. */
const special = /[",\n\r]/u;

/** Characters that are gathered before they are written. */
const chunk = 2 ** 20;

/**
 * Writes a table as CSV: a column for each property that any row has, nothing where a row has it not.
 * @throws the error of the file system, such as ENOSPC
 */
export async function writeTable(table: BulkTable, file: string): Promise<WrittenTable> {
  const columns = table.columns ?? columnsOf(table);
  const names = columns.map((column) => column.replace(/:.*$/u, ""));
  let multiline = false;
  const quoted = (text: string): string => {
    if (text !== "" && !special.test(text)) return text;
    multiline ||= /[\n\r]/u.test(text);
    return `"${text.replaceAll('"', '""')}"`;
  };
  const cell = (value: BulkValue): string => {
    if (value === null || value === undefined) return "";
    if (typeof value === "string") return quoted(value);
    if (typeof value === "object") return quoted(value.map(member).join(listDelimiter));
    return String(value);
  };
  const labels = "labels" in table.of ? `,${quoted(table.of.labels.join(listDelimiter))}` : "";
  let buffer = `${[...table.ids, ...columns, ...(labels === "" ? [] : [":LABEL"])].join(",")}\n`;
  let rows = 0;
  function* chunks(): Generator<string> {
    for (const { ids, properties } of table.rows()) {
      let line = quoted(ids[0] ?? "");
      if (ids.length > 1) line += `,${quoted(ids[1] ?? "")}`;
      for (const name of names) line += `,${cell(properties[name])}`;
      buffer += `${line}${labels}\n`;
      rows += 1;
      if (buffer.length <= chunk) continue;
      yield buffer;
      buffer = "";
    }
    yield buffer;
  }
  await pipeline(Readable.from(chunks()), createWriteStream(file, { highWaterMark: chunk }));
  return { file, rows, multiline };
}

/** The properties that any row has, with the importer's name of their type. */
function columnsOf(table: BulkTable): string[] {
  const own = table.ids.map((column) => column.replace(/:.*$/u, ""));
  const types = new Map<string, string>();
  for (const { properties } of table.rows()) {
    for (const name in properties) {
      const value = properties[name];
      if (value === null || value === undefined || own.includes(name)) continue;
      const type = typeOf(value);
      const known = types.get(name);
      if (known === undefined || (known === "long" && type === "double")) types.set(name, type);
    }
  }
  return [...types].map(([name, type]) => (type === "string" ? name : `${name}:${type}`));
}

function typeOf(value: Exclude<BulkValue, null | undefined>): string {
  if (typeof value === "string" || typeof value === "boolean") return typeof value;
  if (typeof value === "number") return Number.isInteger(value) ? "long" : "double";
  return typeof value[0] === "number" ? "long[]" : "string[]";
}

/** A member of a list. Should a text hold the delimiter nevertheless, it shows as what cannot be shown. */
function member(value: string | number): string {
  return String(value).replaceAll(listDelimiter, "\uFFFD");
}
