import type { Analysis } from "../Analysis";
import { findCountries } from "../countries/findCountries";
import { findInstitutions } from "../institutions/findInstitutions";
import { fold } from "../lexicon/fold";
import { findOfficials } from "../officials/findOfficials";
import { holdings } from "../officials/holdings";
import { nounOf } from "../officials/nounOf";
import type { Office } from "../officials/Office";
import { statedState } from "../officials/statedState";
import { headerLines } from "./headerLines";
import type { Document } from "../../text/Document";

/** What a document's title and the lines under it say: states named, and persons with their states ("Remarks by Prime Minister Reyes of Peru"). */
export interface TitleFacts {
  readonly countries: readonly string[];
  /** Offices with a state but no name beside them: "an interview with Peru's ambassador". */
  readonly offices: readonly { readonly noun: string; readonly fields: string; readonly code: string }[];
  readonly persons: readonly {
    readonly parts: readonly string[];
    readonly name: string;
    readonly code: string;
  }[];
}

/**
 * Reads the title as a document of its own. It proves nothing, as it stands outside the body; it only decides between readings
 * that the body leaves open.
 */
export function titleFacts(analysis: Analysis): TitleFacts {
  const known = analysis.notes.get("titleFacts") as TitleFacts | undefined;
  if (known) return known;
  const title = analysis.document.title ?? "";
  const inner = analysis.of(titleDocument(analysis.document, title));
  const above = analysis.of(headerDocument(analysis.document));
  for (const pass of [findCountries, findInstitutions, findOfficials]) {
    pass.run(inner);
    pass.run(above);
  }
  const facts: TitleFacts = {
    countries: inner.chainsOf("Country").map((chain) => chain.countries[0]!),
    offices: ((inner.notes.get("offices") ?? []) as Office[]).flatMap((office) => {
      const code = office.country && inner.chainOf(office.country)?.countries[0];
      return code ? [{ noun: nounOf(inner, office), fields: office.fields, code }] : [];
    }),
    persons: [...personsOf(inner), ...personsOf(above)],
  };
  analysis.notes.set("titleFacts", facts);
  return facts;
}

function personsOf(inner: Analysis): TitleFacts["persons"] {
  return holdings(inner).flatMap((holding) => {
    const code = statedState(inner, holding)?.countries[0];
    return code ? [{ parts: fold(holding.chain.name).split(/\s+/), name: holding.chain.name, code }] : [];
  });
}

/** The lines above the body, each a paragraph: "Peruvian Minister of Energy Pablo Reyes" over a transcript. */
function headerDocument(document: Document): Document {
  const lines = headerLines(document);
  const sentences = lines.map((line, paragraph) => ({ ...line, paragraph }));
  const body = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  return { ...document, title: null, body, paragraphs: lines, sentences };
}

function titleDocument(document: Document, title: string): Document {
  const span = { start: 0, end: title.length };
  const analysisCopy = title
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2013\u2014]/g, "-")
    .replace(/\s/g, " ");
  const paragraphs = title === "" ? [] : [span];
  const sentences = paragraphs.map((paragraph) => ({ ...paragraph, paragraph: 0 }));
  return { ...document, title: null, text: title, analysis: analysisCopy, body: span, paragraphs, sentences };
}
