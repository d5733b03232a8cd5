import { createHash } from "node:crypto";
import { getOperationAST, type GraphQLError, parse, validate } from "graphql";
import { Problem } from "../problems";
import { buildApiSchema } from "./buildApiSchema";
import type { ApiContext } from "./context";
import { executeOperation } from "./execution/executeOperation";
import { OperationReader } from "./execution/OperationReader";
import type { PreparedOperation } from "./execution/PreparedOperation";

export interface LocalQuestion {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}

/** The schema without a server before it, for whoever asks from the same process and needs no limits. */
export interface LocalApi {
  /** Reads and checks an operation without asking anything. @throws Problem BAD_USER_INPUT */
  prepare(question: LocalQuestion): PreparedOperation;
  /** The operation's `data`. @throws Problem */
  ask(question: LocalQuestion, context: Omit<ApiContext, "prepared">): Promise<unknown>;
}

/** Milliseconds: nobody else waits for the database here. */
const patience = 120_000;

export function createLocalApi(): LocalApi {
  const schema = buildApiSchema();
  const reader = new OperationReader(schema);

  const read = (question: LocalQuestion) => {
    const { query, variables = {}, operationName } = question;
    const document = refuseFaults(() => parse(query));
    const [fault] = validate(schema, document);
    if (fault) throw refusal(fault);
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
      return executeOperation(schema, document, prepared, { ...context, prepared }, patience);
    },
  };
}

function refuseFaults<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw refusal(error as GraphQLError);
  }
}

function refusal({ message, locations }: GraphQLError): Problem {
  const [at] = locations ?? [];
  return new Problem("BAD_USER_INPUT", at ? `${message} (line ${at.line}, column ${at.column})` : message);
}
