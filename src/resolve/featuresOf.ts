import type { ChainFeatures } from "../ontology/Batch";
import type { EntityKind, RelationKind } from "../ontology/derived";
import type { Chain, Extraction } from "../extract/Extraction";
import { contentWords } from "./words/contentWords";
import { identityWords } from "./words/identityWords";

const isParty = new Set<RelationKind>(["PARTNER_IN", "SIGNED", "PARTICIPATED_IN"]);
const namesStates = new Set<EntityKind>(["Project", "Meeting", "Agreement"]);

/** What a chain's identity is judged by beside its names: what its document says of it and ties it to. */
export function featuresOf(chain: Chain, extraction: Extraction): ChainFeatures {
  const { chains, statements } = extraction;
  const byId = new Map(chains.map((one) => [one.id, one]));
  const tied = statements.filter(({ modality }) => modality !== "denied" && modality !== "hypothetical");
  const from = tied.filter((statement) => statement.from === chain.id);
  const to = tied.filter((statement) => statement.to === chain.id);
  const ends = (ids: readonly string[], kind: EntityKind): Chain[] =>
    ids.flatMap((id) => byId.get(id) ?? []).filter((one) => one.kind === kind);
  const takers = to.filter(({ kind }) => isParty.has(kind)).map((statement) => statement.from);
  const places = from
    .filter(({ kind }) => kind === "REPRESENTS" || kind === "HELD_IN")
    .map((statement) => statement.to);
  const officials = ends(takers, "Official");
  const states = [...ends([...places, ...takers], "Country"), ...officials].flatMap(
    ({ countries }) => countries,
  );
  const told = [...chain.countries, ...states, ...statesNamed(chain), ...leaderStates(chain, chains)];
  const concerned = ends(
    from.filter(({ kind }) => kind === "CONCERNS").map((statement) => statement.to),
    "Topic",
  );
  const topics =
    concerned.length > 0 || chain.kind !== "Project" ? concerned : topicsBeside(chain, extraction);
  const titles = from
    .filter(({ kind }) => kind === "HOLDS_POSITION")
    .flatMap(({ properties }) => properties.title ?? []);
  return {
    countries: distinct(told.length > 0 ? told : presumedParties(chain, chains)),
    titles: distinct(titles),
    date: chain.date,
    city: chain.city,
    type: chain.type,
    more:
      topics.length > 0
        ? { ...chain.more, topic: distinct(topics.map(({ name }) => name)).join("; ") }
        : chain.more,
    neighbours: chain.kind === "Meeting" ? distinct(officials.map(({ name }) => name)) : [],
  };
}

/** "the centre of Kenya and Norway" names its states itself. */
function statesNamed({ kind, name }: Chain): string[] {
  if (!namesStates.has(kind)) return [];
  return contentWords(name).flatMap((word) => (word.startsWith("@") ? [word.slice(1)] : []));
}

/** States of the official after whom "the Otieno administration" is named, where the text names one of that name. */
function leaderStates(chain: Chain, chains: readonly Chain[]): readonly string[] {
  if (chain.kind !== "Institution" || chain.countries.length > 0) return [];
  const words = contentWords(chain.name);
  if (!words.some((word) => identityWords.leaderHeads.has(word))) return [];
  const leader = chains.find(
    (one) => one.kind === "Official" && contentWords(one.name).some((word) => words.includes(word)),
  );
  return leader?.countries ?? [];
}

/** In a text that names two states and no third, an agreement without parties is between these. */
function presumedParties({ kind }: Chain, chains: readonly Chain[]): readonly string[] {
  if (kind !== "Agreement") return [];
  const named = distinct(
    chains.filter((one) => one.kind === "Country").flatMap(({ countries }) => countries),
  );
  return named.length === 2 ? named : [];
}

/** Topics named in the sentences that name a project, where nothing else says what it is about. */
function topicsBeside(chain: Chain, { document, chains }: Extraction): Chain[] {
  const around = document.sentences.filter((sentence) =>
    chain.mentions.some(
      ({ form, start, end }) => form === "name" && start >= sentence.start && end <= sentence.end,
    ),
  );
  return chains.filter(
    ({ kind, mentions }) =>
      kind === "Topic" &&
      mentions.some(({ start, end }) =>
        around.some((sentence) => start >= sentence.start && end <= sentence.end),
      ),
  );
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
