// Writes seeds/lexicon/countries.json from the package world-countries (ODbL 1.0, see NOTICE): the sovereign states with
// their English names, demonyms and capitals. Run after raising the package's version: node scripts/generate-countries.mjs
import { writeFileSync } from "node:fs";
import countries from "world-countries";

// Not independent by the package's flag, but states to most writers of news.
const alsoStates = new Set(["PS", "TW", "XK"]);
const unique = (words) => [...new Set(words.filter(Boolean))];
const rows = countries
  .filter((country) => country.independent || alsoStates.has(country.cca2))
  .map((country) => ({
    code: country.cca2,
    name: country.name.common,
    official: country.name.official,
    demonyms: unique(
      Object.values(country.demonyms.eng ?? {}).flatMap((words) => words.split(/,\s*|\s+or\s+/)),
    ),
    capitals: country.capital,
  }))
  .sort((a, b) => a.code.localeCompare(b.code));
const lines = rows.map((row) => `  ${JSON.stringify(row)}`).join(",\n");
writeFileSync(new URL("../seeds/lexicon/countries.json", import.meta.url), `[\n${lines}\n]\n`);
