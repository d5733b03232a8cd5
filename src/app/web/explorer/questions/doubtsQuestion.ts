import { graphql } from "../tada";

/** Whether texts contradict each other about a thing, and whether it may be another. */
export const doubtsQuestion = graphql(`
  query Doubts($of: ID!) {
    contradictions(of: $of, first: 1) {
      totalCount
    }
    candidates(of: $of, first: 1) {
      totalCount
    }
  }
`);
