import { graphql } from "../tada";
import { proofParts, thingParts } from "./factParts";

/** One fact with every statement that proves it and the words around each. */
export const factQuestion = graphql(
  `
    query Fact($id: ID!) {
      node(id: $id) {
        __typename
        ... on Relation {
          id
          kind
          title
          role
          city
          stance
          status
          corroboration
          knownFrom
          knownTo
          since {
            value
            earliest
          }
          until {
            value
            earliest
          }
          from {
            ...Thing
          }
          to {
            ...Thing
          }
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
  [proofParts, thingParts],
);
