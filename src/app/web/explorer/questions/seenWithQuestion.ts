import { graphql } from "../tada";
import { thingParts } from "./factParts";

/** Who took part in the same meetings. */
export const seenWithQuestion = graphql(
  `
    query SeenWith($id: ID!, $asOf: Date) {
      node(id: $id) {
        ... on Official {
          meetings(first: 50, asOf: $asOf) {
            nodes {
              id
              officials(first: 20) {
                nodes {
                  ...Thing
                }
              }
            }
          }
        }
      }
    }
  `,
  [thingParts],
);
