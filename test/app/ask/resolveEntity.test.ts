import type { Ask } from "../../../src/app/ask/Ask";
import { resolveEntity } from "../../../src/app/ask/resolveEntity";

const person = (id: string, name: string) => ({ id, kind: "OFFICIAL", name });
const answering =
  (
    ...edges: { matchedAlias: string | null; matchedTitle?: string; node: ReturnType<typeof person> }[]
  ): Ask =>
  () =>
    Promise.resolve({
      node: null,
      search: { edges: edges.map((edge) => ({ matchedTitle: null, ...edge })) },
    });

describe("a surname by which a text calls one person", () => {
  const ana = { matchedAlias: "Kovac", node: person("1", "Ana Kovac") };

  it("names nobody in particular where others bear it", async () => {
    const ask = answering(ana, { matchedAlias: null, node: person("2", "Ivo Kovac") });
    await expect(resolveEntity(ask, "Kovac")).rejects.toMatchObject({ code: "NAME_AMBIGUOUS" });
  });

  it("names the one who bears it alone, however many are named nearly so", async () => {
    const near = { matchedAlias: null, node: person("2", "Ivo Kovacs") };
    expect(await resolveEntity(answering(ana, near), "kovac")).toEqual(ana.node);
  });
});

describe("the title of an office", () => {
  const holder = { matchedAlias: null, matchedTitle: "minister of ports", node: person("1", "Ana Kovac") };

  it("names who alone is found by it", async () => {
    expect(await resolveEntity(answering(holder), "minister of ports")).toEqual(holder.node);
  });

  it("gives way to a name that is near", async () => {
    const ministry = { matchedAlias: "Ministry of Ports", node: person("2", "Ministry of Ports") };
    expect(await resolveEntity(answering(holder, ministry), "ministr of ports")).toEqual(ministry.node);
  });
});
