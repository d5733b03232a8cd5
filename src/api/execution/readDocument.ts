import {
  type DocumentNode,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import type { Limits } from "../limits/Limits";
import { refuseLargeDocument } from "../limits/refuseLarge";
import { refuseRecursive } from "../limits/refuseRecursive";

/** What holds for documents that clients write. */
export interface ClientRules {
  readonly limits: Limits;
  /** Whether clients may ask for the schema. Without it, errors do not hint at its names either. */
  readonly introspection: boolean;
}

/** Selections of one operation with its fragments in place. */
export const selectionsAtMost = 1000;
/** Faults looked for in one document. */
export const faultsAtMost = 5;

/**
 * Parses and validates a document; with `rules`, one that a client wrote: it is measured before it is validated.
 * Throws GraphQLError, or Problem QUERY_TOO_COMPLEX.
 */
export function readDocument(schema: GraphQLSchema, text: string, rules: ClientRules | null): DocumentNode {
  const document = rules ? parse(text, { maxTokens: rules.limits.tokens }) : parse(text);
  if (rules) {
    refuseLargeDocument(document, rules.limits);
    refuseRecursive(document, selectionsAtMost);
  }
  const hideSuggestions = rules?.introspection === false;
  const checks = hideSuggestions ? [...specifiedRules, NoSchemaIntrospectionCustomRule] : specifiedRules;
  const [fault] = validate(schema, document, checks, { maxErrors: faultsAtMost, hideSuggestions });
  if (fault) throw fault;
  return document;
}
