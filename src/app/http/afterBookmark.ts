import type { RequestHandler } from "express";
import { Problem } from "../../problems";
import type { Bookmarks } from "./Bookmarks";
import { workOf } from "./boundWork";

/** By which a client carries from one server to the next what it must not miss. */
export const bookmarkHeader = "x-bookmark";

/** As the database writes them, several with commas between. */
const wellFormed = /^[\w:;=+/.-]{1,512}(?:,[\w:;=+/.-]{1,512}){0,7}$/u;

/** Requests that may wait at one time: each holds a connection to the database, and others need some, too. */
const most = 16;

/** Milliseconds that a request waits; a request's own time is longer. */
const patience = 5000;

/**
 * Lets a request that carries the bookmark of another server's answer wait until this server reads what was written
 * there. Who may not read waits for nothing: the route refuses it.
 */
export function afterBookmark(bookmarks: Bookmarks | null): RequestHandler {
  let waiting = 0;
  return async (request, response, next) => {
    const given = request.get(bookmarkHeader);
    const { caller, signal } = workOf(response);
    if (given !== undefined && bookmarks && caller.level !== "none") {
      if (!wellFormed.test(given)) {
        throw new Problem("BAD_USER_INPUT", "This is no bookmark of an answer.", { place: bookmarkHeader });
      }
      if (waiting >= most) {
        throw new Problem("UNAVAILABLE", "Too many requests wait for what other servers wrote; try again.");
      }
      waiting++;
      const over = new AbortController();
      const timer = setTimeout(() => {
        over.abort(late());
      }, patience);
      signal.addEventListener("abort", () => {
        over.abort(signal.reason);
      });
      // The database says nothing before its own patience ends, which is longer; until then the place stays taken.
      const reached = bookmarks.reach(given.split(","), over.signal).finally(() => waiting--);
      reached.catch(() => undefined);
      await Promise.race([reached, aborted(over.signal)]).finally(() => {
        clearTimeout(timer);
      });
    }
    next();
  };
}

const late = (): Problem =>
  new Problem("UNAVAILABLE", "This server does not have yet what the bookmark names.", {
    hint: "Try again, or ask without the header x-bookmark for what is here.",
    place: bookmarkHeader,
  });

/** Rejects with the signal's reason once it has one. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => {
      reject(signal.reason as Error);
    });
  });
