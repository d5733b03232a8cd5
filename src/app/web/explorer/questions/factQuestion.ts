import { graphql } from "../tada";
import { claimParts, proofParts } from "./factParts";

/** One fact with every statement that proves it and the words around each. */
export const factQuestion = graphql(
  `
    query Fact($id: ID!) {
      node(id: $id) {
        __typename
        ... on Relation {
          ...Claim
          knownFrom
          knownTo
          evidence(first: 50) {
            ...Proof
            confidence
            extractor
            rule
            recordedAt
            retractedAt
            observedOn {
              value
            }
            document {
              text
            }
          }
        }
      }
    }
  `,
  [claimParts, proofParts],
);
