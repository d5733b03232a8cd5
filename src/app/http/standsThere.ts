import type { Request } from "express";
import { requireLevel } from "../../api/access/requireLevel";
import type { Endpoint } from "../../api/createEndpoint";
import type { Selection } from "../../graph/Selection";
import type { Workload, WorkBounds } from "./boundWork";
import type { ServerParts } from "./Server";

/** Milliseconds that the database may take to tell. */
const patience = 1000;

const question: Selection = {
  roots: [
    {
      key: "node",
      field: "node",
      type: "Node",
      on: null,
      arguments: { id: { variable: "id" } },
      fields: [{ key: "id", field: "id", type: "ID", on: null, arguments: {}, fields: [] }],
    },
  ],
};

/** Whether the page of a thing has a thing to show. */
export type StandsThere = (request: Request) => Promise<boolean>;

/**
 * Asks the graph for the thing whose page is wanted, at the price of one point. Where that cannot be told – whoever asks
 * may not read, has spent the budget, or the server or its database is busy or away – the page is left to find out.
 */
export const standsThere =
  (
    { answer, recognise }: Pick<ServerParts, "answer" | "recognise">,
    endpoint: Pick<Endpoint, "charge">,
    bounds: WorkBounds,
    workload: Workload,
  ): StandsThere =>
  async (request) => {
    if (workload.draining || workload.running >= bounds.inFlight) return true;
    workload.running++;
    try {
      const caller = await recognise(request);
      requireLevel(caller, "reader");
      await endpoint.charge(caller, 1);
      const options = { timeout: patience, planKey: "the page of a thing" };
      return (await answer(question, { id: request.params["id"] }, options))["node"] !== null;
    } catch {
      return true;
    } finally {
      workload.running--;
    }
  };
