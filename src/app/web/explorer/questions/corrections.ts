import { graphql } from "../tada";
import { thingParts } from "./factParts";

/** Decides whether two are one. */
export const judgeCorrection = graphql(`
  mutation Judge($a: ID!, $b: ID!, $verdict: Verdict!, $reason: String!) {
    judge(a: $a, b: $b, verdict: $verdict, reason: $reason) {
      change
      userErrors {
        message
        code
      }
    }
  }
`);

/** Takes a change back. */
export const undoCorrection = graphql(`
  mutation Undo($change: ID!) {
    undo(change: $change) {
      change
      userErrors {
        message
        code
      }
    }
  }
`);

/** Gives mentions that name another an entity of their own. */
export const splitCorrection = graphql(
  `
    mutation Split($entity: ID!, $mentions: [ID!]!, $reason: String) {
      splitEntity(entity: $entity, mentions: $mentions, reason: $reason) {
        change
        entities {
          ...Thing
        }
        userErrors {
          message
          code
        }
      }
    }
  `,
  [thingParts],
);

/** Takes back a statement that is wrong. */
export const retractCorrection = graphql(`
  mutation Retract($id: ID!, $reason: String!) {
    retractStatement(id: $id, reason: $reason) {
      change
      userErrors {
        message
        code
      }
    }
  }
`);
