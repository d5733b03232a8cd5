import { createHash } from "node:crypto";
import type { RequestHandler } from "express";
import { Problem } from "../../problems";
import { namedQuestion } from "../ask/namedQuestion";
import { trustedDocuments } from "./trustedDocuments";

/**
 * Holds exports to a list of trusted documents: `own` lets them pass where the list has the document that exports ask
 * (`schema/commands/export.graphql`, as it stands), `asked` where it has the question that a client sends.
 */
export function trustedExports(trusted: ReadonlyMap<string, string>): {
  readonly own: RequestHandler;
  readonly asked: RequestHandler;
} {
  const hash = createHash("sha256").update(namedQuestion("export")).digest("hex");
  const own: RequestHandler = (_request, _response, next) => {
    if (trusted.has(hash)) next();
    else {
      throw new Problem("FORBIDDEN", "Exports ask a document that is not one of the trusted ones.", {
        hint: "Add schema/commands/export.graphql, as it stands, to the list of trusted documents.",
      });
    }
  };
  return { own, asked: trustedDocuments(trusted) };
}
