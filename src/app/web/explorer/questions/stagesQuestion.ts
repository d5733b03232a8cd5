import { graphql } from "../tada";

/** The states that a meeting, project or agreement went through, each with its words. */
export const stagesQuestion = graphql(`
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
            text
            start
            end
            document {
              id
              title
              publisher
            }
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
            text
            start
            end
            document {
              id
              title
              publisher
            }
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
            text
            start
            end
            document {
              id
              title
              publisher
            }
          }
        }
      }
    }
  }
`);
