import type { RequestHandler } from "express";
import { Problem } from "../../problems";
import type { KnownHost } from "./hostNames";

/** Refuses requests that mean a server of another name. */
export const refuseHosts =
  (known: KnownHost): RequestHandler =>
  (request, _response, next) => {
    if (!known(request.headers.host)) {
      throw new Problem("FORBIDDEN", "This server is not asked under that name.", {
        hint: "Ask it by its address, or name the host in COOP_HOSTS.",
        place: "host",
      });
    }
    next();
  };
