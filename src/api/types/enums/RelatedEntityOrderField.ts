import { enumOf } from "./enumOf";

export const RelatedEntityOrderField = enumOf(
  "RelatedEntityOrderField",
  "What entities along a relation can be sorted by.",
  {
    name: "By name.",
    degree: "By number of relations.",
    title: "By title of the office.",
    role: "By the part played.",
    since: "By the first day of the relation.",
    until: "By the last day of the relation.",
    sourceCount: "By number of documents.",
    corroboration: "By number of independent sources.",
  },
);
