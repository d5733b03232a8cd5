import { graphql } from "../tada";
import { factParts, proofParts, thingParts } from "./factParts";

/** What happened around a thing, in order of time. */
export const timelineQuestion = graphql(
  `
    query Timeline($of: ID!, $since: Date, $until: Date, $after: String) {
      node(id: $of) {
        ... on Entity {
          ...Thing
        }
      }
      timeline(of: $of, since: $since, until: $until, first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          date {
            value
            earliest
            latest
          }
          entity {
            ...Thing
          }
          relation {
            ...Fact
          }
        }
      }
    }
  `,
  [factParts, thingParts, proofParts],
);
