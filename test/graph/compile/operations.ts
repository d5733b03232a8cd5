/** Questions of every shape the compiler knows, each with variables that make it whole. */
export const operations: Readonly<Record<string, { text: string; variables?: Record<string, unknown> }>> = {
  "an official with positions and latest meetings": {
    text: `query ($id: ID!) {
  node(id: $id) {
    ... on Official {
      name
      positions(first: 5) { edges { title since { value } node { __typename ... on Institution { name } } } }
      meetings(first: 10) { edges { role node { id name date { value } city } } }
    }
  }
}`,
    variables: { id: "official-1" },
  },
  "a page with cursor, count and a filter on the far end": {
    text: `query ($name: String!, $after: String) {
  officials(first: 3, after: $after, where: { commentedProjects: { some: { name: { startsWith: $name } } } }) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { name }
  }
}`,
    variables: { name: "Ba" },
  },
  "filters of every sort": {
    text: `query ($where: MeetingWhere) {
  meetings(where: $where, orderBy: [{ field: DATE, direction: DESC }, { count: PARTICIPATED_IN }], last: 2) {
    edges { cursor node { name } }
  }
}`,
    variables: {
      where: {
        AND: [{ name: { matches: "Forum" } }, { NOT: { city: { in: ["Arin"] } } }],
        OR: [{ status: { eq: "HELD" } }, { degree: { gte: 3 } }],
        date: { gte: "2019-01-01" },
        officials: { none: { alias: { eq: "X" } }, relation: { role: { eq: "CHAIR" } } },
        topics: { all: { name: { contains: "o" } } },
      },
    },
  },
  "facets and evidence at depth, as of a day": {
    text: `query ($id: ID!, $day: Date) {
  node(id: $id) {
    ... on Meeting {
      officials(first: 2, asOf: $day, relation: { role: { in: [CHAIR, SPEAKER] } }) {
        facets(by: ROLE) { value count }
        edges { role evidence(first: 1) { quote document { title publishedOn { value } } } relation { id kind from { name } } }
      }
    }
  }
}`,
    variables: { id: "meeting-1", day: "2020-05-05" },
  },
  "several roots, aliases with other arguments, as known then": {
    text: `query ($then: DateTime) {
  few: projects(first: 1, knownAt: $then) { nodes { name partners(first: 2) { nodes { ... on Country { code } } } } }
  more: projects(first: 2, orderBy: [{ field: DEGREE, direction: DESC }]) { nodes { name } }
  relations(first: 1, where: { kind: { in: [SIGNED, PRODUCED] }, from: { name: { startsWith: "B" } } }) { nodes { kind } }
  documents(first: 1, where: { title: { matches: "report" } }) { nodes { title mentions(first: 1) { nodes { id text entity { name } } } } }
  statements(first: 1, where: { confidence: { gt: 0.9 }, modality: { eq: HELD } }) { nodes { quote context { text proves } relation { id } } }
}`,
    variables: { then: "2024-01-01T00:00:00Z" },
  },
  "a search": {
    text: `query ($query: String!) { search(query: $query, kinds: [OFFICIAL], first: 2) { edges { score matchedAlias node { id name } } } }`,
    variables: { query: "Ba" },
  },
  "a search by titles of offices and of documents": {
    text: `query ($office: String!, $headline: String!, $day: Date) {
  office: search(query: $office, first: 2, asOf: $day) { edges { matchedAlias matchedTitle node { name } } }
  headline: search(query: $headline, first: 2) { documents(first: 1) { totalCount edges { score node { title } } } }
}`,
    variables: { office: "vice minister", headline: "report 7", day: "2020-05-05" },
  },
  "who held an office, by its title": {
    text: `query ($title: String!) { whoHeld(position: $title) { official { name } relation { title } until { value } } }`,
    variables: { title: "vice minister" },
  },
  "lists by day from both ends": {
    text: `query ($after: String) {
  newest: meetings(first: 3, orderBy: [{ field: DATE, direction: DESC }]) { nodes { name } }
  oldest: meetings(last: 3, orderBy: [{ field: DATE, direction: DESC }]) { nodes { name } }
  told: documents(first: 2, after: $after) { nodes { title } }
  first: documents(last: 2) { nodes { title } }
  latest: statements(first: 2) { nodes { quote } }
  earliest: statements(last: 2) { nodes { quote } }
}`,
    variables: {},
  },
  "relations by day from both ends": {
    text: `{
  newest: relations(first: 3) { nodes { kind } }
  oldest: relations(last: 3) { nodes { kind } }
}`,
  },
  "relations under conditions": {
    text: `query ($where: RelationWhere) {
  newest: relations(first: 3, where: $where) { nodes { kind } }
  oldest: relations(last: 3, where: { kind: { eq: PRODUCED }, sourceCount: { gte: 1 } }) { nodes { kind } }
}`,
    variables: { where: { kind: { in: ["HOLDS_POSITION", "SIGNED"] }, sourceCount: { gte: 1 } } },
  },
  "a path": {
    text: `query ($from: ID!, $to: ID!, $via: [ID!]) {
  paths(from: $from, to: $to, first: 2, relations: [PARTICIPATED_IN], via: $via, since: "2015-01-01") {
    searched { depth nodes } suppressed { name } truncated
    paths { length nodes { id } hops { from { id } to { id } relations { kind } } }
  }
}`,
    variables: { from: "official-1", to: "official-2", via: [] },
  },
  "other traversals": {
    text: `query ($a: ID!, $b: ID!, $position: String!) {
  neighborhood(of: $a, depth: 1, first: 3) { truncated nodes { name } relations { kind } }
  commonConnections(of: [$a, $b], first: 2) { edges { score node { name } } }
  timeline(of: $a, first: 2) { nodes { date { value } entity { name } relation { kind } } }
  ranking(by: DEGREE, first: 2) { method edges { rank score node { name } } }
  whoHeld(position: $position, on: "2020-01-01") { official { name } since { value } }
}`,
    variables: { a: "official-1", b: "official-2", position: "minister" },
  },
  "the words that state dates": {
    text: `query ($id: ID!) {
  node(id: $id) {
    ... on Meeting { date { value evidence { text start end document { title } } } }
    ... on Official { positions(first: 1) { edges { since { evidence { text } } } } }
  }
}`,
    variables: { id: "official-1" },
  },
  "several things by id": {
    text: `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { name aliases { text language } } ... on Document { title } } }`,
    variables: { ids: ["official-1", "d1", "nobody"] },
  },
};
