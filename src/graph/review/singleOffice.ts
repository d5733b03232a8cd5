import { lesserOffices } from "../../ontology/lesserOffices";
import { offices } from "../../ontology/offices";
import { stringList } from "../compile/stringList";
import { wordsOfTitle } from "../compile/wordsOfTitle";

/**
 * Cypher condition under which a title is that of an office that one person holds at a time. A minister without a field
 * of government, known by the state alone, may be any of its ministers.
 */
export function singleOffice(title: string, place: string): string {
  const words = wordsOfTitle(title);
  const has = (quantity: string, list: readonly string[]) =>
    `${quantity}(word IN ${stringList(list)} WHERE ${words} CONTAINS ' ' + word + ' ')`;
  return `${has("any", offices.single.words)}
      AND ${has("none", [...offices.several.words, ...lesserOffices])}
      AND NOT (${place}:Country AND toLower(${title}) = 'minister')`;
}
