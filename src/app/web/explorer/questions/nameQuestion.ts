import { graphql } from "../tada";
import { thingParts } from "./factParts";

/** A thing by its id. */
export const nameQuestion = graphql(
  `
    query Name($id: ID!) {
      node(id: $id) {
        ... on Entity {
          ...Thing
        }
      }
    }
  `,
  [thingParts],
);
