import type { Span } from "../../ontology/StatedDate";
import type { Item } from "./Scene";

const both =
  /\b(?:both|the two|the|their two|our two|the three|all three) (?:sides|parties|countries|nations|states|governments|neighbou?rs|delegations)(?! of\b| to the\b)/g;
/** The people who speak for both: "the two ministers", "the countries' leaders". */
const people =
  /\b(?:(?:both|the two|the) (?:leaders|ministers|presidents|prime ministers|foreign ministers|heads of state|heads of government|top diplomats|officials)(?! of\b)|the (?:two )?countries' (?:leaders|ministers|presidents))/g;

/** Replaces the items of a sentence by tags such as `<O0>` and smooths what stands around them. */
export function mask(text: string, sentence: Span, items: readonly Item[]): string {
  let masked = "";
  let at = sentence.start;
  items.forEach((item, index) => {
    if (item.start < at) return;
    masked += plain(text.slice(at, item.start)) + `<${item.tag}${index}>`;
    at = item.end;
  });
  return smooth(masked + plain(text.slice(at, sentence.end)));
}

function plain(words: string): string {
  return (
    words
      .toLowerCase()
      .replace(/[<>]/g, " ")
      // "1.3bn": no full stop.
      .replace(/(\d)\.(?=\d)/g, "$1,")
      .replace(people, "<E>")
      .replace(both, "<B>")
  );
}

const articles = /\b(?:the|a|an|this|that|these|those|its) (?=<)/g;

/** "the Greek gas supplier <I>", "Kenya's state-owned <I>": the state only says whose the body is. */
const ownerOfBody =
  /<[CL]\d+>(?:'s)? (?:(?!(?:and|with|to|of|in|on|by|for|from|at|as|has|is|was|will|said|signed|or|but) )(?!(?:that|which|who|where|when|while|asked|gave|built|[a-z]+(?<!own|bas|list)ed|[a-z]+ing|[a-z]+s (?:a|an|the|its)) )(?:[a-z-]+|<T\d+>) ){0,3}(?=<I\d+>)/g;

/** Owners, articles and heads that only repeat the tag after or before them are left out. */
function smooth(masked: string): string {
  return (
    masked
      .replace(/\s+/g, " ")
      .replace(articles, "")
      .replace(ownerOfBody, "")
      // "in the Kenyan city of Garissa"
      .replace(/<C\d+> (?:(?:port|border|coastal|capital) )?(?:city|town|capital|village) of (?=<L\d+>)/g, "")
      .replace(/<[CL]\d+>-(?:based|owned|run|registered) (?:(?!and |or )[a-z-]+ ){0,4}(?=<I\d+>)/g, "")
      .replace(
        /\b(?:officials?|representatives?|delegations?|government|governments|leaders?|members?|authorities) (?:of|from) (?=<[CI]\d)/g,
        "",
      )
      .replace(/(<C\d+>)(?:'s)? (?:side|delegation|government|authorities|government's delegation)\b/g, "$1")
      .replace(/<C\d+>(?:'s)? (?=<O\d+>)/g, "")
      .replace(/(<O\d+>) of (?:the )?<[CI]\d+>/g, "$1")
      .replace(/ ?\((?:<[IAPTMC]\d+>|[a-z&-]{2,12}|hereinafter[^)]{0,60})\)/g, "")
      .replace(
        /\b(?:his|her|their|its) (?:<C\d+> )?(?:counterparts?|opposite numbers?|host|guest|colleague),? (?=<O)/g,
        "",
      )
      .replace(/\b(?:accompanied|flanked|joined) by [^<,.]{0,20}<O\d+>,? /g, "")
      .replace(articles, "")
      .replace(
        /\b(?:(?:mr|mrs|ms|dr|shri|h\.e|hon|the hon|rt hon|amb|prof|eng|his excellency|her excellency)\.?,? )+(?=<O)/g,
        "",
      )
  );
}
