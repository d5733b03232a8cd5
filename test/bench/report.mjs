/** The page of figures, from all that was kept: medians and quartiles per operation, both ratios, growth. */
export function report({ machine, sizes }) {
  const lines = [
    "# Benchmark",
    "",
    "Written by `npm run bench` from `benchmark.json`, which keeps every round.",
    "",
    `${machine}; the database, the servers and the load share them. *load* is the machine's load average (one minute) over the rounds. The benchmark itself makes about as much as there are connections; what lies above it is other work that ran at the same time, and makes rates and latencies worse than on a quiet machine. Ratios are taken between interleaved rounds, which other work disturbs alike.`,
    "",
    "*limit*: `node:http`, the driver and hand-written Cypher. *ours*: the server as shipped, limits and logging on, only the cost budget off. *peer*: `@neo4j/graphql` 7.6.3 on Apollo Server. Requests a second: median (quartiles). Latencies in milliseconds: medians of the rounds.",
  ];
  const measured = Object.entries(sizes).sort(([one], [other]) => Number(one) - Number(other));
  for (const [size, of] of measured) if (of.runs.length > 0) lines.push(...throughput(size, of));
  lines.push(...growth(measured));
  lines.push(...departures(measured));
  for (const [size, of] of measured) if (of.checks.length > 0) lines.push(...proofs(size, of));
  return lines.join("\n");
}

function throughput(size, { graph, runs }) {
  const lines = [
    "",
    `## ${graph.entities} entities, ${graph.relations} relations, a statement of a document for each`,
  ];
  for (const connections of [...new Set(runs.map((one) => one.connections))].sort((a, b) => b - a)) {
    lines.push(
      "",
      `### ${connections} connection${connections === 1 ? "" : "s"}`,
      "",
      "| operation | rounds | limit /s | ours /s | peer /s | ours ÷ limit | ours ÷ peer | p50 limit · ours · peer | p99 limit · ours · peer | load |",
      "|---|---|---|---|---|---|---|---|---|---|",
    );
    const failed = [];
    for (const { operation, results, seconds } of runs.filter((one) => one.connections === connections)) {
      if (!results.ours?.length) continue;
      const rate = (side) =>
        results[side]?.length ? median(results[side].map((one) => one.perSecond)) : null;
      const ratio = (a, b, longest) => {
        if (a && b) return (a / b).toFixed(2);
        return a && b === 0 ? `> ${Math.floor(a * longest)}` : "–";
      };
      const each = (key) =>
        ["limit", "ours", "peer"]
          .map((side) => (results[side]?.length ? median(results[side].map((one) => one[key])) : "–"))
          .join(" · ");
      const loads = results.ours.map((one) => one.load);
      lines.push(
        `| ${operation} | ${results.ours.length} × ${seconds} s | ${spread(results.limit)} | ${spread(results.ours)} | ${spread(results.peer)} | ${ratio(rate("ours"), rate("limit"))} | ${ratio(rate("ours"), rate("peer"), 40)} | ${each("p50")} | ${each("p99")} | ${Math.min(...loads).toFixed(1)}–${Math.max(...loads).toFixed(1)} |`,
      );
      for (const [side, all] of Object.entries(results)) {
        const sum = all.reduce((total, one) => total + one.failed, 0);
        if (sum > 0) failed.push(`${operation}, ${side}: ${sum}`);
      }
    }
    lines.push("", failed.length > 0 ? `Failed requests: ${failed.join("; ")}.` : "No request failed.");
  }
  return lines;
}

