import { useEffect, useState } from "preact/hooks";
import type { Answer, Failure } from "../asking/Answer";
import { client } from "../asking/client";
import { failureOf } from "../asking/failureOf";
import { graphQuestion } from "../questions/graphQuestion";
import { type GraphParts, joinParts, mostNodes } from "./GraphParts";

/** What surrounds each of the seeds, asked at once and put together. */
export function useSurroundings(
  seeds: readonly string[],
  depth: number,
  most = mostNodes,
): Answer<GraphParts> {
  const [data, setData] = useState<GraphParts>();
  const [failure, setFailure] = useState<Failure>();
  const [asking, setAsking] = useState(seeds.length > 0);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    if (seeds.length === 0) {
      setData(undefined);
      setAsking(false);
      return;
    }
    setAsking(true);
    const first = Math.floor(most / seeds.length);
    const answers = seeds.map((of) => client.query(graphQuestion, { of, depth, first }).toPromise());
    void Promise.all(answers).then((results) => {
      if (!wanted) return;
      setAsking(false);
      const failed = results.find(({ error }) => error)?.error;
      setFailure(failed && failureOf(failed));
      const found = results.flatMap((result) => result.data?.neighborhood ?? []);
      if (!failed) setData(joinParts(found, seeds));
    });
    return () => {
      wanted = false;
    };
    // The seeds are compared by their value.
  }, [seeds.join(" "), depth, round]);
  return { data, failure, asking, again: () => setRound((count) => count + 1) };
}
