import { graphql } from "../tada";
import { proofParts, thingParts } from "./factParts";

/** A text and the facts drawn from it, in the order of the text. */
export const documentQuestion = graphql(
  `
    query Document($id: ID!, $after: String) {
      node(id: $id) {
        __typename
        ... on Document {
          id
          title
          publisher
          language
          file
          text
          bodyStart
          bodyEnd
          recordedAt
          withdrawnAt
          publishedOn {
            value
            inferred
          }
          statements(first: 100, after: $after) {
            totalCount
            pageInfo {
              hasNextPage
              endCursor
            }
            nodes {
              ...Proof
              relation {
                id
                kind
                status
                title
                role
                city
                from {
                  ...Thing
                }
                to {
                  ...Thing
                }
              }
            }
          }
        }
      }
    }
  `,
  [proofParts, thingParts],
);
