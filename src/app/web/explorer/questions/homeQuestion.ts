import { graphql } from "../tada";
import { factParts, proofParts, thingParts } from "./factParts";

/** What is in the graph, and what came last. */
export const homeQuestion = graphql(
  `
    query Home {
      officials(first: 1) {
        totalCount
      }
      institutions(first: 1) {
        totalCount
      }
      projects(first: 1) {
        totalCount
      }
      meetings(first: 1) {
        totalCount
      }
      agreements(first: 1) {
        totalCount
      }
      countries(first: 1) {
        totalCount
      }
      facts: relations(first: 5, orderBy: [{ field: KNOWN_FROM, direction: DESC }]) {
        totalCount
        nodes {
          ...Fact
        }
      }
      documents(first: 5, orderBy: [{ field: PUBLISHED_ON, direction: DESC }]) {
        totalCount
        nodes {
          id
          title
          publisher
          publishedOn {
            value
          }
        }
      }
      latest: meetings(first: 5, orderBy: [{ field: DATE, direction: DESC }]) {
        nodes {
          ...Thing
        }
      }
    }
  `,
  [factParts, thingParts, proofParts],
);
