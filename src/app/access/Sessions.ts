import { createHash, randomBytes } from "node:crypto";
import { type Request, type RequestHandler } from "express";

const cookieName = "cooperation_graph_session";
const inCookies = new RegExp(`(?:^|; )${cookieName}=([\\w-]+)`);
const hours = 12;

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * Lets whoever sits at this machine write, from a link with a token that counts once. The link leaves a cookie that no
 * script can read and no other site can send. Kept in memory: it ends with the process.
 */
export class Sessions {
  private readonly tokens = new Set<string>();
  private readonly names = new Map<string, { readonly name: string; readonly until: number }>();

  /** Path and query of a link that makes its first visitor a curator: `/curator?token=…` */
  link(): string {
    const token = randomBytes(24).toString("base64url");
    this.tokens.add(hashOf(token));
    return `/curator?token=${token}`;
  }

  /** `/curator`: takes the token for a cookie and leads on to the explorer. */
  readonly enter: RequestHandler = (request, response) => {
    const { token } = request.query;
    if (typeof token !== "string" || !this.tokens.delete(hashOf(token))) {
      response
        .status(401)
        .type("text/plain")
        .send("This link was used already, or is not from this server. Start it again for a new one.\n");
      return;
    }
    const session = randomBytes(24).toString("base64url");
    this.names.set(hashOf(session), { name: "local curator", until: Date.now() + hours * 3_600_000 });
    response.cookie(cookieName, session, {
      httpOnly: true,
      sameSite: "strict",
      path: "/",
      maxAge: hours * 3_600_000,
    });
    response.redirect(303, "/");
  };

  /**
   * Who the request's cookie names; null without one that holds. To a cookie all ports of a machine are one site, so that
   * a page of another local server would send it too: browsers say so, and it does not count.
   */
  nameOf(request: Request): string | null {
    if (/^(?:same|cross)-site$/.test(request.get("sec-fetch-site") ?? "")) return null;
    const value = inCookies.exec(request.get("cookie") ?? "")?.[1];
    const session = value === undefined ? undefined : this.names.get(hashOf(value));
    return session && session.until > Date.now() ? session.name : null;
  }
}
