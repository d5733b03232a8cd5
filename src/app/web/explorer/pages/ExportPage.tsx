import { useSearchParams } from "wouter-preact";
import { useAsk } from "../asking/useAsk";
import { EntityPicker } from "../parts/EntityPicker";
import { ThingLink } from "../parts/ThingLink";
import { nameQuestion } from "../questions/nameQuestion";
import { useTitle } from "../useTitle";

const formats = [
  ["gexf", "GEXF 1.3", "Gephi, Gephi Lite"],
  ["graphml", "GraphML", "NetworkX, igraph, yEd"],
  ["csv", "CSV, zipped", "all tables with their metadata: pandas, R, Excel"],
  ["csv-nodes", "CSV, nodes", "pandas, R, Gephi"],
  ["csv-edges", "CSV, edges", "pandas, R, Gephi"],
  ["xlsx", "Excel", "a sheet per kind, facts, sources"],
  ["jsonld", "JSON-LD", "linked data, quotes as Web Annotations"],
] as const;

/** The graph, or what surrounds a thing, as a file for other programs. */
export function ExportPage() {
  const [params, setParams] = useSearchParams();
  const of = params.get("of");
  const [from, to, maxLength] = [params.get("from"), params.get("to"), params.get("maxLength") ?? "4"];
  const depth = params.get("depth") ?? "1";
  const answer = useAsk(nameQuestion, of ? { id: of } : null);
  const thing = answer.data?.node && "kind" in answer.data.node ? answer.data.node : null;
  useTitle("Export");
  const address = (format: string): string =>
    `/export?${new URLSearchParams({ format, ...(of ? { of, depth } : from && to ? { from, to, maxLength } : {}) })}`;
  return (
    <>
      <h1>
        Export{" "}
        {thing ? (
          <ThingLink thing={thing} />
        ) : of ? (
          "a part"
        ) : from && to ? (
          "the paths between two"
        ) : (
          "the whole graph"
        )}
      </h1>
      <div class="actions">
        <EntityPicker
          label="Export what surrounds"
          placeholder="Only what surrounds …"
          onPick={({ id }) => setParams({ of: id, depth })}
        />
        {of && (
          <>
            <label>
              Steps{" "}
              <select
                value={depth}
                onChange={({ currentTarget }) => setParams({ of, depth: currentTarget.value })}
              >
                <option value="1">1</option>
                <option value="2">2</option>
                <option value="3">3</option>
              </select>
            </label>
            <button type="button" onClick={() => setParams({})}>
              The whole graph instead
            </button>
          </>
        )}
      </div>
      <ul class="rows formats">
        {formats.map(([format, name, use]) => (
          <li key={format}>
            <a href={address(format)} download>
              {name}
            </a>{" "}
            <span class="quiet">{use}</span>
          </li>
        ))}
      </ul>
      <p class="quiet">
        Every fact goes with its quotes, their places in the texts, and ids that stay the same.
      </p>
      <h2>In Python</h2>
      <pre tabIndex={0}>
        <code>{`import io, urllib.request
import networkx as nx

url = "${location.origin}${address("graphml")}"
graph = nx.read_graphml(io.BytesIO(urllib.request.urlopen(url).read()), force_multigraph=True)
print(graph)`}</code>
      </pre>
      <h2>In Gephi</h2>
      <p>
        File → Open → the GEXF file; then colour nodes by the attribute <code>kind</code>.
      </p>
    </>
  );
}
