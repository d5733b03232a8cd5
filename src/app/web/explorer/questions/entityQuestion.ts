import { graphql } from "../tada";
import { factParts, proofParts, thingParts } from "./factParts";

/** Everything that an entity's page shows, in one question. */
export const entityQuestion = graphql(
  `
    query Entity($id: ID!, $asOf: Date, $after: String) {
      node(id: $id) {
        __typename
        id
        ... on Entity {
          ...Thing
          degree
          formerIds
          aliases {
            text
            language
          }
          relations(first: 100, after: $after, asOf: $asOf) {
            totalCount
            pageInfo {
              hasNextPage
              endCursor
            }
            nodes {
              ...Fact
            }
          }
        }
      }
    }
  `,
  [thingParts, factParts, proofParts],
);
