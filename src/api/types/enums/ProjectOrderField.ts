import { enumOf } from "./enumOf";
import { orderFields } from "./orderFields";

export const ProjectOrderField = enumOf(
  "ProjectOrderField",
  "What projects can be sorted by.",
  orderFields("Project"),
);
