// The peer: @neo4j/graphql on Apollo Server, on the same graph, with the types a user of it would write.
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

const typeDefs = `#graphql
  type Held @relationshipProperties { title: String since: String }
  type Took @relationshipProperties { role: String }
  type Official @node(labels: ["Entity", "Official"]) {
    id: String! name: String! sortName: String! degree: Int!
    positions: [Institution!]! @relationship(type: "HOLDS_POSITION", direction: OUT, properties: "Held")
    meetings: [Meeting!]! @relationship(type: "PARTICIPATED_IN", direction: OUT, properties: "Took")
  }
  type Institution @node(labels: ["Entity", "Institution"]) {
    id: String! name: String! sortName: String!
    countries: [Country!]! @relationship(type: "REPRESENTS", direction: OUT)
  }
  type Country @node(labels: ["Entity", "Country"]) {
    id: String! name: String! sortName: String!
    hostedMeetings: [Meeting!]! @relationship(type: "HELD_IN", direction: IN)
  }
  type Project @node(labels: ["Entity", "Project"]) {
    id: String! name: String! sortName: String!
    institutions: [Institution!]! @relationship(type: "PARTNER_IN", direction: IN)
  }
  type Meeting @node(labels: ["Entity", "Meeting"]) {
    id: String! name: String! city: String date: String dateEarliest: String
    projects: [Project!]! @relationship(type: "DISCUSSED", direction: OUT)
    officials: [Official!]! @relationship(type: "PARTICIPATED_IN", direction: IN)
  }
`;

const driver = neo4j.driver(process.env.NEO4J_URI, undefined, { maxConnectionPoolSize: 50 });
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
await startStandaloneServer(server, {
  listen: { port: Number(process.env.PORT), host: "127.0.0.1" },
  context: async () => ({ executionContext: driver }),
});
process.send?.("ready");
