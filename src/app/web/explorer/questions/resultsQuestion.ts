import { graphql } from "../tada";
import { thingParts } from "./factParts";

/** All that fits a search: things by a name or by an office held, documents by their titles. */
export const resultsQuestion = graphql(
  `
    query Results($query: String!, $kinds: [EntityKind!]) {
      search(query: $query, kinds: $kinds, first: 50) {
        edges {
          matchedAlias
          matchedTitle
          node {
            ...Thing
            degree
          }
        }
        documents(first: 20) {
          nodes {
            id
            title
            publisher
            publishedOn {
              value
              earliest
            }
          }
        }
      }
    }
  `,
  [thingParts],
);
