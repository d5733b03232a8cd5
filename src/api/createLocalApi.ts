import { createHash } from "node:crypto";
import { type DocumentNode, getOperationAST, type GraphQLError, type GraphQLSchema } from "graphql";
import { Problem } from "../problems";
import { buildApiSchema } from "./buildApiSchema";
import type { Caller } from "./access/Caller";
import type { ApiContext } from "./context";
import { executeOperation } from "./execution/executeOperation";
import { OperationReader } from "./execution/OperationReader";
import type { PreparedOperation } from "./execution/PreparedOperation";
import { type ClientRules, readDocument } from "./execution/readDocument";

export interface LocalQuestion {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}

/** The schema without a server before it, for whoever asks from the same process whose options alone bound it. */
export interface LocalApi {
  /** Reads and checks an operation without asking anything. @throws Problem BAD_USER_INPUT, QUERY_TOO_COMPLEX */
  prepare(question: LocalQuestion): PreparedOperation;
  /** The operation's `data`. @throws Problem */
  ask(question: LocalQuestion, context: Omit<ApiContext, "prepared">): Promise<unknown>;
}

/** How a local API differs from one that nothing bounds. */
export interface LocalApiOptions {
  /** A schema that is built already. */
  readonly schema?: GraphQLSchema;
  /** What holds for the documents; null, as by default, where no client writes them. */
  readonly rules?: ClientRules | null;
  /** Milliseconds that the database may work on one operation; two minutes by default. */
  readonly timeout?: number;
  /** Throws where an operation must not be asked by this caller. */
  readonly admit?: (prepared: PreparedOperation, caller: Caller) => Promise<void>;
}

/** Milliseconds: nobody else waits for the database here. */
const patience = 120_000;
/** Documents kept parsed: an export asks one for each of its pages. */
const documentsKept = 20;

export function createLocalApi(options: LocalApiOptions = {}): LocalApi {
  const { schema = buildApiSchema(), rules = null, timeout = patience, admit } = options;
  const reader = new OperationReader(schema, rules?.introspection === false);
  const parsed = new Map<string, DocumentNode>();

  const parseOnce = (query: string): DocumentNode => {
    const known = parsed.get(query);
    if (known) return known;
    const document = refuseFaults(() => readDocument(schema, query, rules));
    if (parsed.size >= documentsKept) parsed.clear();
    parsed.set(query, document);
    return document;
  };

  const read = (question: LocalQuestion) => {
    const { query, variables = {}, operationName } = question;
    const document = parseOnce(query);
    const operation = getOperationAST(document, operationName);
    if (!operation) {
      const wanted = operationName === undefined ? "exactly one operation" : `an operation ${operationName}`;
      throw new Problem("BAD_USER_INPUT", `The question must hold ${wanted}.`);
    }
    const hash = createHash("sha256").update(query).digest("hex");
    return { document, prepared: refuseFaults(() => reader.read(document, hash, operation, variables)) };
  };

  return {
    prepare: (question) => read(question).prepared,
    async ask(question, context) {
      const { document, prepared } = read(question);
      await admit?.(prepared, context.caller);
      return executeOperation(schema, document, prepared, { ...context, prepared }, timeout);
    },
  };
}

function refuseFaults<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof Problem ? error : refusal(error as GraphQLError);
  }
}

function refusal({ message, locations }: GraphQLError): Problem {
  const [at] = locations ?? [];
  return new Problem("BAD_USER_INPUT", at ? `${message} (line ${at.line}, column ${at.column})` : message);
}
