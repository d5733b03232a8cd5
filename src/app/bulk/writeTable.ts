import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BulkTable, BulkValue } from "../../graph/bulk/BulkTable";
import { CsvFile } from "./CsvFile";
import type { NodeNumbers } from "./NodeNumbers";

/** A table that the importer reads, and how it must be told of it. */
export interface WrittenTable {
  /** The file that names the columns, and the one that holds the rows. */
  readonly header: string;
  readonly file: string;
  readonly rows: number;
  /** Whether a value goes over several lines. */
  readonly multiline: boolean;
}

/** Between the members of a list: a code that Unicode keeps for the inside of programs, which texts must not hold. */
export const listDelimiter = "\uFDD0";

/**
 * Writes a table as CSV: a column for each property that any row has, nothing where a row has it not. Columns are found
 * while rows are written, so that rows are asked for once: the header stands in a file of its own, and a row ends with
 * the last property that it has.
 * @param numbers of the nodes of earlier tables; those of this one are added
 * @throws the error of the file system, such as ENOSPC; Problem INTERNAL where a node comes twice, or an end not at all
 */
export async function writeTable(
  table: BulkTable,
  folder: string,
  numbers: NodeNumbers,
): Promise<WrittenTable> {
  const header = join(folder, `${table.name}.header.csv`);
  const file = join(folder, `${table.name}.csv`);
  const columns = new Columns(table);
  const labels = "labels" in table.of ? table.of.labels.join(listDelimiter) : null;
  const [from = "", to = ""] = table.ids.map(spaceOf);
  const csv = await CsvFile.create(file);
  let rows = 0;
  try {
    for (const { ids, properties } of table.rows()) {
      const [id = "", other = ""] = ids;
      if (labels !== null) {
        csv.cell(String(numbers.add(from, id)));
        csv.cell(labels);
        csv.cell(id);
      } else {
        csv.cell(String(numbers.of(from, id)));
        csv.cell(String(numbers.of(to, other)));
      }
      const { cells } = columns;
      const end = columns.place(properties);
      for (let place = 0; place < end; place += 1) {
        csv.cell(textOf(cells[place]));
        cells[place] = null;
      }
      rows += 1;
      if (csv.endRow()) await csv.flush();
    }
  } finally {
    await csv.close();
  }
  const first = labels === null ? [":START_ID", ":END_ID"] : [":ID", ":LABEL", nameOf(table.ids[0] ?? "")];
  await writeFile(header, `${[...first, ...columns.named()].join(",")}\n`);
  return { header, file, rows, multiline: csv.multiline };
}

/** The columns of a table as they come to be known. */
class Columns {
  /** What the row at hand has in each; to be emptied by whoever wrote it. */
  readonly cells: BulkValue[] = [];
  private readonly names: string[] = [];
  private readonly types: string[] = [];
  private readonly places = new Map<string, number>();

  constructor({ ids, columns = [] }: BulkTable) {
    for (const column of columns)
      this.add(nameOf(column), column.slice(nameOf(column).length + 1) || "string");
    for (const id of ids) this.places.set(nameOf(id), -1);
  }

  /** Puts the properties of a row into their columns. @returns the number of columns up to the last that it has */
  place(properties: Readonly<Record<string, BulkValue>>): number {
    let [next, end] = [0, 0];
    for (const name in properties) {
      const value = properties[name];
      if (value === null || value === undefined) continue;
      // Most rows of a table have the same properties in the same order.
      const place =
        this.names[next] === name ? next : (this.places.get(name) ?? this.add(name, typeOf(value)));
      if (place < 0) continue;
      if (typeof value === "number" && this.types[place] === "long" && !Number.isInteger(value))
        this.types[place] = "double";
      this.cells[place] = value;
      next = place + 1;
      if (next > end) end = next;
    }
    return end;
  }

  /** As the importer is told of them: "name", "degree:long". */
  named(): string[] {
    return this.names.map((name, place) =>
      this.types[place] === "string" ? name : `${name}:${this.types[place]}`,
    );
  }

  private add(name: string, type: string): number {
    const place = this.names.push(name) - 1;
    this.types.push(type);
    this.cells.push(null);
    this.places.set(name, place);
    return place;
  }
}

/** "degree:long" → "degree" */
const nameOf = (column: string): string => column.replace(/:.*$/u, "");

/** "id:ID(Entity)" → "Entity" */
const spaceOf = (column: string): string => /\((.*)\)/u.exec(column)?.[1] ?? "";

function typeOf(value: Exclude<BulkValue, null | undefined>): string {
  if (typeof value === "string" || typeof value === "boolean") return typeof value;
  if (typeof value === "number") return Number.isInteger(value) ? "long" : "double";
  return typeof value[0] === "number" ? "long[]" : "string[]";
}

function textOf(value: BulkValue): string | null {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return null;
  return typeof value === "object" ? value.map(member).join(listDelimiter) : String(value);
}

/** A member of a list. Should a text hold the delimiter nevertheless, it shows as what cannot be shown. */
function member(value: string | number): string {
  return String(value).replaceAll(listDelimiter, "\uFFFD");
}
