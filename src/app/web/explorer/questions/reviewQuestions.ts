import { graphql } from "../tada";
import { factParts, quoteParts, thingParts } from "./factParts";

/** How much waits in each queue. */
export const queuesQuestion = graphql(`
  query Queues($of: ID) {
    candidates(of: $of, first: 1) {
      totalCount
    }
    contradictions(of: $of, first: 1) {
      totalCount
    }
    commitments(of: $of, first: 1) {
      totalCount
    }
    undated: meetings(where: { NOT: { date: { gte: "0001-01-01" } } }, first: 1) {
      totalCount
    }
    single: relations(where: { corroboration: { eq: 1 } }, first: 1) {
      totalCount
    }
  }
`);

const candidateParts = graphql(
  `
    fragment Candidate on Entity {
      ...Thing
      aliases {
        text
      }
      relations(first: 6) {
        totalCount
        nodes {
          ...Fact
        }
      }
    }
  `,
  [thingParts, factParts],
);

/** Pairs that may be the same, likeliest first. */
export const candidatesQuestion = graphql(
  `
    query Candidates($of: ID, $after: String) {
      candidates(of: $of, first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          score
          reason
          rule
          a {
            ...Candidate
          }
          b {
            ...Candidate
          }
        }
      }
    }
  `,
  [candidateParts],
);

/** What texts say against each other, each claim with its words. */
export const contradictionsQuestion = graphql(
  `
    query Contradictions($of: ID, $after: String) {
      contradictions(of: $of, first: 20, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          kind
          subject {
            ...Thing
          }
          claims {
            value
            quote {
              ...Words
            }
          }
        }
      }
    }
  `,
  [thingParts, quoteParts],
);

/** What was promised, and how far it came. */
export const commitmentsQuestion = graphql(
  `
    query Commitments($of: ID, $after: String) {
      commitments(of: $of, first: 20, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          status
          monthsSilent
          lastHeardOf {
            value
          }
          subject {
            ...Thing
          }
          steps {
            status
            modality
            observedOn {
              value
            }
            quote {
              ...Words
            }
          }
        }
      }
    }
  `,
  [thingParts, quoteParts],
);

/** Meetings without a date. */
export const undatedQuestion = graphql(
  `
    query Undated($after: String) {
      meetings(where: { NOT: { date: { gte: "0001-01-01" } } }, first: 50, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Thing
          degree
        }
      }
    }
  `,
  [thingParts],
);

/** Facts that one independent source alone says. */
export const singleQuestion = graphql(
  `
    query SingleSource($after: String) {
      relations(where: { corroboration: { eq: 1 } }, first: 20, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Fact
        }
      }
    }
  `,
  [factParts],
);
