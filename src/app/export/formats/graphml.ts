import { entityAttributes, factAttributes } from "../attributes";
import type { ExportFormat } from "../ExportFormat";
import type { ExportedGraph } from "../ExportedGraph";
import { xml } from "../xml";

/**
 * GraphML 1.0 (graphml.graphdrawing.org). Every edge has its id; NetworkX makes a graph with parallel edges of it only
 * with `nx.read_graphml(path, force_multigraph=True)`.
 */
export const graphml: ExportFormat = {
  about: "GraphML, for NetworkX, igraph and yEd",
  extension: "graphml",
  mediaType: "application/graphml+xml",
  write,
};

async function* write({ head, entities, facts }: ExportedGraph): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="g_query" for="graph" attr.name="query" attr.type="string"/><key id="g_schema" for="graph" attr.name="schema_version" attr.type="string"/><key id="g_known" for="graph" attr.name="known_at" attr.type="string"/><key id="g_licence" for="graph" attr.name="licence" attr.type="string"/>
${declare("node", { label: null, ...entityAttributes })}
${declare("edge", factAttributes)}
<graph id="cooperation" edgedefault="directed">
<data key="g_query">${xml(head.query)}</data><data key="g_schema">${xml(head.schemaVersion)}</data><data key="g_known">${xml(head.knownAt)}</data><data key="g_licence">${xml(head.licence)}</data>
`;
  for await (const entity of entities) {
    yield `<node id="${xml(entity.id)}"><data key="node_label">${xml(entity.name)}</data>${values("node", entityAttributes, entity)}</node>\n`;
  }
  for await (const fact of facts) {
    yield `<edge id="${xml(fact.id)}" source="${xml(fact.from.id)}" target="${xml(fact.to.id)}">${values("edge", factAttributes, fact)}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

const declare = (side: string, attributes: object): string =>
  Object.keys(attributes)
    .map((name) => `<key id="${side}_${name}" for="${side}" attr.name="${name}" attr.type="string"/>`)
    .join("");

const values = <Row>(
  side: string,
  attributes: Readonly<Record<string, (row: Row) => string>>,
  row: Row,
): string =>
  Object.entries(attributes)
    .map(([name, read]) => `<data key="${side}_${name}">${xml(read(row))}</data>`)
    .join("");
