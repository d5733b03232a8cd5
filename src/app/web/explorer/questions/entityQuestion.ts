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
        ... on Meeting {
          meetingHistory: statusHistory {
            status
            modality
            observedOn {
              value
            }
            quote {
              text
              start
              end
              document {
                id
                title
                publisher
              }
            }
          }
        }
        ... on Project {
          history: statusHistory {
            status
            modality
            observedOn {
              value
            }
            quote {
              text
              start
              end
              document {
                id
                title
                publisher
              }
            }
          }
        }
        ... on Agreement {
          history: statusHistory {
            status
            modality
            observedOn {
              value
            }
            quote {
              text
              start
              end
              document {
                id
                title
                publisher
              }
            }
          }
        }
      }
    }
  `,
  [thingParts, factParts, proofParts],
);
