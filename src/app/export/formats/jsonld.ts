import type { ExportFormat } from "../ExportFormat";
import type { ExportedEntity, ExportedFact, ExportedGraph, ExportedSource } from "../ExportedGraph";

/**
 * JSON-LD 1.1: entities in schema.org's words; each fact is a reified statement (rdf:subject, predicate, object) that
 * was derived (PROV) from quotes, each with Web Annotation selectors: the exact words and their UTF-16 position.
 */
export const jsonld: ExportFormat = {
  about: "JSON-LD with schema.org, PROV and Web Annotation selectors, for linked data",
  extension: "jsonld",
  mediaType: "application/ld+json",
  write,
};

const context = {
  "@vocab": "https://schema.org/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  prov: "http://www.w3.org/ns/prov#",
  oa: "http://www.w3.org/ns/oa#",
  relation: "urn:cooperation-graph:relation:",
  entity: "urn:cooperation-graph:entity:",
  fact: "urn:cooperation-graph:fact:",
  document: "urn:cooperation-graph:document:",
  statement: "urn:cooperation-graph:statement:",
};

const types: Readonly<Record<string, string>> = {
  COUNTRY: "Country",
  OFFICIAL: "Person",
  INSTITUTION: "Organization",
  PROJECT: "Project",
  MEETING: "Event",
  AGREEMENT: "CreativeWork",
  TOPIC: "DefinedTerm",
};

async function* write({ head, entities, facts }: ExportedGraph): AsyncGenerator<string> {
  const about = {
    "@id": "urn:cooperation-graph:export",
    "@type": "Dataset",
    name: "cooperation-graph",
    description: head.query,
    version: head.schemaVersion,
    license: head.licence,
    dateModified: head.knownAt,
  };
  yield `{"@context": ${JSON.stringify(context)},\n"@graph": [\n${JSON.stringify(about)}`;
  for await (const entity of entities) yield `,\n${JSON.stringify(entityNode(entity))}`;
  const told = new Set<string>();
  for await (const fact of facts) {
    for (const { document } of fact.evidence) {
      if (told.has(document.id)) continue;
      told.add(document.id);
      yield `,\n${JSON.stringify(sourceNode(document))}`;
    }
    yield `,\n${JSON.stringify(factNode(fact))}`;
  }
  yield "\n]}\n";
}

const entityNode = ({ id, kind, name, aliases, date, status, city, code }: ExportedEntity): object => ({
  "@id": `entity:${id}`,
  "@type": types[kind] ?? "Thing",
  name,
  alternateName: aliases.map(({ text }) => text).filter((text) => text !== name),
  ...(date && { [kind === "MEETING" ? "startDate" : "dateCreated"]: date.value }),
  ...(status && { creativeWorkStatus: status.toLowerCase() }),
  ...(city && { location: city }),
  ...(code && { identifier: code }),
});

const sourceNode = ({ id, title, publisher, publishedOn, language }: ExportedSource): object => ({
  "@id": `document:${id}`,
  "@type": ["NewsArticle", "prov:Entity"],
  ...(title && { headline: title }),
  ...(publisher && { publisher }),
  ...(publishedOn && { datePublished: publishedOn.value }),
  inLanguage: language,
});

const factNode = ({
  id,
  kind,
  from,
  to,
  title,
  role,
  city,
  stance,
  since,
  until,
  evidence,
}: ExportedFact): object => ({
  "@id": `fact:${id}`,
  "@type": "rdf:Statement",
  "rdf:subject": { "@id": `entity:${from.id}` },
  "rdf:predicate": { "@id": `relation:${kind}` },
  "rdf:object": { "@id": `entity:${to.id}` },
  ...(title && { jobTitle: title }),
  ...(role && { roleName: role.toLowerCase() }),
  ...(city && { location: city }),
  ...(stance && { abstract: stance }),
  ...(since && { startDate: since.value }),
  ...(until && { endDate: until.value }),
  "prov:wasDerivedFrom": evidence.map((proof) => ({
    "@id": `statement:${proof.id}`,
    "@type": "oa:SpecificResource",
    "oa:hasSource": { "@id": `document:${proof.document.id}` },
    "oa:hasSelector": [
      { "@type": "oa:TextQuoteSelector", "oa:exact": proof.quote },
      { "@type": "oa:TextPositionSelector", "oa:start": proof.start, "oa:end": proof.end },
    ],
  })),
});
