import type { RelationRule } from "./RelationRule";
import type { End, SceneReader } from "./SceneReader";

/** A heading of a list of treaties that says how far they have come: "In force: …", "Signed, awaiting ratification: …". */
const heading =
  "(?:^|[.;] )(?:treaties |agreements )?(?:(?:signed|concluded|ratified|in force)\\b[^:.;<]{0,40}(?:<[ICD]\\d+>[^:.;<]{0,30})?): ?(?<list>[^]{0,600})";
/** Another heading ends the list. */
const next = /[.] (?:[a-z][^:.;<]{0,60}(?:<[ICD]\d+>[^:.;<]{0,30})?):/;

/** SIGNED where the sentence leaves to the reader which treaty or whose it is. */
export const signedElsewhere: readonly RelationRule[] = [
  {
    id: "signed.together",
    read(reader, rule) {
      // "Together with Peru they founded the trade pact": the two parties of the text and the third.
      for (const match of reader.matches(
        "(?:together|along|jointly) with {who:C+},? (?:they|<B>|both|the two) {aux}(?:founded|launched|created|set up|established|{do:sign}) [^<.;]{0,30}?{what:A+}",
      ))
        for (const signer of [...reader.partyEnds(), ...reader.ends(match.groups!["who"], "C")])
          for (const agreement of reader.ends(match.groups!["what"], "A"))
            reader.add("SIGNED", signer, agreement, rule, { confidence: 0.8 });
    },
  },
  {
    // "Minister A of Peru and Minister B of Kenya met. Both also signed a protocol."
    id: "signed.both",
    read(reader, rule) {
      const who = pairBefore(reader);
      if (who.length === 0) return;
      for (const match of reader.matches("^(?:both|the two|they) {aux}{do:sign} (?:[a-z]+ )?{what:A}"))
        if (reader.how(match) === "held")
          for (const signer of who)
            for (const agreement of reader.ends(match.groups!["what"], "A"))
              reader.add("SIGNED", signer, agreement, rule, { confidence: 0.8 });
    },
  },
  {
    // "The memorandum was concluded … It bears the signatures of A and B."
    id: "signed.it",
    read(reader, rule) {
      const agreement = agreementBefore(reader);
      if (!agreement) return;
      for (const match of reader.matches(
        "^(?:it|the (?:document|text|paper|instrument|memorandum|agreement)) {aux}(?:(?:bears?|bore|carr(?:y|ies|ied)) (?:the )?(?:signatures?|names?) of|(?:signed|initialled|inked) (?:jointly )?by) {who:OIC+}",
      ))
        for (const signer of reader.ends(match.groups!["who"], "OIC"))
          reader.add("SIGNED", signer, agreement, rule, { confidence: 0.8 });
    },
  },
  {
    // The profile of two states: "In force: Agreement on Maritime Transport (2015); …" are theirs.
    id: "signed.inventory",
    read(reader, rule) {
      const parties = reader.partyEnds();
      if (parties.length !== 2 || !reader.names("A")) return;
      for (const match of reader.matches(heading)) {
        const list = match.groups!["list"]!;
        const own = list.slice(0, next.exec(list)?.index ?? list.length);
        for (const agreement of reader.ends(own, "A"))
          for (const party of parties) reader.add("SIGNED", party, agreement, rule, { confidence: 0.75 });
      }
    },
  },
];

/** The two officials of two states whom the sentence before names, where it names no others. */
function pairBefore({ scenes, scene }: SceneReader): End[] {
  const before = scenes[scene.index - 1];
  if (before?.paragraph !== scene.paragraph) return [];
  const named = before.items.flatMap(({ tag, chain, mention }) =>
    tag === "O" && chain && mention ? [{ chain, mention }] : [],
  );
  const states = new Set(named.flatMap(({ chain }) => chain.countries.slice(0, 1)));
  return named.length === 2 && states.size === 2 ? named : [];
}

/** The one agreement that the sentence before names. */
function agreementBefore({ scenes, scene }: SceneReader): End | undefined {
  const before = scenes[scene.index - 1];
  if (before?.paragraph !== scene.paragraph) return undefined;
  const named = before.items.filter((item) => item.tag === "A");
  const [item] = named;
  return named.length === 1 && item?.chain && item.mention
    ? { chain: item.chain, mention: item.mention }
    : undefined;
}
