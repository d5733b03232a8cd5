import { graphql, type ResultOf } from "../tada";

/** A thing as it is named in a list. */
export const thingParts = graphql(`
  fragment Thing on Entity {
    __typename
    id
    kind
    name
    ... on Meeting {
      date {
        value
        earliest
      }
      city
      meetingStatus: status
    }
    ... on Project {
      date {
        value
        earliest
      }
      status
    }
    ... on Agreement {
      date {
        value
        earliest
      }
      status
    }
  }
`);

/** A sentence that proves something, with its source. */
export const proofParts = graphql(`
  fragment Proof on Statement {
    id
    quote
    start
    end
    modality
    context {
      start
      end
      text
      proves
    }
    document {
      id
      title
      publisher
      language
      publishedOn {
        value
      }
    }
  }
`);

/** Words of a text, with its source. */
export const quoteParts = graphql(`
  fragment Words on Quote {
    text
    start
    end
    document {
      id
      title
      publisher
      language
    }
  }
`);

/** What a relation says, without its statements. */
export const claimParts = graphql(
  `
    fragment Claim on Relation {
      id
      kind
      title
      role
      city
      stance
      status
      corroboration
      since {
        value
        earliest
      }
      until {
        value
        earliest
      }
      from {
        ...Thing
      }
      to {
        ...Thing
      }
    }
  `,
  [thingParts],
);

/** A fact: a relation with its statements. */
export const factParts = graphql(
  `
    fragment Fact on Relation {
      ...Claim
      sourceCount
      statementCount
      evidence(first: 3) {
        ...Proof
      }
    }
  `,
  [claimParts, proofParts],
);

export type Words = ResultOf<typeof quoteParts>;
export type Thing = ResultOf<typeof thingParts>;
export type Proof = ResultOf<typeof proofParts>;
export type Fact = ResultOf<typeof factParts>;
