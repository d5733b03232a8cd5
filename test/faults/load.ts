import type { Api, Reply } from "./startApi";

const questions = [
  "{ countries(first: 3) { nodes { name } } }",
  "{ officials(first: 5) { nodes { name positions(first: 2) { edges { node { name } title } } } } }",
  '{ search(query: "minister", first: 5) { edges { node { name } score } } }',
];

export interface Load {
  /** Every answer so far, with the moment at which it was asked. */
  readonly replies: readonly (Reply & { readonly askedAt: number })[];
  /** Ends the load and waits for what is under way. */
  end(): Promise<void>;
}

/** Asks an API without a pause, so many at a time. */
export function load(api: Api, clients: number): Load {
  const replies: (Reply & { askedAt: number })[] = [];
  let open = true;
  const client = async (number: number): Promise<void> => {
    for (let turn = number; open; turn += 1) {
      const askedAt = performance.now();
      replies.push({ ...(await api.ask(questions[turn % questions.length] ?? "")), askedAt });
    }
  };
  const clientsAsking = Array.from({ length: clients }, (_, number) => client(number));
  return {
    replies,
    async end() {
      open = false;
      await Promise.all(clientsAsking);
    },
  };
}

/** Counts answers by status; `malformed` are those that hold neither data nor an error with a code. */
export function tally(replies: readonly Reply[]): Record<string, number> {
  const counts: Record<string, number> = {};
  const count = (what: string): void => void (counts[what] = (counts[what] ?? 0) + 1);
  for (const { status, body } of replies) {
    count(status === 0 ? "no connection" : String(status));
    if (status !== 0 && !body?.data && !body?.errors?.[0]?.extensions?.code) count("malformed");
  }
  return counts;
}
