import type { Mention } from "../Extraction";
import type { Words } from "../names/Words";
import type { Person } from "../officials/Person";

const groups = new Set(["delegation", "side", "team", "mission"]);
const leads = new Set(["led", "headed", "represented"]);

/**
 * The state whose delegation a person leads: "The Kenyan delegation was led by Mr. X and the Peruvian delegation by Ms. Y", "Peru's
 * delegation, headed by Minister X". Undefined where the words before the name say nothing of that kind.
 */
export function delegationOf(words: Words, person: Person): Mention | undefined {
  const office = person.offices[0];
  let at = (office && office.first < person.first ? office.first : person.first) - 1;
  for (let back = 0; back < 6 && words.lower(at) !== "by"; back++) at--;
  if (words.lower(at) !== "by" || !words.together(at, person.first)) return undefined;
  at--;
  if (leads.has(words.lower(at))) at--;
  while (["was", "is", "were", "being", ","].includes(words.lower(at))) at--;
  if (!groups.has(words.lower(at))) return undefined;
  const owner = words.text(at - 1) === "'s" ? at - 2 : at - 1;
  return words.country(owner);
}
