import type { Analysis } from "../Analysis";
import { classOf } from "../lexicon/classOf";
import type { Words } from "../names/Words";

const mostWords = 5;

/**
 * Index after the name of a person that starts at `at`; `at` where none does. Reads "Han Seo-jun", "S. Byamba", "Omar bin Said
 * Al Harbi", "Piet van der Meer", "Han Jin A", "LINDT"; ends before fields, offices, states, days and institutions' nouns.
 */
export function readName(analysis: Analysis, words: Words, at: number): number {
  const particles = classOf(analysis.lexicon, "nameParticles");
  let end = at;
  let count = 0;
  for (let index = at; count < mostWords && (index === at || words.together(at, index));) {
    const tail = count > 0 && words.isCapital(index) ? particles.at(words.tokens, index) : undefined;
    if (tail?.value === "tail") return index + tail.length;
    if (isNameWord(words, index, count)) {
      index = gluedEnd(words, index);
      end = index;
      count++;
      continue;
    }
    // "Sione ‘Utoikamanu" goes on; "Sione 'Sioni' Were" has a nickname, which a second mark closes.
    if (count > 0 && isGlottal(words, index, count)) {
      end = index += 2;
      count++;
      continue;
    }
    if (count > 0 && isClosedByMark(words, index)) {
      index++;
      continue;
    }
    const particle = particles.at(words.tokens, index);
    if (!particle || count === 0) break;
    if (particle.value === "tail") break;
    // Up to three small words, if a name goes on after them.
    let next = index + particle.length;
    while (next < index + 3 && particles.at(words.tokens, next) && !words.isCapital(next)) next++;
    // "el-Kesri", "al-Kesri": the small word is tied to the name by a hyphen.
    if (words.text(next) === "-" && words.tokens[next]!.glued && words.tokens[next + 1]?.glued) next++;
    if (!isNameWord(words, next, count) || words.isCapital(index)) break;
    index = next;
  }
  // A name does not end in an initial, unless it is all there is after a surname ("Han Jin A" has no full stop).
  if (end > at && words.tokens[end - 1]!.shape === "initial") return count > 1 ? end - 1 : at;
  return end;
}

