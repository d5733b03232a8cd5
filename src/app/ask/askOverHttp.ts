import { Problem } from "../../problems";
import type { Ask } from "./Ask";
import { type GraphQLFault, problemOf } from "./problemOf";

interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFault[];
}

/** Asks the server at an address. @throws Problem UNAVAILABLE where nothing answers there */
export function askOverHttp(url: string, signal: AbortSignal): Ask {
  return async (question) => {
    const reply = await post(new URL("/graphql", url), question, signal);
    if (reply.errors?.[0]) throw problemOf(reply.errors[0]);
    return reply.data;
  };
}

async function post(address: URL, question: unknown, signal: AbortSignal): Promise<Reply> {
  const headers = { "content-type": "application/json", accept: "application/json" };
  try {
    const response = await fetch(address, {
      method: "POST",
      headers,
      body: JSON.stringify(question),
      signal,
    });
    return (await response.json()) as Reply;
  } catch (cause) {
    if (signal.aborted) throw new Problem("INTERRUPTED", "The question was interrupted.");
    throw new Problem("UNAVAILABLE", `Nothing that speaks GraphQL answers at ${address.origin}.`, {
      hint: "Start the server there, or leave out --url and COOP_URL to ask the graph directly.",
      place: address.origin,
      cause,
    });
  }
}
