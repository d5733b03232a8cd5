import type { Request } from "express";
import type { Caller } from "../../api/access/Caller";
import type { AccessLevel } from "../../api/access/AccessLevel";
import { Problem } from "../../problems";
import type { KeyRing } from "./KeyRing";
import { networkOf } from "./networkOf";
import type { Sessions } from "./Sessions";
import type { TokenVerifier } from "./TokenVerifier";

/** Tells who sends a request. @throws Problem UNAUTHENTICATED where it shows a key or token that is not known */
export type Recognise = (request: Request) => Promise<Caller>;

export interface RecognitionOptions {
  readonly keys: KeyRing;
  /** Null where no tokens are accepted. */
  readonly tokens: TokenVerifier | null;
  readonly sessions: Sessions;
  /** What whoever shows nothing may do. */
  readonly anonymous: Extract<AccessLevel, "none" | "reader">;
}

/** Recognises API keys and JSON Web Tokens in `Authorization: Bearer`, and the cookie that a curator link left. */
export function recogniser({ keys, tokens, sessions, anonymous }: RecognitionOptions): Recognise {
  return async (request) => {
    const address = networkOf(request.ip ?? "unknown");
    const bearer = /^Bearer (\S+)$/i.exec(request.get("authorization") ?? "")?.[1];
    if (bearer === undefined) {
      const session = sessions.nameOf(request);
      if (session) return { level: "curator", name: session, account: `session ${session}` };
      if (request.get("authorization") !== undefined) throw unknown();
      return { level: anonymous, name: null, account: `address ${address}` };
    }
    const key = await keys.find(bearer);
    if (key) return { level: key.level, name: key.name, account: `key ${key.name}` };
    const claims = await tokens?.verify(bearer);
    if (claims) return { level: claims.level, name: claims.subject, account: `subject ${claims.subject}` };
    throw unknown();
  };
}

const unknown = (): Problem => new Problem("UNAUTHENTICATED", "The key or token is not known, or no longer.");
