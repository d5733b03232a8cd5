import { readFileSync } from "node:fs";
import { join } from "node:path";
import { identifyChains } from "../../src/resolve/identifyChains";
import { resolveCorpus } from "../../src/resolve/resolveCorpus";
import { goldExtractions } from "./goldExtraction";

interface Member {
  file: string;
  id: string;
}
interface Corpus {
  sameAs: { canonical: { id: string; type: string }; members: Member[]; core: boolean }[];
  distinct: { a: Member; b: Member; why: string }[];
}

const corpus = JSON.parse(readFileSync(join(__dirname, "..", "gold", "corpus.gold.json"), "utf8")) as Corpus;
const extractions = goldExtractions();
const { assignment } = resolveCorpus(extractions);
const entities = new Map(
  extractions.flatMap((extraction) => {
    const { chainIds } = identifyChains(extraction);
    return extraction.chains.map(({ id }) => [
      `${extraction.document.file} ${id}`,
      assignment.chains.get(chainIds.get(id)!),
    ]);
  }),
);
const entityOf = ({ file, id }: Member) => entities.get(`${file} ${id}`);

describe("identity across the five texts, from the gold chains", () => {
  const groups = corpus.sameAs.filter(({ members, core }) => core && members.length > 1);

  test.each(groups.map((group) => [`${group.canonical.type} ${group.canonical.id}`, group] as const))(
    "joins %s",
    (_, { members }) => {
      expect(entityOf(members[0]!)).toBeDefined();
      expect(new Set(members.map(entityOf)).size).toBe(1);
    },
  );

  test.each(corpus.distinct.map((pair) => [`${pair.a.id} and ${pair.b.id}`, pair] as const))(
    "keeps apart %s",
    (_, { a, b }) => {
      expect(entityOf(a)).toBeDefined();
      expect(entityOf(b)).toBeDefined();
      expect(entityOf(a)).not.toBe(entityOf(b));
    },
  );
});
