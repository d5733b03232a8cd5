import type { Analysis } from "../Analysis";
import { places } from "../countries/places";
import { dates } from "../dates/dates";
import type { Mention } from "../Extraction";
import { mask } from "./mask";
import { officialPhrase } from "./officialPhrase";
import type { Item, Scene } from "./Scene";

const tags = {
  Official: "O",
  Country: "C",
  Institution: "I",
  Meeting: "M",
  Project: "P",
  Agreement: "A",
  Topic: "T",
} as const;
/** Kinds in the order in which they win where two of equal length overlap. */
const rank = "MPAIOCTLD";

/** The sentences of the document with their names masked; made anew for each pass that asks, since passes add names. */
export function scenes(analysis: Analysis): Scene[] {
  const officials = new Map(analysis.mentionsOf("Official").map((mention) => [mention.start, mention]));
  const items = [...joined(analysis, named(analysis, officials)), ...placed(analysis), ...dated(analysis)];
  items.sort((a, b) => a.start - b.start);
  let from = 0;
  return analysis.document.sentences.map((sentence, index) => {
    analysis.checkTime();
    while (from < items.length && items[from]!.start < sentence.start) from++;
    let to = from;
    while (to < items.length && items[to]!.start < sentence.end) to++;
    const kept = outermost(items.slice(from, to)).map((item) => ({
      ...item,
      end: Math.min(item.end, sentence.end),
    }));
    const { start, end, paragraph } = sentence;
    return { start, end, index, paragraph, items: kept, masked: mask(analysis.text, sentence, kept) };
  });
}

function named(analysis: Analysis, officials: ReadonlyMap<number, Mention>): Item[] {
  return analysis.mentions.flatMap((mention) => {
    const chain = analysis.chainOf(mention);
    // An event told of by a verb leaves the people around it in sight.
    if (!chain || mention.rule.startsWith("meeting.verb")) return [];
    const span =
      mention.kind === "Official" && mention.form !== "pronoun"
        ? officialPhrase(analysis, mention, officials)
        : mention;
    return [
      { start: span.start, end: span.end, tag: tags[mention.kind], mention, chain, date: null, place: null },
    ];
  });
}

/** "The vice minister, Ana Kovac" and "Minister of Trade Ana Kovac" are one: phrases of one person side by side. */
function joined(analysis: Analysis, items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  let person = -1;
  for (const item of [...items].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = kept[person];
    const gap =
      before && item.tag === "O" && item.chain === before.chain
        ? analysis.text.slice(before.end, item.start)
        : "x";
    if (before && /^,?\s*$/.test(gap)) {
      const named = before.mention?.form === "name" ? before : item;
      kept[person] = { ...named, start: before.start, end: Math.max(before.end, item.end) };
      continue;
    }
    if (item.tag === "O") person = kept.length;
    kept.push(item);
  }
  return kept;
}

function placed(analysis: Analysis): Item[] {
  return [...capitals(analysis), ...cities(analysis)];
}

/** "the Kenyan capital": a place in Kenya whose name is not said. */
function capitals(analysis: Analysis): Item[] {
  return analysis.mentionsOf("Country").flatMap((mention) => {
    const code = analysis.chainOf(mention)?.countries[0];
    const after = /^(?:'s)? capital\b(?! [a-z])/.exec(
      analysis.text.slice(mention.end, mention.end + 14).replace(/ (?:on|in|last|this|,).*/, ""),
    );
    if (!code || !after) return [];
    const place = { city: "", code, country: mention };
    return [
      {
        start: mention.start,
        end: mention.end + after[0].length,
        tag: "L",
        mention: null,
        chain: null,
        date: null,
        place,
      },
    ];
  });
}

function cities(analysis: Analysis): Item[] {
  return places(analysis).map(({ start, end, code, name }) => {
    // "Lima, Peru" and "Lima (Peru)" are one place.
    const country = analysis.mentionsOver({ start: end + 2, end: end + 3 }).find(
      (each) =>
        each.kind === "Country" &&
        each.start === end + 2 &&
        // "after talks in Lima, Peru and Kenya agreed" names two states.
        !/^ and (?:the )?[A-Z]/.test(analysis.text.slice(each.end, each.end + 10)) &&
        /^(?:, | \()$/.test(analysis.text.slice(end, each.start)),
    );
    const close = country && analysis.text[country.end] === ")" ? 1 : 0;
    return {
      start,
      end: country ? country.end + close : end,
      tag: "L",
      mention: null,
      chain: null,
      date: null,
      place: { city: name, code, country: country ?? null },
    };
  });
}

function dated(analysis: Analysis): Item[] {
  return dates(analysis).map(({ start, end, date }) => ({
    start,
    end,
    tag: "D",
    mention: null,
    chain: null,
    date,
    place: null,
  }));
}

/** Items that lie in no longer one. */
function outermost(items: readonly Item[]): Item[] {
  const order = [...items].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || rank.indexOf(a.tag) - rank.indexOf(b.tag),
  );
  const kept: Item[] = [];
  for (const item of order)
    if (!kept.some((other) => other.start < item.end && item.start < other.end)) kept.push(item);
  return kept.sort((a, b) => a.start - b.start);
}
