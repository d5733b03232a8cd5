import { OperationTypeNode } from "graphql";
import type { ApiContext } from "../context";
import { statusFor } from "../errors/statusFor";
import type { CostBudget } from "../limits/CostBudget";
import { refuseCostly } from "../limits/refuseLarge";
import type { OperationEvent } from "../OperationEvent";
import { type Answering, answerPrepared } from "./answerPrepared";
import type { KnownDocument, KnownDocuments } from "./KnownDocuments";
import type { OperationReader } from "./OperationReader";
import type { PreparedOperation } from "./PreparedOperation";

/** A question whose document was checked before and whose variables fit, within the limits. */
export interface KnownQuestion extends KnownDocument {
  readonly prepared: PreparedOperation;
}

/** An answer as it is sent. */
export interface SentAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** JSON. */
  readonly body: string;
}

const noHeaders: ReadonlyMap<string, string> = new Map();

/**
 * The short way to an answer: a document that Apollo Server has parsed and validated before needs neither again, and a
 * complete answer needs no walk through the schema. Whatever is to be refused takes the long way, which says why.
 */
export class Shortcut {
  constructor(
    private readonly documents: KnownDocuments,
    private readonly reader: OperationReader,
    private readonly budget: CostBudget | null,
    private readonly answering: Answering,
    private readonly observe: (event: OperationEvent) => void,
  ) {}

  /** What a request's body asks, if the short way leads there; null for all else. */
  question(body: unknown): KnownQuestion | null {
    const { query, variables, operationName, extensions } = (body ?? {}) as Record<string, unknown>;
    if (typeof query !== "string" || extensions !== undefined) return null;
    if (!isAbsent(operationName) && typeof operationName !== "string") return null;
    if (!isAbsent(variables) && (typeof variables !== "object" || Array.isArray(variables))) return null;
    const known = this.documents.find(query, operationName as string | null | undefined);
    if (known?.operation.operation !== OperationTypeNode.QUERY) return null;
    try {
      const given = (variables ?? {}) as Readonly<Record<string, unknown>>;
      const prepared = this.reader.read(known.document, known.hash, known.operation, given);
      refuseCostly(prepared.cost, this.answering.limits);
      return { ...known, prepared };
    } catch {
      return null;
    }
  }

  /** Null where the account has spent its budget. `accept` is the request's header; it decides of the status. */
  async answer(
    { document, hash, prepared }: KnownQuestion,
    context: ApiContext,
    accept = "",
  ): Promise<SentAnswer | null> {
    const started = performance.now();
    if (this.budget) {
      const points = Math.max(1, prepared.cost.points);
      const paid = await this.budget.charge(context.caller.account, points).then(
        () => true,
        () => false,
      );
      if (!paid) return null;
    }
    const {
      result,
      status = 200,
      headers = noHeaders,
    } = await answerPrepared(this.answering, document, prepared, context);
    const codes = (result.errors ?? []).map(({ extensions }) => String(extensions?.["code"]));
    this.observe({
      requestId: context.requestId,
      operation: prepared.name,
      kind: prepared.operation.operation,
      document: hash,
      caller: context.caller.name,
      points: prepared.cost.points,
      milliseconds: performance.now() - started,
      codes,
    });
    return { status: statusFor(status, codes[0], accept), headers, body: `${JSON.stringify(result)}\n` };
  }
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null;
