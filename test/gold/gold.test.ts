import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { kinds, relations } from "../../src/ontology/ontology";
import { readDocument } from "../../src/text/readDocument";

const folder = __dirname;
const seeds = join(folder, "..", "..", "seeds", "documents");
const files = readdirSync(folder).filter((file) => /^\d{3}_.*\.gold\.json$/.test(file));

/** Other parts a text may be read in, beside entity kinds. */
const wrongReadings = ["WrongMerge", "WrongSplit", "WrongRelation", "WrongDate"];

describe.each(files)("%s", (file) => {
  const gold = JSON.parse(readFileSync(join(folder, file), "utf8"));
  const path = [folder, seeds].map((at) => join(at, gold.document.file)).find(existsSync)!;
  const bytes = readFileSync(path);
  const text = bytes.toString("utf8");
  const ids = new Map<string, string>(gold.entities.map((entity: any) => [entity.id, entity.type]));

  it("quotes its text word for word", () => {
    const quoted: string[] = [
      gold.document.bodyStartsWith,
      gold.document.bodyEndsWith,
      ...gold.entities.flatMap((entity: any) => [...entity.mentions, ...(entity.descriptions ?? [])]),
      ...gold.relations.map((relation: any) => relation.evidence),
      ...gold.negatives.map((negative: any) => negative.text),
    ];
    expect(quoted.filter((part) => !part || !text.includes(part))).toEqual([]);
  });

  it("names kinds, relations and ids that exist", () => {
    expect(ids.size).toBe(gold.entities.length);
    expect([...ids.values()].filter((kind) => !(kind in kinds))).toEqual([]);
    const allowed = Object.keys(kinds).concat(wrongReadings);
    expect(gold.negatives.filter((negative: any) => !allowed.includes(negative.type))).toEqual([]);
    for (const relation of [...gold.relations, ...gold.negatives.flatMap((n: any) => n.relation ?? [])]) {
      const specification = (relations as any)[relation.type];
      expect(relation).toMatchObject({ type: expect.any(String) });
      expect(Object.keys(specification.from)).toContain(ids.get(relation.from));
      for (const to of [relation.to, ...(relation.toAny ?? [])]) {
        expect(Object.keys(specification.to)).toContain(ids.get(to));
      }
      const role = relation.props?.role;
      if (role) expect(specification.properties.role.values).toContain(role);
    }
  });

  it("is read as the annotation says: title, date, body", () => {
    const document = readDocument(bytes, { file: gold.document.file });
    const { bodyStartsWith, bodyEndsWith } = gold.document;
    expect(document.title).toBe(gold.document.title);
    expect(document.publishedOn?.value ?? null).toBe(gold.document.publishedOn);
    expect(document.body).toEqual({
      start: text.indexOf(bodyStartsWith),
      end: text.lastIndexOf(bodyEndsWith) + String(bodyEndsWith).length,
    });
  });
});

describe.each(["corpus.gold.json", "corpus.own.gold.json"])("%s", (file) => {
  it("speaks of annotated things only", () => {
    const corpus = JSON.parse(readFileSync(join(folder, file), "utf8"));
    const members = [
      ...corpus.sameAs.flatMap((group: any) => group.members),
      ...corpus.distinct.flatMap((pair: any) => [pair.a, pair.b]),
    ];
    expect(members.length).toBeGreaterThan(40);
    for (const member of members) {
      const path = join(folder, member.file.replace(/\.txt$/, ".gold.json"));
      const ids = JSON.parse(readFileSync(path, "utf8")).entities.map((entity: any) => entity.id);
      expect(ids).toContain(member.id);
    }
  });
});

test("every article of our own stands in one of the sets", () => {
  const sets: Record<string, string[]> = JSON.parse(readFileSync(join(folder, "sets.json"), "utf8"));
  const own = readdirSync(folder).filter((file) => /^\d{3}_.*\.txt$/.test(file));
  expect(Object.values(sets).flat().sort()).toEqual(own.sort());
});
