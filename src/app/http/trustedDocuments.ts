import { createHash } from "node:crypto";
import type { RequestHandler } from "express";
import { Problem } from "../../problems";
import { answerProblem } from "./answerProblem";

interface Body {
  query?: unknown;
  documentId?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

/**
 * Lets only known documents be asked: by `documentId: "sha256:…"`, by Apollo's `persistedQuery` extension, or by
 * their whole text.
 */
export function trustedDocuments(trusted: ReadonlyMap<string, string>): RequestHandler {
  return (request, response, next) => {
    if (request.method !== "POST") {
      answerProblem(response, new Problem("FORBIDDEN", "Only trusted documents are answered here, by POST."));
      return;
    }
    const body = (request.body ?? {}) as Body;
    const text = trusted.get(hashOf(body) ?? "");
    if (text === undefined) {
      answerProblem(response, new Problem("FORBIDDEN", "This document is not one of the trusted ones."));
      return;
    }
    body.query = text;
    delete body.documentId;
    delete body.extensions;
    next();
  };
}

function hashOf({ query, documentId, extensions }: Body): string | null {
  if (typeof documentId === "string") return documentId.replace(/^sha256:/, "");
  const hash = extensions?.persistedQuery?.sha256Hash;
  if (typeof hash === "string") return hash;
  return typeof query === "string" ? createHash("sha256").update(query).digest("hex") : null;
}
