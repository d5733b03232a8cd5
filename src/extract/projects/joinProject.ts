import type { Span } from "../../ontology/StatedDate";
import type { Analysis } from "../Analysis";
import type { Mention } from "../Extraction";
import type { Words } from "../names/Words";
import type { NamedProject } from "./NamedProject";

/** Finds of passes that only guessed what a bare name is. */
const guessed = /^(?:official\.(?:ner|says)|institution\.(?:ner|brand|apposition|doer|announced))$/;

/** Makes one chain of a name, what describes it, and the further places of the bare name. */
export function joinProject(analysis: Analysis, words: Words, name: NamedProject, description: Span): void {
  const span = words.span(name.first, name.after);
  const over = analysis.mentionsOver(span);
  if (over.some((each) => !guessed.test(each.rule))) return;
  const text = analysis.document.text.slice(span.start, span.end).replace(/\s+/g, " ");
  for (const each of over) forget(analysis, each);
  const mention = analysis.addMention("Project", span, "name", "project.beside");
  if (!mention) return;
  const told = analysis
    .mentionsOver(description)
    .find((each) => each.kind === "Project" && each.start >= Math.min(span.start, description.start));
  const known = told && analysis.chainOf(told);
  const chain = known ?? analysis.addChain("Project", text, []);
  chain.name = text;
  analysis.join(mention, chain);
  // "Project Talaria" is "Talaria" from then on.
  const isHeaded = /^(?:project|programme|program|operation)$/.test(words.lower(name.first));
  const bare = isHeaded && name.after - name.first > 1 ? { ...name, first: name.first + 1 } : name;
  for (const place of placesOf(words, bare)) {
    const others = analysis.mentionsOver(place);
    if (others.includes(mention)) continue;
    if (others.some((each) => !guessed.test(each.rule))) continue;
    for (const each of others) forget(analysis, each);
    const further = analysis.addMention("Project", place, "name", "project.beside");
    if (further) analysis.join(further, chain);
  }
}

/** Takes a guess back, with all that was guessed of the same name. */
function forget(analysis: Analysis, mention: Mention): void {
  const chain = analysis.chainOf(mention);
  const own = chain ? [...chain.mentions] : [mention];
  const isGuess = own.every((each) => guessed.test(each.rule));
  for (const each of isGuess ? own : [mention]) analysis.dropMention(each);
  if (chain && isGuess)
    for (let at = analysis.statements.length - 1; at >= 0; at--)
      if (analysis.statements[at]!.from === chain || analysis.statements[at]!.to === chain)
        analysis.statements.splice(at, 1);
}

function placesOf(words: Words, { first, after }: NamedProject): Span[] {
  const own = words.tokens.slice(first, after).map((token) => token.text);
  const found: Span[] = [];
  for (let at = 0; at + own.length <= words.tokens.length; at++) {
    if (at === first || !own.every((word, k) => words.text(at + k) === word)) continue;
    const end = at + own.length;
    if (
      (words.isCapital(end) && words.together(at, end)) ||
      (words.isCapital(at - 1) && words.together(at - 1, at))
    )
      continue;
    found.push(words.span(at, end));
  }
  return found;
}
