import { graphql } from "../tada";
import { thingParts } from "./factParts";

/** What fits what is typed by a name or by an office held, best first. */
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
          matchedTitle
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
