"""Reads every export of the server at COOP_URL with parsers that are none of ours; counts, ids and quotes must agree."""
import io
import os
import zipfile

import networkx as nx
import openpyxl
import pandas as pd
import rdflib
import requests

URL = os.environ["COOP_URL"]
KINDS = ["countries", "officials", "institutions", "projects", "meetings", "agreements", "topics"]


def ask(query, **variables):
    reply = requests.post(f"{URL}/graphql", json={"query": query, "variables": variables}).json()
    assert "errors" not in reply, reply
    return reply["data"]


def export(form, question=None, **scope):
    address = {"url": f"{URL}/export", "params": {"format": form, **scope}}
    reply = requests.post(**address, json=question) if question else requests.get(**address)
    assert reply.status_code == 200, reply.text
    return reply.content


def every(root, fields):
    after = None
    while True:
        query = f"query($after: String) {{ page: {root}(first: 100, after: $after) {{ nodes {{ {fields} }} pageInfo {{ hasNextPage endCursor }} }} }}"
        page = ask(query, after=after)["page"]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


entities = {e["id"]: e["name"] for kind in KINDS for e in every(kind, "id name")}
facts = {f["id"]: f for f in every("relations", "id kind from { id } to { id } evidence(first: 10) { id quote start end }")}
quotes = {i: f["evidence"][0]["quote"] for i, f in facts.items()}
tell = lambda form: print(f"{form}: {len(entities)} entities, {len(facts)} facts, every id and quote")


def plain(text):
    """A text as XML and spreadsheets may hold it."""
    return text[1:] if text[:2] in ("'=", "'+", "'-", "'@") else text


graph = nx.read_graphml(io.BytesIO(export("graphml")), force_multigraph=True)
assert dict(graph.nodes(data="label")) == entities
assert {key: (a, b, d["quote"]) for a, b, key, d in graph.edges(keys=True, data=True)} == {
    i: (f["from"]["id"], f["to"]["id"], quotes[i]) for i, f in facts.items()
}
assert graph.graph["query"] == "the whole graph" and graph.graph["licence"]
tell("graphml (NetworkX)")

gexf = nx.read_gexf(io.BytesIO(export("gexf")), node_type=str)
assert dict(gexf.nodes(data="label")) == entities
assert {d["id"]: d["quote"] for _, _, d in gexf.edges(data=True)} == quotes
tell("gexf (NetworkX)")

archive = zipfile.ZipFile(io.BytesIO(export("csv")))
assert archive.testzip() is None
read = lambda name: pd.read_csv(archive.open(name), dtype=str, keep_default_na=False)
nodes, edges = read("nodes.csv"), read("edges.csv")
assert dict(zip(nodes["Id"], nodes["Label"].map(plain))) == entities
assert dict(zip(edges["Id"], edges["quote"].map(plain))) == quotes
assert list(edges["kind"] + " " + edges["Id"]) == sorted(edges["kind"] + " " + edges["Id"])
tell("csv (pandas)")

book = openpyxl.load_workbook(io.BytesIO(export("xlsx")))
rows = list(book["Facts"].iter_rows(values_only=True))
column = rows[0].index
assert {r[column("id")]: r[column("quote")] for r in rows[1:]} == quotes
named = [list(s.iter_rows(values_only=True)) for s in book if s.title not in ("README", "Facts", "Sources")]
assert {r[0]: r[1] for sheet in named for r in sheet[1:]} == entities
tell("xlsx (openpyxl)")

linked = rdflib.Graph().parse(data=export("jsonld"), format="json-ld")
rdf, oa, schema = (rdflib.Namespace(f"{base}") for base in (rdflib.RDF, "http://www.w3.org/ns/oa#", "https://schema.org/"))
told = {str(s).rsplit(":", 1)[1]: s for s in linked.subjects(rdflib.RDF.type, rdflib.RDF.Statement)}
assert told.keys() == facts.keys()
prov = rdflib.Namespace("http://www.w3.org/ns/prov#")
for i, fact in facts.items():
    proofs = set()
    for proof in linked.objects(told[i], prov.wasDerivedFrom):
        exact = start = end = None
        for selector in linked.objects(proof, oa.hasSelector):
            exact = linked.value(selector, oa.exact) or exact
            start = linked.value(selector, oa.start) if linked.value(selector, oa.start) is not None else start
            end = linked.value(selector, oa.end) or end
        proofs.add((str(exact), int(start), int(end)))
    assert proofs == {(e["quote"], e["start"], e["end"]) for e in fact["evidence"]}
for i, name in entities.items():
    assert str(linked.value(rdflib.URIRef(f"urn:cooperation-graph:entity:{i}"), schema.name)) == name
tell("jsonld (rdflib)")

official, project = (ask(f"{{ {kind}(first: 1, orderBy: [{{ field: DEGREE, direction: DESC }}]) {{ nodes {{ id }} }} }}")[kind]["nodes"][0]["id"] for kind in ("officials", "projects"))
around = nx.read_graphml(io.BytesIO(export("graphml", of=official, depth=1)), force_multigraph=True)
wanted = ask("query($of: ID!) { neighborhood(of: $of, depth: 1, first: 250) { nodes { id } relations { id } } }", of=official)["neighborhood"]
assert set(around) == {n["id"] for n in wanted["nodes"]} and around.number_of_edges() == len(wanted["relations"])
ways = nx.read_graphml(io.BytesIO(export("graphml", **{"from": official, "to": project})), force_multigraph=True)
assert nx.has_path(ways.to_undirected(), official, project)
question = {"query": "query Q($n: Int) { projects(first: $n) { nodes { id partners { edges { relation { id } } } } } }", "variables": {"n": 3}}
found = nx.read_graphml(io.BytesIO(export("graphml", question)), force_multigraph=True)
answer = ask(question["query"], n=3)["projects"]["nodes"]
assert {p["id"] for p in answer} <= set(found)
assert {k for *_, k in found.edges(keys=True)} == {e["relation"]["id"] for p in answer for e in p["partners"]["edges"]}
print(f"parts: {len(around)} around one, {len(ways)} on the ways between two, {len(found)} named by a question")