/** A turned comma that begins a word of Polynesian and Arabic names. */
function isGlottal(words: Words, index: number, count: number): boolean {
  const isMark =
    /^['\u2018\u2019\u02bb\u02bc\u02bf`]$/.test(words.text(index)) && !words.tokens[index]!.glued;
  const isTied = words.tokens[index + 1]?.glued === true && words.tokens[index + 2]?.text !== "'";
  return isMark && isTied && isNameWord(words, index + 1, count);
}

/** "Ng'andu' Were": a mark that ends one word of a name, which goes on; "the Weres' Ana" has a plural before it. */
function isClosedByMark(words: Words, index: number): boolean {
  const isMark = /^['\u2019\u02bb\u02bc\u02bf]$/.test(words.text(index)) && words.tokens[index]!.glued;
  return (
    isMark &&
    !/s$/i.test(words.text(index - 1)) &&
    words.tokens[index + 1]?.glued === false &&
    isNameWord(words, index + 1, 1) &&
    !/^['\u2018"]$/.test(words.text(index - 2))
  );
}

function isNameWord(words: Words, index: number, count: number): boolean {
  const token = words.tokens[index];
  // "Rosa Lindt d'Ávila"
  if (token && count > 0 && /^d'\p{Lu}/u.test(token.text)) return true;
  if (!token || !words.isCapital(index)) return false;
  if (token.text.length === 1 && count === 0) return isExpected(words, index);
  if (token.text.length === 1)
    return count > 0 && words.tokens[index + 1]?.shape !== "capital" && endsName(words, index + 1);
  // "Ms. Sofia Lindt": behind a form of address a city's name is a person's.
  const given =
    count === 0 && words.isCapital(index + 1) && (isAddressed(words, index) || isApposed(words, index));
  if ((words.isCity(index) && !given) || words.isInOffice(index) || isStopped(words, index, count))
    return false;
  if (isAddress(words, index)) return false;
  if (words.country(index))
    return count > 0 && words.tokens[index]!.shape === "capital" && isGivenName(words, index);
  if (words.institution(index) && words.institution(index)!.value !== "trade") return false;
  return (
    !words.isField(index) || (count > 0 && !words.isCapital(index + 1) && words.text(index + 1) !== "and")
  );
}

/** A word that ends names; "Park" may still begin one ("Park Seo"), "Kesra Park" is a place. */
function isStopped(words: Words, index: number, count: number): boolean {
  const stop = words.stop(index);
  if (stop === undefined) return false;
  // Amid a name a capitalised function word is a part of it: "Amina Were", "Anna Will".
  if (stop === "function" && count > 0) return words.tokens[index]!.shape !== "capital";
  // "the Vietnamese ambassador, Do Van Minh": right behind an office even such a word may begin a name.
  if (stop === "function" && !words.isLink("inside", index) && !words.isLink("apart", index))
    return !isExpected(words, index);
  if (stop !== "event" || count > 0) return true;
  // "Deputy Minister Park left"
  if (words.isInOffice(index - 1)) return false;
  return (
    !words.isCapital(index + 1) || words.stop(index + 1) !== undefined || !words.together(index, index + 1)
  );
}

/** Whether a name must come here: behind an office, with or without a comma, and before another capital. */
function isExpected(words: Words, index: number): boolean {
  const before = words.text(index - 1) === "," ? index - 2 : index - 1;
  const next = words.tokens[index + 1];
  const named =
    (next?.shape === "capital" || next?.shape === "upper") &&
    words.stop(index + 1) === undefined &&
    next.sentence === words.tokens[index]!.sentence;
  return (
    named &&
    (words.isInOffice(before) ||
      isRestOfOffice(words, before) ||
      (before === index - 2 && words.country(before) !== undefined))
  );
}

/** "the Minister for Law, K Were": the field that ends an office. */
function isRestOfOffice(words: Words, index: number): boolean {
  if (!words.isField(index)) return false;
  return [2, 3, 4, 5].some((back) => words.isInOffice(index - back) && words.together(index - back, index));
}

function isAddressed(words: Words, index: number): boolean {
  return words.address(index - 1) === 1 || (words.text(index - 1) === "." && words.address(index - 2) === 2);
}

/** "the Minister of Energy, Sofia Lindt, signed": two words between commas behind an office. */
function isApposed(words: Words, index: number): boolean {
  return (
    words.text(index - 1) === "," &&
    words.text(index + 2) === "," &&
    !words.country(index + 1) &&
    !words.isCity(index + 1) &&
    (words.isInOffice(index - 2) || isRestOfOffice(words, index - 2))
  );
}

/** "Mr." and "H.E." stand before names. */
function isAddress(words: Words, index: number): boolean {
  return words.address(index) > 0;
}

/** A state's name inside a person's ("Shireen Jordan"): only as the last word, and only one word long. */
function isGivenName(words: Words, index: number): boolean {
  return (
    words.afterCountry(index) === index + 1 && !words.isCapital(index + 1) && words.text(index + 1) !== "'s"
  );
}

function endsName(words: Words, index: number): boolean {
  const token = words.tokens[index];
  return token === undefined || token.shape === "sign" || token.shape === "lower";
}

/** Index after a word and what is glued to it by hyphens: "Oyun-Erdene", "Seo-jun", "Al-Sabah". */
function gluedEnd(words: Words, index: number): number {
  let end = index + 1;
  while (words.text(end) === "-" && words.tokens[end]!.glued && words.tokens[end + 1]?.glued) {
    const part = words.tokens[end + 1]!;
    if (part.shape === "number" || part.shape === "sign" || part.lower === "led" || part.lower === "based")
      break;
    end += 2;
  }
  return end;
}
