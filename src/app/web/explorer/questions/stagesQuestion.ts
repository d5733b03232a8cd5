import { graphql } from "../tada";
import { quoteParts } from "./factParts";

/** The states that a meeting, project or agreement went through, each with its words. */
export const stagesQuestion = graphql(
  `
    query Stages($id: ID!) {
      node(id: $id) {
        __typename
        ... on Meeting {
          meetingHistory: statusHistory {
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
        ... on Project {
          history: statusHistory {
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
        ... on Agreement {
          history: statusHistory {
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
  [quoteParts],
);
