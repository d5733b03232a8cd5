import { graphql } from "../tada";
import { factParts, proofParts, thingParts } from "./factParts";

/** How two are linked, each hop with its facts. */
export const pathsQuestion = graphql(
  `
    query Paths(
      $from: ID!
      $to: ID!
      $maxLength: Int!
      $first: Int!
      $through: [EntityKind!]
      $via: [ID!]
      $since: Date
      $until: Date
    ) {
      start: node(id: $from) {
        ... on Entity {
          ...Thing
        }
      }
      goal: node(id: $to) {
        ... on Entity {
          ...Thing
        }
      }
      paths(
        from: $from
        to: $to
        maxLength: $maxLength
        first: $first
        through: $through
        via: $via
        since: $since
        until: $until
      ) {
        truncated
        searched {
          depth
          nodes
        }
        suppressed {
          ...Thing
          degree
        }
        paths {
          length
          nodes {
            ...Thing
          }
          hops {
            from {
              id
            }
            to {
              id
            }
            relations {
              ...Fact
            }
          }
        }
      }
    }
  `,
  [thingParts, factParts, proofParts],
);
