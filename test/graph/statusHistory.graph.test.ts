import { changeGraph } from "../../src/graph/change/changeGraph";
import { loadBatches } from "../../src/graph/change/loadBatches";
import { ask } from "./asking";
import { chainOf, tell } from "./batches";
import { useEmptyGraph } from "./connect";

describe("the states of a meeting", () => {
  const given = useEmptyGraph();

  test("are told in the order of their days, each with the words and the document that say so", async () => {
    const summit = chainOf("first", "the summit");
    const told = (name: string, published: string, status: string) =>
      tell({
        name,
        published,
        things: { "the summit": { kind: "Meeting", entity: summit, status } },
        told: [],
      });
    await changeGraph(given.graph, (change) =>
      loadBatches(change, [
        told("second", "2024-03-02", "cancelled"),
        told("first", "2024-01-05", "planned"),
      ]),
    );
    const answer = await ask(
      given.graph,
      `query ($id: ID!) { node(id: $id) { ... on Meeting { status statusHistory {
  status modality observedOn { value } quote { text document { title text } start end } } } } }`,
      { id: summit },
    );
    const change = (status: string, day: string, title: string) => ({
      status,
      modality: "HELD",
      observedOn: { value: day },
      quote: { text: "the summit", start: 0, end: 10, document: { title, text: "the summit " } },
    });
    expect(answer["node"]).toMatchObject({
      statusHistory: [change("PLANNED", "2024-01-05", "first"), change("CANCELLED", "2024-03-02", "second")],
    });
  });
});
