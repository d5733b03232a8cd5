import fc from "fast-check";
import type { Correction, Curation } from "../../src/api/Curation";
import type { StatedFact } from "../../src/app/curation/addStatement";
import type { Graph } from "../../src/graph/session";
import type { Verdict } from "../../src/ontology/Batch";
import { Problem } from "../../src/problems";
import { provableFacts } from "./provableFacts";
import { shortArticles } from "./shortArticles";

/** A step of a random sequence: what is done, and which of the things there are it is done to. */
export interface Step {
  readonly what: "ingest" | "withdraw" | "judge" | "split" | "undo" | "retract" | "add" | "rename";
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
      "split",
      "split",
      "undo",
      "retract",
      "add",
      "add",
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
  | { readonly what: "judge"; readonly a: string; readonly b: string; readonly verdict: Verdict }
  | { readonly what: "split"; readonly id: string; readonly mentions: readonly string[] }
  | { readonly what: "add"; readonly fact: StatedFact }
  | { readonly what: "rename"; readonly id: string; readonly name: string };

const verdicts = ["same", "different", "same", "different", "unsure"] as const satisfies readonly Verdict[];

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
      const verdict = pick(verdicts, at)!;
      return a && b ? { what, a: `mention:${a.id}`, b: `mention:${b.id}`, verdict } : null;
    }
    case "split": {
      const entities = await graph.runAlone<{ id: string; mentions: readonly string[] }>(
        `MATCH (e:Entity)<-[:REFERS_TO]-(m:Mention) WHERE e.kind <> 'Country'
         WITH e.id AS id, m.id AS mention ORDER BY mention
         WITH id, collect('mention:' + mention) AS mentions WHERE size(mentions) > 1
         RETURN id, mentions ORDER BY id`,
      );
      const entity = pick(entities, at);
      // The bits of a number say which of the mentions leave: any of the ways to part them may come.
      const mentions = entity?.mentions.filter((_, bit) => ((to >> (bit % 10)) & 1) === 1) ?? [];
      return entity ? { what, id: entity.id, mentions } : null;
    }
    case "add": {
      const fact = pick(await provableFacts(graph, at), to);
      return fact ? { what, fact } : null;
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
      case "split":
        return curation.split(asked.id, asked.mentions, "test", by);
      case "add":
        return curation.addStatement(asked.fact, "test", by);
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
