/**
 * What is measured: each operation as our API is asked (`query`), as the limit asks Neo4j by hand (`cypher`, whose one
 * row is `answer`), and, where the peer can express it, as the peer is asked (`peer`). `variables(pick)` draws the
 * arguments of one request; `same` brings each answer to what can be compared.
 */
export const operations = [
  {
    name: "official profile",
    growth: true,
    bar: true,
    variables: (pick) => ({ id: pick("Official") }),
    query: `query Profile($id: ID!) { node(id: $id) { ... on Official { id name
      positions(first: 20) { edges { title since { value } node { ... on Institution { id name } } } }
      meetings(first: 10) { edges { role node { id name city date { value } } } } } } }`,
    cypher: `MATCH (o:Entity {id: $id})
CALL (o) { MATCH (o)-[r:HOLDS_POSITION]->(i) WITH r, i ORDER BY i.sortName, r.id LIMIT 20
  RETURN collect({title: r.title, since: r.since, id: i.id, name: i.name}) AS positions }
CALL (o) { MATCH (o)-[r:PARTICIPATED_IN]->(m) WITH r, m ORDER BY m.dateEarliest DESC, r.id DESC LIMIT 10
  RETURN collect({role: r.role, id: m.id, name: m.name, city: m.city, date: m.date}) AS meetings }
RETURN {id: o.id, name: o.name, positions: positions, meetings: meetings} AS answer`,
    peer: `query Profile($id: String!) { officials(where: { id: { eq: $id } }) { id name
      positionsConnection(first: 20, sort: [{ node: { sortName: ASC } }]) { edges { properties { title since } node { id name } } }
      meetingsConnection(first: 10, sort: [{ node: { dateEarliest: DESC } }]) { edges { properties { role } node { id name city date } } } } }`,
    same: {
      ours: ({ node }) => [
        node.name,
        node.positions.edges.map((e) => [e.title, e.since?.value, e.node.name]).sort(),
        node.meetings.edges.map((e) => e.node.date.value),
      ],
      limit: (o) => [
        o.name,
        o.positions.map((p) => [p.title, p.since, p.name]).sort(),
        o.meetings.map((m) => m.date),
      ],
      peer: ({ officials: [o] }) => [
        o.name,
        o.positionsConnection.edges.map((e) => [e.properties.title, e.properties.since, e.node.name]).sort(),
        o.meetingsConnection.edges.map((e) => e.node.date),
      ],
    },
  },
  {
    name: "official, meetings, projects, institutions, country",
    growth: true,
    bar: true,
    variables: (pick) => ({ id: pick("Official") }),
    query: `query Chain($id: ID!) { node(id: $id) { ... on Official { name
      meetings(first: 5) { nodes { name projects(first: 5) { nodes { name
        partners(first: 5, where: { kind: { eq: INSTITUTION } }) { nodes { ... on Institution { name represents(first: 1) { nodes { name } } } } } } } } } } } }`,
    cypher: `MATCH (o:Entity {id: $id})
CALL (o) { MATCH (o)-[r:PARTICIPATED_IN]->(m) WITH m, r ORDER BY m.dateEarliest DESC, r.id DESC LIMIT 5
  CALL (m) { MATCH (m)-[r:DISCUSSED]->(p:Project) WITH p, r ORDER BY p.sortName, r.id LIMIT 5
    CALL (p) { MATCH (p)<-[r:PARTNER_IN]-(i:Institution) WITH i, r ORDER BY i.sortName, r.id LIMIT 5
      CALL (i) { MATCH (i)-[r:REPRESENTS]->(c) WITH c, r ORDER BY c.sortName, r.id LIMIT 1 RETURN collect({name: c.name}) AS countries }
      RETURN collect({name: i.name, countries: countries}) AS institutions }
    RETURN collect({name: p.name, institutions: institutions}) AS projects }
  RETURN collect({name: m.name, projects: projects}) AS meetings }
RETURN {name: o.name, meetings: meetings} AS answer`,
    peer: `query Chain($id: String!) { officials(where: { id: { eq: $id } }) { name
      meetings(limit: 5, sort: [{ dateEarliest: DESC }]) { name projects(limit: 5, sort: [{ sortName: ASC }]) { name
        institutions(limit: 5, sort: [{ sortName: ASC }]) { name countries(limit: 1, sort: [{ sortName: ASC }]) { name } } } } } }`,
    same: {
      ours: ({ node }) => [
        node.name,
        node.meetings.nodes.map((m) =>
          m.projects.nodes.map((p) => [
            p.name,
            p.partners.nodes.map((i) => [i.name, i.represents.nodes.map((c) => c.name)]),
          ]),
        ),
      ],
      limit: (o) => [
        o.name,
        o.meetings.map((m) =>
          m.projects.map((p) => [
            p.name,
            p.institutions.map((i) => [i.name, i.countries.map((c) => c.name)]),
          ]),
        ),
      ],
      peer: ({ officials: [o] }) => [
        o.name,
        o.meetings.map((m) =>
          m.projects.map((p) => [
            p.name,
            p.institutions.map((i) => [i.name, i.countries.map((c) => c.name)]),
          ]),
        ),
      ],
    },
  },
  {
    name: "50 projects with 5 institutions and a count",
    bar: true,
    variables: () => ({}),
    query: `query Projects { projects(first: 50) { nodes { id name
      partners(first: 5, where: { kind: { eq: INSTITUTION } }) { totalCount nodes { ... on Institution { name } } } } } }`,
    cypher: `CALL () { MATCH (p:Project) WHERE p.sortName IS NOT NULL AND p.id IS NOT NULL WITH p ORDER BY p.sortName, p.id LIMIT 50
  CALL (p) { MATCH (p)<-[:PARTNER_IN]-(:Institution) RETURN count(*) AS total }
  CALL (p) { MATCH (p)<-[r:PARTNER_IN]-(i:Institution) WITH i, r ORDER BY i.sortName, r.id LIMIT 5 RETURN collect({name: i.name}) AS institutions }
  RETURN collect({id: p.id, name: p.name, total: total, institutions: institutions}) AS projects }
RETURN projects AS answer`,
    peer: `query Projects { projects(limit: 50, sort: [{ sortName: ASC }]) { id name
      institutionsConnection(first: 5, sort: [{ node: { sortName: ASC } }]) { totalCount edges { node { name } } } } }`,
    same: {
      ours: ({ projects }) =>
        projects.nodes.map((p) => [p.name, p.partners.totalCount, p.partners.nodes.map((i) => i.name)]),
      limit: (projects) => projects.map((p) => [p.name, p.total, p.institutions.map((i) => i.name)]),
      peer: ({ projects }) =>
        projects.map((p) => [
          p.name,
          p.institutionsConnection.totalCount,
          p.institutionsConnection.edges.map((e) => e.node.name),
        ]),
    },
  },
  {
    name: "officials filtered by a project two hops away",
    growth: true,
    bar: true,
    deep: true,
    variables: (pick) => ({ project: pick("Project") }),
    query: `query Links($project: ID!) { officials(first: 20, where: { meetings: { some: { projects: { some: { id: { eq: $project } } } } } }) { nodes { id name degree } } }`,
    cypher: `MATCH (p:Entity {id: $project})<-[:DISCUSSED]-()<-[:PARTICIPATED_IN]-(o:Official)
WITH DISTINCT o ORDER BY o.sortName, o.id LIMIT 20
RETURN collect({id: o.id, name: o.name, degree: o.degree}) AS answer`,
    peer: `query Links($project: String!) { officials(limit: 20, sort: [{ sortName: ASC }], where: { meetings: { some: { projects: { some: { id: { eq: $project } } } } } }) { id name degree } }`,
    same: {
      ours: ({ officials }) => officials.nodes.map((o) => o.name),
      limit: (officials) => officials.map((o) => o.name),
      peer: ({ officials }) => officials.map((o) => o.name),
    },
  },
  {
    name: "country's latest meetings with officials",
    bar: true,
    variables: (pick) => ({ id: pick("Country") }),
    query: `query Latest($id: ID!) { node(id: $id) { ... on Country { name
      hostedMeetings(first: 10) { nodes { name date { value } officials(first: 5) { nodes { name } } } } } } }`,
    cypher: `MATCH (c:Entity {id: $id})
CALL (c) { MATCH (c)<-[r:HELD_IN]-(m) WITH m, r ORDER BY m.dateEarliest DESC, r.id DESC LIMIT 10
  CALL (m) { MATCH (m)<-[r:PARTICIPATED_IN]-(o:Official) WITH o, r ORDER BY o.sortName, r.id LIMIT 5 RETURN collect({name: o.name}) AS officials }
  RETURN collect({name: m.name, date: m.date, officials: officials}) AS meetings }
RETURN {name: c.name, meetings: meetings} AS answer`,
    peer: `query Latest($id: String!) { countries(where: { id: { eq: $id } }) { name
      hostedMeetings(limit: 10, sort: [{ dateEarliest: DESC }]) { name date officials(limit: 5, sort: [{ sortName: ASC }]) { name } } } }`,
    same: {
      ours: ({ node }) => [node.name, node.hostedMeetings.nodes.map((m) => m.date.value)],
      limit: (c) => [c.name, c.meetings.map((m) => m.date)],
      peer: ({ countries: [c] }) => [c.name, c.hostedMeetings.map((m) => m.date)],
    },
  },
  {
    name: "search",
    variables: (pick, graph, random) => ({
      query: graph.entities
        .row(
          graph.entities.offsets.Official.start +
            Math.floor(random() * graph.entities.offsets.Official.count),
        )
        .name.slice(0, -1),
    }),
    query: `query Search($query: String!) { search(query: $query, first: 10) { edges { score node { id name kind } } } }`,
    cypherParameters: ({ query }, { luceneQuery, foldName }) => ({
      lucene: luceneQuery(query),
      folded: foldName(query),
    }),
    cypher: `CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $lucene, {limit: 300}) YIELD node, score
  RETURN node, score + CASE WHEN node.matchName = $folded THEN 10.0 ELSE 0.0 END AS found
  UNION ALL
  CALL db.index.fulltext.queryRelationships('position_titles', $lucene, {limit: 300}) YIELD relationship AS r, score
  WHERE type(r) = 'HOLDS_POSITION'
  RETURN startNode(r) AS node, score / 2 + CASE WHEN toLower(r.title) = $folded THEN 5.0 ELSE 0.0 END AS found
}
WITH node, max(found) AS found
WITH node, found + log(1 + node.degree) / 10 AS score
ORDER BY score DESC, node.id DESC LIMIT 10
RETURN collect({score: score, id: node.id, name: node.name, kind: node.kind}) AS answer`,
    same: {
      ours: ({ search }) => search.edges.map((e) => e.node.id),
      limit: (rows) => rows.map((row) => row.id),
    },
  },
  {
    name: "paths between two officials",
    growth: true,
    variables: (pick) => ({ from: pick("Official"), to: pick("Official") }),
    skip: ({ from, to }) => from === to,
    query: `query Paths($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 3) { truncated paths { length nodes { id name } hops { relations { kind evidence(first: 1) { quote } } } } } }`,
    alone: true,
  },
  {
    name: "common connections",
    variables: (pick) => ({ of: [pick("Official"), pick("Official")] }),
    skip: ({ of: [a, b] }) => a === b,
    query: `query Common($of: [ID!]!) { commonConnections(of: $of, first: 10) { edges { score node { id name kind } } } }`,
    cypher: `UNWIND $of AS id
MATCH (a:Entity {id: id})-[:HOLDS_POSITION|REPRESENTS|PARTICIPATED_IN|HELD_IN|DISCUSSED|COMMENTED_ON|PARTNER_IN|SIGNED|PRODUCED|CONCERNS|FOLLOWS]-(x)
WITH x, count(DISTINCT a) AS tied WHERE tied = 2
WITH x, 2 + 1.0 / (2 + log(1 + x.degree)) AS score ORDER BY score DESC, x.id DESC LIMIT 10
RETURN collect({score: score, id: x.id, name: x.name, kind: x.kind}) AS answer`,
    same: {
      ours: ({ commonConnections }) => commonConnections.edges.map((e) => e.node.id),
      limit: (rows) => rows.map((row) => row.id),
    },
  },
  {
    name: "page 200 of the officials",
    growth: true,
    page: true,
    variables: (pick, graph, random, prepared) => prepared.page,
    query: `query Page($after: String) { officials(first: 20, after: $after) { pageInfo { endCursor hasNextPage } nodes { id name degree } } }`,
    cypherParameters: ({ after }) => ({
      keys: JSON.parse(Buffer.from(after, "base64url").toString()).slice(1),
    }),
    cypher: `MATCH (o:Official) WHERE o.sortName >= $keys[0] AND o.id IS NOT NULL AND (o.sortName > $keys[0] OR (o.sortName = $keys[0] AND o.id > $keys[1]))
WITH o ORDER BY o.sortName, o.id LIMIT 21
RETURN collect({id: o.id, name: o.name, degree: o.degree}) AS answer`,
    peerVariables: () => ({ after: Buffer.from("arrayconnection:3979").toString("base64") }),
    peer: `query Page($after: String) { officialsConnection(first: 20, after: $after, sort: [{ sortName: ASC }]) { pageInfo { endCursor hasNextPage } edges { node { id name degree } } } }`,
    same: {
      ours: ({ officials }) => officials.nodes.map((o) => o.name),
      limit: (rows) => rows.slice(0, 20).map((o) => o.name),
      peer: ({ officialsConnection }) => officialsConnection.edges.map((e) => e.node.name),
    },
  },
  {
    name: "an official's meetings with evidence",
    variables: (pick) => ({ id: pick("Official") }),
    query: `query Evidence($id: ID!) { node(id: $id) { ... on Official { meetings(first: 10) { edges { role node { name } evidence(first: 2) { quote document { title publishedOn { value } } } } } } } }`,
    cypher: `MATCH (o:Entity {id: $id})-[r:PARTICIPATED_IN]->(m)
WITH r, m ORDER BY m.dateEarliest DESC, r.id DESC LIMIT 10
CALL (r) { MATCH (s:Statement) WHERE s.relation = r.id AND s.retractedAt IS NULL WITH s ORDER BY s.confidence DESC, s.id LIMIT 2
  MATCH (s)-[:STATED_IN]->(d:Document) RETURN collect({quote: s.quote, title: d.title, publishedOn: d.publishedOn}) AS evidence }
RETURN collect({role: r.role, name: m.name, evidence: evidence}) AS answer`,
    same: {
      ours: ({ node }) =>
        node.meetings.edges.map((e) => [e.node.name, e.evidence.map((s) => [s.quote, s.document.title])]),
      limit: (rows) => rows.map((row) => [row.name, row.evidence.map((s) => [s.quote, s.title])]),
    },
  },
  {
    name: "a document's statements",
    variables: (pick, graph, random) => ({
      id: `d${Math.floor(random() * Math.floor(graph.relations.length / 10))}`,
    }),
    query: `query Statements($id: ID!) { node(id: $id) { ... on Document { title statements(first: 20) { nodes { quote kind relation { kind from { name } to { name } } } } } } }`,
    cypher: `MATCH (d:Document {id: $id})
CALL (d) { MATCH (d)<-[:STATED_IN]-(s:Statement) WHERE s.retractedAt IS NULL WITH s ORDER BY s.start, s.id LIMIT 20
  MATCH (s)-[:FROM]->(:Mention)-[:REFERS_TO]->(a:Entity), (s)-[:TO]->(:Mention)-[:REFERS_TO]->(b:Entity)
  MATCH (a)-[r:HOLDS_POSITION|REPRESENTS|PARTICIPATED_IN|HELD_IN|DISCUSSED|COMMENTED_ON|PARTNER_IN|SIGNED|PRODUCED|CONCERNS|FOLLOWS]->(b) WHERE r.id = s.relation
  RETURN collect({quote: s.quote, kind: s.kind, from: a.name, to: b.name}) AS statements }
RETURN {title: d.title, statements: statements} AS answer`,
    same: {
      ours: ({ node }) => [
        node.title,
        node.statements.nodes.map((s) => [s.quote, s.relation.from.name, s.relation.to.name]).sort(),
      ],
      limit: (d) => [d.title, d.statements.map((s) => [s.quote, s.from, s.to]).sort()],
    },
  },
];

/** Where the limit answers an operation: its name in letters that no client rewrites. */
export function pathOf({ name }) {
  return `/${name.replace(/[^a-z0-9]+/gi, "-")}`;
}
