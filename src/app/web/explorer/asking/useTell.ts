import type { TypedDocumentNode } from "@urql/core";
import { useState } from "preact/hooks";
import type { Failure } from "./Answer";
import { client } from "./client";
import { failureOf } from "./failureOf";

/** Sends a correction. `tell` answers its payload, or undefined where it failed; the failure is kept for showing. */
export function useTell<Data, Variables extends Record<string, unknown>>(
  correction: TypedDocumentNode<Data, Variables>,
): {
  readonly tell: (variables: Variables) => Promise<Data | undefined>;
  readonly failure: Failure | undefined;
  readonly telling: boolean;
} {
  const [failure, setFailure] = useState<Failure>();
  const [telling, setTelling] = useState(false);
  const tell = async (variables: Variables): Promise<Data | undefined> => {
    setTelling(true);
    const result = await client.mutation(correction, variables).toPromise();
    setTelling(false);
    setFailure(result.error && failureOf(result.error));
    return result.error ? undefined : result.data;
  };
  return { tell, failure, telling };
}
