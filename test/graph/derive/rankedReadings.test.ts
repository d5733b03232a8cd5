import { deriveEntity, type AttributeWitness } from "../../../src/graph/derive/deriveEntity";
import { deriveRelations } from "../../../src/graph/derive/deriveRelations";
import type { SupportingStatement } from "../../../src/graph/derive/SupportingStatement";
import { stated } from "../batches";

const model = "model:any";

const statement = (document: string, more: Partial<SupportingStatement>) => ({
  id: `s-${document}`,
  kind: "PARTICIPATED_IN" as const,
  from: "o",
  to: "m",
  properties: {},
  since: null,
  until: null,
  observedOn: null,
  modality: "held" as const,
  extractor: "rules",
  document,
  reposts: [],
  recordedAt: "2025-01-01T00:00:00.000Z",
  retractedAt: null,
  lives: [],
  ...more,
});

const attribute = (document: string, more: Partial<AttributeWitness>) => ({
  id: `a-${document}`,
  property: "status" as const,
  value: "planned",
  date: null,
  observedOn: stated("2025-01-01"),
  modality: "held" as const,
  extractor: "rules",
  document,
  ...more,
});

const statusOf = (...statements: SupportingStatement[]) =>
  deriveRelations(statements).relations.map(({ properties }) => properties["status"]);

describe("what a language model read", () => {
  it("does not make held what the rules read as planned, however many texts it read so", () => {
    const read = ["b", "c"].map((document) => statement(document, { extractor: model }));
    expect(statusOf(statement("a", { modality: "planned" }), ...read)).toEqual(["planned"]);
    expect(statusOf(...read)).toEqual(["stated"]);
  });

  it("does not change a date, a status or a city that was proved without it", () => {
    const attributes = [
      attribute("a", {}),
      attribute("a", { property: "city", value: "Lima" }),
      attribute("a", { property: "date", value: "2025-02-03", date: stated("2025-02-03") }),
      ...["b", "c"].flatMap((document) => [
        attribute(document, { extractor: model, value: "held" }),
        attribute(document, { extractor: model, property: "city", value: "Quito" }),
        attribute(document, {
          extractor: model,
          property: "date",
          value: "2025-03",
          date: stated("2025-03"),
        }),
      ]),
    ];
    const derive = (of: typeof attributes) =>
      deriveEntity({ id: "m", kind: "Meeting", spellings: [], words: [], attributes: of, chosenName: null });
    expect(derive(attributes)).toMatchObject({ status: "planned", city: "Lima", date: "2025-02-03" });
    expect(derive(attributes.slice(3))).toMatchObject({ status: "held", city: "Quito", date: "2025-03" });
  });
});
