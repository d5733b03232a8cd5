import { readFileSync } from "node:fs";
import { mulberry } from "../bench/syntheticGraph.mjs";

const states = JSON.parse(
  readFileSync(new URL("../../seeds/lexicon/countries.json", import.meta.url), "utf8"),
).filter(({ capitals, demonyms }) => capitals?.length > 0 && demonyms?.length > 0);
const syllables = "ba ren to mil ka sor ve lin du gar o shi ne pal u zem ri han tol".split(" ");
const topics =
  "geothermal energy|fisheries|student exchange|water management|rail transport|public health|copper mining|food security".split(
    "|",
  );
const offices =
  "Minister of Energy|Minister of Foreign Affairs|Minister of Transport|Minister of Agriculture|Deputy Prime Minister|Ambassador".split(
    "|",
  );
const months = "January February March April May June July August September October November December".split(
  " ",
);

/**
 * News texts as varied as real ones in length, people, states, projects and meetings, the same for the same number. A
 * few people, states and bodies stand in many texts, most in few: what makes identity costly. Names are of syllables.
 */
export function syntheticArticle(number, total) {
  const random = mulberry(number + 1);
  const pick = (list) => list[Math.floor(list.length * random())];
  const skewed = (list) => list[Math.floor(list.length * random() ** 2)];
  const [here, there] = [skewed(states), skewed(states)];
  const person = () => personOf(Math.floor(total * random() ** 2));
  const [one, two, three] = [person(), person(), person()];
  const project = `${word(Math.floor((total / 3) * random() ** 2) + 100_000, 3)} ${pick(["Wind Park", "Rail Link", "Training Wells", "Harbour"])} Project`;
  const body = `${word(Math.floor((total / 8) * random() ** 2) + 200_000, 2)} Development ${pick(["Bank", "Agency", "Fund"])}`;
  const day = new Date(Date.UTC(2015, 0, 1) + number * 7_200_000);
  const date = `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  const topic = pick(topics);
  const sentences = [
    `${here.name}'s ${pick(offices)} ${one} met ${there.name}'s ${pick(offices)} ${two} in ${here.capitals[0]} on ${date}.`,
    `The two sides discussed the ${project} and cooperation in ${topic}.`,
    `${surname(one)} said that the ${project} would create jobs in both countries.`,
    `The ${body} will fund the ${project} together with ${there.name}.`,
    `${here.name} and ${there.name} signed a memorandum of understanding on ${topic} in ${there.capitals[0]}.`,
    `${surname(two)} thanked the ${there.demonyms[0]} delegation for its work on ${pick(topics)}.`,
    `The ${2 + Math.floor(random() * 12)}th session of the Joint Commission of ${here.name} and ${there.name} was held in ${there.capitals[0]} last year.`,
    `${three}, director of the ${body}, welcomed the agreement.`,
    `A delegation of ${2 + Math.floor(random() * 30)} companies from ${there.name} visited ${here.capitals[0]} in ${pick(months)}.`,
    `"We have spoken about ${pick(topics)} for ${2 + Math.floor(random() * 9)} years," ${surname(three)} told reporters.`,
    `${here.name} hosts ${3 + Math.floor(random() * 900)} students from ${there.name}.`,
    `The ministers agreed to meet again in ${there.capitals[0]} in ${pick(months)}.`,
  ];
  const told = [sentences[0]];
  for (const sentence of sentences.slice(1)) if (random() < 0.75) told.push(sentence);
  const paragraphs = [];
  for (let at = 0; at < told.length; at += 3) paragraphs.push(told.slice(at, at + 3).join(" "));
  return `${here.name} and ${there.name} agree on ${topic}\nPublished: ${date}\n\n${paragraphs.join("\n\n")}\n`;
}

function personOf(number) {
  return `${word(number + 300_000, 2)} ${word(number + 400_000, 3)}`;
}

const surname = (name) => name.split(" ").at(-1);

function word(seed, length) {
  const random = mulberry(seed);
  const letters = Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join("");
  return letters[0].toUpperCase() + letters.slice(1);
}
