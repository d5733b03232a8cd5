import { pathOf } from "./operations.mjs";

/** Asks all sides the same and compares what they say, as far as each can be asked. Throws at the first difference. */
export async function checkAnswers(operations, requests, servers) {
  const checked = [];
  for (const operation of operations) {
    if (!operation.same) continue;
    let agreed = 0;
    const sides = new Set(["ours"]);
    for (const variables of requests.get(operation.name).slice(0, operation.deep ? 3 : 10)) {
      const told = await tell(servers.ours + "/graphql", { query: operation.query, variables });
      if (told.errors) throw new Error(`${operation.name}: ${JSON.stringify(told.errors)}`);
      const ours = JSON.stringify(operation.same.ours(told.data));
      const limit = await tell(servers.limit + pathOf(operation), { variables });
      compare(operation, variables, ours, JSON.stringify(operation.same.limit(limit)), "the limit");
      sides.add("limit");
      if (servers.peer && operation.peer && operation.same.peer) {
        const asked = operation.peerVariables?.(variables) ?? variables;
        const peer = await tell(`${servers.peer}/`, { query: operation.peer, variables: asked });
        if (peer.errors) throw new Error(`${operation.name}, peer: ${JSON.stringify(peer.errors)}`);
        compare(operation, variables, ours, JSON.stringify(operation.same.peer(peer.data)), "the peer");
        sides.add("peer");
      }
      agreed++;
    }
    console.error(`${operation.name}: ${agreed} answers agree (${[...sides].join(", ")})`);
    checked.push({ name: operation.name, agreed, sides: [...sides] });
  }
  return checked;
}

function compare({ name }, variables, ours, other, whose) {
  if (ours === other) return;
  throw new Error(
    `${name} ${JSON.stringify(variables)}: our answer differs from that of ${whose}\n${ours.slice(0, 600)}\n${other.slice(0, 600)}`,
  );
}

async function tell(url, body) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return response.json();
}
