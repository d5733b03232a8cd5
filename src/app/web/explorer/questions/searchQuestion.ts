import { graphql } from "../tada";
import { thingParts } from "./factParts";

/** Names that fit what is typed, best first. */
export const searchQuestion = graphql(
  `
    query Search($query: String!, $kinds: [EntityKind!], $first: Int!, $after: String) {
      search(query: $query, kinds: $kinds, first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          matchedAlias
          node {
            ...Thing
            degree
          }
        }
      }
    }
  `,
  [thingParts],
);
