import { graphql } from "../tada";
import { factParts, proofParts, thingParts } from "./factParts";

/** The facts of two things, to be laid side by side. */
export const compareQuestion = graphql(
  `
    query Compare($a: ID!, $b: ID!) {
      a: node(id: $a) {
        ... on Entity {
          ...Thing
          relations(first: 100) {
            totalCount
            nodes {
              ...Fact
            }
          }
        }
      }
      b: node(id: $b) {
        ... on Entity {
          ...Thing
          relations(first: 100) {
            totalCount
            nodes {
              ...Fact
            }
          }
        }
      }
    }
  `,
  [factParts, thingParts, proofParts],
);
