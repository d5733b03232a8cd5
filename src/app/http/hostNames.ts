import { isIP } from "node:net";
import { isLoopback } from "../access/isLoopback";

/** Whether a server is meant where a request names a host, as its `Host` header has it. */
export type KnownHost = (header: string | undefined) => boolean;

/**
 * The names under which a server that listens on `host` may be asked: addresses, the names of this machine for itself,
 * and `given`. On a network any name will do, unless some are given. Whoever owns a domain can let it lead here, so that
 * a page of theirs, in the browser of someone at this machine, would count as a page of this server.
 */
export function hostNames(host: string, given: readonly string[]): KnownHost {
  if (!isLoopback(host) && given.length === 0) return () => true;
  const names = new Set(["localhost", host, ...given].map((name) => name.toLowerCase()));
  return (header) => {
    const name = (header ?? "").toLowerCase().replace(/:\d{0,5}$/, "");
    return names.has(name) || name.endsWith(".localhost") || isIP(name.replace(/^\[(.*)\]$/, "$1")) > 0;
  };
}
