import fc from "fast-check";
import type { Correction, Curation } from "../../src/api/Curation";
import type { Graph } from "../../src/graph/session";
import { Problem } from "../../src/problems";
import { shortArticles } from "./shortArticles";

/** A step of a random sequence: what is done, and which of the things there are it is done to. */
export interface Step {
  readonly what: "ingest" | "withdraw" | "judge" | "undo" | "retract" | "rename";
  readonly at: number;
  readonly to: number;
}

export const anyStep: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(
    ...([
      "ingest",
      "ingest",
      "ingest",
      "withdraw",
      "judge",
      "judge",
      "judge",
      "undo",
      "retract",
      "rename",
    ] as const),
  ),
  at: fc.nat(1000),
  to: fc.nat(1000),
});

/** A step as a request to a curation: it can be sent again as it is. */
export type Asked =
  | { readonly what: "ingest"; readonly article: number }
  | { readonly what: "withdraw" | "retract" | "undo"; readonly id: string }
  | { readonly what: "judge"; readonly a: string; readonly b: string; readonly verdict: "same" | "different" }
  | { readonly what: "rename"; readonly id: string; readonly name: string };

/** What a step asks for in the graph as it is; null where there is nothing to do it to. */
export async function askedBy(
  graph: Graph,
  { what, at, to }: Step,
  made: readonly string[],
): Promise<Asked | null> {
  const pick = <T>(list: readonly T[], index: number) =>
    list.length > 0 ? list[index % list.length] : undefined;
  const idsOf = async (match: string) =>
    (await graph.runAlone<{ id: string }>(`${match} RETURN n.id AS id ORDER BY id`)).map(({ id }) => id);
  switch (what) {
    case "ingest":
      return { what, article: at % shortArticles.length };
    case "withdraw": {
      const id = pick(await idsOf("MATCH (n:Document)"), at);
      return id === undefined ? null : { what, id };
    }
    case "judge": {
      const mentions = await graph.runAlone<{ id: string; kind: string }>(
        "MATCH (m:Mention) WHERE m.kind <> 'Country' RETURN m.id AS id, m.kind AS kind ORDER BY id",
      );
      const a = pick(mentions, at);
      const others = mentions.filter(({ id, kind }) => kind === a?.kind && id !== a.id);
      const b = pick(others, to);
      const verdict = at % 2 === 0 ? "same" : "different";
      return a && b ? { what, a: `mention:${a.id}`, b: `mention:${b.id}`, verdict } : null;
    }
    case "undo": {
      const id = pick(made, at);
      return id === undefined ? null : { what, id };
    }
    case "retract": {
      const id = pick(await idsOf("MATCH (n:Statement) WHERE n.retractedAt IS NULL"), at);
      return id === undefined ? null : { what, id };
    }
    case "rename": {
      const id = pick(await idsOf("MATCH (n:Entity)"), at);
      return id === undefined ? null : { what, id, name: `Name ${to}` };
    }
  }
}

/** Does what was asked; null where it is refused, as it may be. The same key repeated repeats the answer. */
export async function correct(
  curation: Curation,
  asked: Asked,
  key: string | null,
): Promise<Correction | null> {
  const by = { author: "ann", clientMutationId: key, signal: new AbortController().signal };
  const correcting = (): Promise<Correction> => {
    switch (asked.what) {
      case "ingest":
        return curation.ingest(shortArticles[asked.article]!, {}, by);
      case "withdraw":
        return curation.withdraw(asked.id, "test", by);
      case "judge":
        return curation.judge(asked.a, asked.b, asked.verdict, "test", by);
      case "undo":
        return curation.undo(asked.id, by);
      case "retract":
        return curation.retract(asked.id, "test", by);
      case "rename":
        return curation.rename(asked.id, asked.name, by);
    }
  };
  return correcting().catch((error: unknown) => {
    if (error instanceof Problem && ["CONFLICT", "BAD_USER_INPUT", "NOTHING_FOUND"].includes(error.code))
      return null;
    throw error;
  });
}
