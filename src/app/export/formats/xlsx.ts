import writeExcelFile from "write-excel-file/node";
import { Problem } from "../../../problems";
import { entityAttributes, factAttributes } from "../attributes";
import type { ExportFormat } from "../ExportFormat";
import type { ExportedEntity, ExportedFact, ExportedGraph, ExportedSource } from "../ExportedGraph";

/** A workbook is made in memory; beyond this many facts the other formats serve better. */
const most = 100_000;

export const xlsx: ExportFormat = {
  about: `Excel workbook, a sheet a kind, facts and sources (at most ${most.toLocaleString("en")} facts)`,
  extension: "xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  write,
};

type Cell =
  | { value: string; type: StringConstructor; fontWeight?: "bold" }
  | { value: Date; type: DateConstructor; format: string };
type Row = Cell[];

async function* write({ head, entities, facts }: ExportedGraph): AsyncGenerator<Uint8Array> {
  const kinds = new Map<string, Row[]>();
  const names = new Map<string, string>();
  for await (const entity of entities) {
    names.set(entity.id, entity.name);
    const rows = kinds.get(entity.kind) ?? [heading(["id", "name", ...Object.keys(entityAttributes)])];
    rows.push(entityRow(entity));
    kinds.set(entity.kind, rows);
  }
  const factRows = [
    heading(["from", "relation", "to", "from_id", "to_id", "id", ...Object.keys(factAttributes)]),
  ];
  const sources = new Map<string, ExportedSource>();
  for await (const fact of facts) {
    if (factRows.length > most) {
      throw new Problem("BAD_USER_INPUT", `A workbook holds at most ${most} facts.`, {
        hint: "Choose csv, gexf, graphml or jsonld, or export a neighbourhood.",
        place: "format",
      });
    }
    factRows.push(factRow(fact, names));
    for (const { document } of fact.evidence) sources.set(document.id, document);
  }
  const about: Row[] = Object.entries(head).map(([name, value]) => row([name, value as string]));
  const sourceRows = [
    heading(["id", "title", "publisher", "published", "language"]),
    ...[...sources.values()].map(({ id, title, publisher, publishedOn, language }) =>
      row([id, title ?? "", publisher ?? "", publishedOn?.value ?? "", language]),
    ),
  ];
  const sheets = [
    { data: about, sheet: "README" },
    ...[...kinds].map(([kind, data]) => ({ data, sheet: kind.charAt(0) + kind.slice(1).toLowerCase() })),
    { data: factRows, sheet: "Facts" },
    { data: sourceRows, sheet: "Sources" },
  ];
  yield await writeExcelFile(sheets).toBuffer();
}

/** A date only where the day is known and a workbook can hold it (from 1900 on); "2023-11" and "--11-20" stay text. */
const wholeDay = /^(?:19|20)\d\d-\d\d-\d\d$/;

const cell = (value: string): Cell =>
  wholeDay.test(value)
    ? { value: new Date(`${value}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" }
    : { value: value.slice(0, 32_767), type: String };
const row = (values: readonly string[]): Row => values.map(cell);
const heading = (names: readonly string[]): Row =>
  names.map((value) => ({ value, type: String, fontWeight: "bold" }));

const entityRow = (entity: ExportedEntity): Row =>
  row([entity.id, entity.name, ...Object.values(entityAttributes).map((read) => read(entity))]);

const factRow = (fact: ExportedFact, names: ReadonlyMap<string, string>): Row =>
  row([
    names.get(fact.from.id) ?? fact.from.id,
    fact.kind,
    names.get(fact.to.id) ?? fact.to.id,
    fact.from.id,
    fact.to.id,
    fact.id,
    ...Object.values(factAttributes).map((read) => read(fact)),
  ]);
