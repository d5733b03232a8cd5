import { Problem } from "../../problems";
import type { Ask, OpenAsk } from "./Ask";
import { type GraphQLFault, problemOf } from "./problemOf";

interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFault[];
}

/** A line to the server at an address. `key` is shown where the server asks for one. */
export function askOverHttp(url: string, key: string | null, signal: AbortSignal): OpenAsk {
  const request = requesting(url, key, signal);
  const ask: Ask = async (question) => {
    const response = await request("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(question),
    });
    const reply = (await response.json().catch(() => null)) as Reply | null;
    if (reply === null) throw away(new URL(url));
    if (reply.errors?.[0]) throw withKeyHint(problemOf(reply.errors[0]));
    return reply.data;
  };
  return {
    ask,
    request,
    show: (terminal, path) => terminal.talk(new URL(path, url).href),
    close: () => Promise.resolve(),
  };
}

/** @throws Problem UNAVAILABLE where nothing answers there; what the server refuses with, by its code */
function requesting(url: string, key: string | null, signal: AbortSignal): NonNullable<OpenAsk["request"]> {
  return async (path, more = {}) => {
    const address = new URL(path, url);
    const headers = new Headers(more.headers);
    if (!headers.has("accept")) headers.set("accept", "application/json");
    if (key !== null) headers.set("authorization", `Bearer ${key}`);
    const response = await fetch(address, { ...more, headers, signal }).catch((cause: unknown) => {
      if (signal.aborted) throw new Problem("INTERRUPTED", "The question was interrupted.");
      throw away(address, cause);
    });
    if (response.ok) return response;
    const reply = (await response.json().catch(() => null)) as Reply | null;
    throw reply?.errors?.[0] ? withKeyHint(problemOf(reply.errors[0])) : away(address);
  };
}

const away = (address: URL, cause?: unknown): Problem =>
  new Problem("UNAVAILABLE", `Nothing that speaks GraphQL answers at ${address.origin}.`, {
    hint: "Start the server there, or leave out --url and COOP_URL to ask the graph directly.",
    place: address.origin,
    cause,
  });

/** The server tells how a client sends a key; on the command line it is set, not sent. */
function withKeyHint(problem: Problem): Problem {
  if (problem.code !== "UNAUTHENTICATED") return problem;
  return new Problem("UNAUTHENTICATED", problem.message, {
    hint: "Put the key into COOP_KEY, or its file into COOP_KEY_FILE.",
  });
}
