import { entityAttributes, factAttributes } from "../attributes";
import type { ExportFormat } from "../ExportFormat";
import type { ExportedGraph } from "../ExportedGraph";
import { xml } from "../xml";

/**
 * GEXF 1.3 (gexf.net/1.3), static: start and end are plain text, since dynamic graphs are read differently by every
 * tool. The kind of a fact stands as `kind` attribute and as label, because NetworkX ignores GEXF's own `kind`.
 */
export const gexf: ExportFormat = {
  about: "GEXF 1.3, for Gephi and Gephi Lite",
  extension: "gexf",
  mediaType: "application/gexf+xml",
  write,
};

async function* write({ head, entities, facts }: ExportedGraph): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta lastmodifieddate="${head.knownAt.slice(0, 10)}"><creator>cooperation-graph</creator><description>${xml(describe(head))}</description></meta>
<graph defaultedgetype="directed" mode="static">
${declare("node", entityAttributes)}
${declare("edge", factAttributes)}
<nodes>
`;
  for await (const entity of entities) {
    yield `<node id="${xml(entity.id)}" label="${xml(entity.name)}"><attvalues>${values(entityAttributes, entity)}</attvalues></node>\n`;
  }
  yield "</nodes>\n<edges>\n";
  for await (const fact of facts) {
    yield `<edge id="${xml(fact.id)}" source="${xml(fact.from.id)}" target="${xml(fact.to.id)}" label="${xml(fact.kind)}"><attvalues>${values(factAttributes, fact)}</attvalues></edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

const describe = (head: ExportedGraph["head"]): string =>
  `${head.query}; schema ${head.schemaVersion}; as known at ${head.knownAt}; ${head.licence}`;

const declare = (side: string, attributes: object): string =>
  `<attributes class="${side}">${Object.keys(attributes)
    .map((name) => `<attribute id="${name}" title="${name}" type="string"/>`)
    .join("")}</attributes>`;

const values = <Row>(attributes: Readonly<Record<string, (row: Row) => string>>, row: Row): string =>
  Object.entries(attributes)
    .map(([name, read]) => `<attvalue for="${name}" value="${xml(read(row))}"/>`)
    .join("");
