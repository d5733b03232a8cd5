import type { TypedDocumentNode } from "@urql/core";
import { useEffect, useState } from "preact/hooks";
import type { Answer, Failure } from "./Answer";
import { client, headers } from "./client";
import { failureOf } from "./failureOf";

/**
 * Asks a typed question and asks again when its variables change; the latest question wins, an overtaken one is
 * cancelled (and so is its work in the database). Null variables ask nothing.
 */
export function useAsk<Data, Variables extends Record<string, unknown>>(
  question: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
): Answer<Data> {
  const [data, setData] = useState<Data>();
  const [failure, setFailure] = useState<Failure>();
  const [answered, setAnswered] = useState("");
  const [round, setRound] = useState(0);
  const key = variables === null ? "" : `${round} ${JSON.stringify(variables)}`;
  useEffect(() => {
    if (variables === null) {
      setData(undefined);
      setAnswered("");
      return;
    }
    const controller = new AbortController();
    void client
      .query(question, variables, { fetchOptions: { signal: controller.signal, headers } })
      .toPromise()
      .then((result) => {
        if (controller.signal.aborted) return;
        setFailure(result.error && failureOf(result.error));
        if (result.data) setData(result.data);
        setAnswered(key);
      });
    return () => controller.abort();
    // The variables are compared by their value.
  }, [question, key]);
  return { data, failure, asking: answered !== key, again: () => setRound((count) => count + 1) };
}
