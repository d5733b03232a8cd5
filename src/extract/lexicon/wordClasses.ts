import { z } from "zod";
import { row } from "./row";

/** The word classes: one YAML file of the same name each, and the form of its rows. */
export const wordClasses = {
  /** Nouns for offices: minister, ambassador. `institution` is the head noun of the body whose office it is. */
  offices: row.extend({ kind: z.enum(["state", "portfolio", "body", "company", "envoy"]) }),
} as const;
