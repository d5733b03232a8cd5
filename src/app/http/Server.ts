import type { RequestHandler } from "express";
import type { Logger } from "pino";
import type { Answer, AnswerOptions } from "../../graph/answer";
import type { Selection, Variables } from "../../graph/Selection";
import type { Curation } from "../../api/Curation";
import type { Review } from "../../api/Review";
import type { Limits } from "../../api/limits/Limits";
import type { PreviewOf } from "../ingest/createPreview";
import type { Recognise } from "../access/recognise";
import type { Bookmarks } from "./Bookmarks";

/** What a server is made of. `startServer` binds it to an address. */
export interface ServerParts {
  readonly answer: (selection: Selection, variables: Variables, options: AnswerOptions) => Promise<Answer>;
  /** Null: the server only reads. */
  readonly curation: Curation | null;
  /** Tells what a text would add, keeping nothing; null where the server only reads. */
  readonly preview: PreviewOf | null;
  readonly review: Review | null;
  /** Carried by clients from one server of a database to another; null where this one is alone. */
  readonly bookmarks?: Bookmarks | null;
  /** Resolves where the database answers and its schema is up to date; rejects with what is wrong. */
  readonly ready: () => Promise<void>;
  /** Tells who sends a request. */
  readonly recognise: Recognise;
  /** Answers `/curator`, where a link of this server makes its visitor a curator; null where no such link was made. */
  readonly enter: RequestHandler | null;
  readonly logger: Logger;
}

/** How a server behaves towards the world. */
export interface ServerSettings {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly corsOrigins: readonly string[];
  readonly introspection: boolean;
  readonly graphiql: boolean;
  /** Cost points an account may spend in a period; null: no budget. */
  readonly budget: { readonly points: number; readonly seconds: number } | null;
  /** Requests worked on at one time; more are answered 503. */
  readonly inFlight: number;
  /** Milliseconds that the database may work on one operation. */
  readonly databaseTimeout: number;
  /** Milliseconds until a request is given up. */
  readonly requestTimeout: number;
  /** Documents that alone may be asked, by SHA-256; null: any document. */
  readonly trusted: ReadonlyMap<string, string> | null;
  readonly limits?: Partial<Limits>;
  /** Names under which it may be asked, beside addresses and those of this machine; see `hostNames`. */
  readonly hosts?: readonly string[];
  /** Addresses of proxies whose `X-Forwarded-For` is believed; none by default. */
  readonly trustedProxies?: readonly string[];
}

export interface RunningServer {
  /** `http://127.0.0.1:4000`, with the port that was taken. */
  readonly url: string;
  /** Turns new requests away, waits up to ten seconds for running ones, closes. */
  close(): Promise<void>;
}
