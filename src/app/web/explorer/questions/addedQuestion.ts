import { graphql } from "../tada";
import { factParts, proofParts, thingParts } from "./factParts";

/** What a text brought: its facts with all that supports each. */
export const addedQuestion = graphql(
  `
    query Added($id: ID!, $after: String) {
      node(id: $id) {
        __typename
        ... on Document {
          id
          title
          publisher
          bodyStart
          bodyEnd
          text
          publishedOn {
            value
          }
          statements(first: 50, after: $after) {
            totalCount
            pageInfo {
              hasNextPage
              endCursor
            }
            nodes {
              id
              relation {
                ...Fact
              }
            }
          }
        }
      }
    }
  `,
  [factParts, thingParts, proofParts],
);
