import { graphql } from "../tada";
import { thingParts } from "./factParts";

/** What surrounds a thing, as nodes and ties. */
export const graphQuestion = graphql(
  `
    query Surroundings($of: ID!, $depth: Int!, $first: Int!) {
      neighborhood(of: $of, depth: $depth, first: $first) {
        truncated
        nodes {
          ...Thing
          degree
        }
        relations {
          id
          kind
          title
          role
          status
          corroboration
          since {
            value
            earliest
          }
          from {
            id
          }
          to {
            id
          }
        }
      }
    }
  `,
  [thingParts],
);
