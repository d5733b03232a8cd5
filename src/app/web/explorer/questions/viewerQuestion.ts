import { graphql } from "../tada";

/** Who asks, and what they may do. */
export const viewerQuestion = graphql(`
  query Viewer {
    viewer {
      name
      role
    }
  }
`);
