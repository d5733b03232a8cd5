import { graphql } from "../tada";
import { thingParts } from "./factParts";

/** What entered, left or changed since a moment. */
export const changesQuestion = graphql(
  `
    query Changes($since: DateTime!, $after: String) {
      changes(since: $since, first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          action
          at
          document {
            id
            title
          }
          relation {
            id
            kind
            status
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
  `,
  [thingParts],
);
