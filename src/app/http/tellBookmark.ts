import type { Response } from "express";
import type { Curation } from "../../api/Curation";
import { bookmarkHeader } from "./afterBookmark";
import type { Bookmarks } from "./Bookmarks";

/** Corrections whose answer names the state they made: a client that sends it along sees it on every server. */
export function tellBookmark(curation: Curation, bookmarks: Bookmarks, response: Response): Curation {
  const told =
    <Given extends unknown[], Done>(act: (...given: Given) => Promise<Done>) =>
    async (...given: Given): Promise<Done> => {
      const done = await act(...given);
      const made = await bookmarks.last();
      if (made.length > 0 && !response.headersSent) response.setHeader(bookmarkHeader, made.join(","));
      return done;
    };
  return {
    ingest: told((...given) => curation.ingest(...given)),
    withdraw: told((...given) => curation.withdraw(...given)),
    judge: told((...given) => curation.judge(...given)),
    undo: told((...given) => curation.undo(...given)),
    rename: told((...given) => curation.rename(...given)),
    split: told((...given) => curation.split(...given)),
    retract: told((...given) => curation.retract(...given)),
    addStatement: told((...given) => curation.addStatement(...given)),
  };
}
