import { enumOf } from "./enumOf";

export const RelationOrderField = enumOf("RelationOrderField", "What relations can be sorted by.", {
  kind: "By kind.",
  title: "By title of the office.",
  role: "By the part played.",
  since: "By the first day.",
  until: "By the last day.",
  sourceCount: "By number of documents.",
  corroboration: "By number of independent sources.",
  statementCount: "By number of statements.",
  knownFrom: "By when the graph first held it.",
});