function growth(measured) {
  const grown = measured.filter(([, { latencies }]) => latencies.length > 0);
  if (grown.length === 0) return [];
  const names = [...new Set(grown.flatMap(([, { latencies }]) => latencies.map(({ name }) => name)))];
  const of = (latencies, name) => latencies.find((one) => one.name === name);
  const lines = [
    "",
    "## Growth",
    "",
    "One client, one request after the other: p50 · p99 in milliseconds.",
    "",
    `| operation | ${grown.map(([, { graph }]) => `${graph.entities} entities`).join(" | ")} | p50, last ÷ first |`,
    `|---|${grown.map(() => "---|").join("")}---|`,
  ];
  for (const name of names) {
    const all = grown.map(([, { latencies }]) => of(latencies, name));
    const [first, last] = [all[0], all.at(-1)];
    const told = all.map((one) => (one ? `${one.p50.toFixed(2)} · ${one.p99.toFixed(2)}` : "–"));
    lines.push(
      `| ${name} | ${told.join(" | ")} | ${first && last ? (last.p50 / first.p50).toFixed(2) : "–"} |`,
    );
  }
  const loads = grown.map(
    ([size, { latencies }]) => `${size}: ${Math.max(...latencies.flatMap(({ load }) => load)).toFixed(1)}`,
  );
  const tails = grown.map(([size, { latencies }]) => {
    const [paths, profile] = [
      of(latencies, "paths between two officials"),
      of(latencies, "official profile"),
    ];
    return paths && profile ? `${size}: ${(paths.p99 / profile.p50).toFixed(1)}` : null;
  });
  lines.push(
    "",
    `p99 of paths ÷ p50 of the profile: ${tails.filter(Boolean).join("; ")}. Highest load average meanwhile: ${loads.join("; ")}.`,
  );
  return lines;
}

/** Where the figures are not what the table of bars asks for. */
function departures(measured) {
  const told = [
    "`paths` has no hand-written limit: no single statement finds k shortest simple paths by weight of evidence. The peer cannot express it, search, common connections, and what selects evidence.",
    "The peer's deep filter takes seconds: it is measured in one round of 40 s; where it gave no answer in that time, the ratio is told as more than what one answer would have made.",
    "Latencies under *Growth* are taken by one client in a loop, since the load generator tells whole milliseconds only.",
  ];
  for (const [size, { runs, latencies, evidence = 1 }] of measured) {
    if (evidence > 1 && (runs.length > 0 || latencies.length > 0))
      told.push(
        `At ${size} only every ${evidence}th document is stored with its statements; entities and relations are complete.`,
      );
    const few = runs.filter(({ results }) => (results.ours?.length ?? 0) < 9);
    if (few.length > 0)
      told.push(`At ${size}, ${few.length} of ${runs.length} rows have fewer than nine rounds.`);
    const rounds = runs.flatMap(({ results, connections }) =>
      Object.values(results).flatMap((all) => all.map(({ load }) => load > connections + 4)),
    );
    const busy = rounds.filter(Boolean).length;
    if (busy > 0)
      told.push(
        `At ${size}, ${busy} of ${rounds.length} rounds ran beside other programs that took a good part of both cores, by the load average.`,
      );
  }
  return ["", "## What is not as it should be measured", "", ...told.map((one) => `- ${one}`)];
}

function proofs(size, { checks, hits, compiled }) {
  const lines = [
    "",
    `## Same answers, honest limit (${size})`,
    "",
    "| operation | requests on which all agreed | sides compared | db hits of five requests: limit · ours |",
    "|---|---|---|---|",
  ];
  for (const { name } of compiled) {
    const check = checks.find((one) => one.name === name);
    const hit = hits.find((one) => one.name === name);
    lines.push(
      `| ${name} | ${check?.agreed ?? "–"} | ${check?.sides.join(", ") ?? "–"} | ${hit ? `${hit.limit} · ${hit.ours}` : "–"} |`,
    );
  }
  lines.push(
    "",
    "## Compiling",
    "",
    "| operation | first time, ms | on a plan-cache hit, ms: median · 99th percentile |",
    "|---|---|---|",
  );
  for (const { name, first, hit, hit99 } of compiled)
    lines.push(`| ${name} | ${first.toFixed(2)} | ${hit.toFixed(4)} · ${hit99.toFixed(4)} |`);
  lines.push("", `Repeat: \`npm run bench -- --fresh --size ${size}\`.`, "");
  return lines;
}

const median = (numbers) => quantile(numbers, 0.5);

function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function spread(results) {
  if (!results?.length) return "–";
  const rates = results.map((one) => one.perSecond);
  return `${Math.round(median(rates))} (${Math.round(quantile(rates, 0.25))}–${Math.round(quantile(rates, 0.75))})`;
}
