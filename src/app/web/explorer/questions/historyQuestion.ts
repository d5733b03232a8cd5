import { graphql } from "../tada";
import { thingParts } from "./factParts";

/** Where a thing is named, and which decisions made it one. */
export const historyQuestion = graphql(
  `
    query History($of: ID!) {
      node(id: $of) {
        ... on Entity {
          ...Thing
          formerIds
          mentions(first: 100) {
            totalCount
            nodes {
              id
              text
              start
              end
              form
              document {
                id
                title
                publisher
              }
            }
          }
        }
      }
      judgements(of: $of, first: 50) {
        totalCount
        nodes {
          id
          verdict
          reason
          author
          recordedAt
          rule
          score
          a {
            ...Thing
          }
          b {
            ...Thing
          }
        }
      }
    }
  `,
  [thingParts],
);
