import { arch, cpus, totalmem } from "node:os";

/** The page of figures: medians and quartiles per operation, and both ratios. */
export function report({ size, graph, rounds, seconds, checks, hits, compiled, measured, operations }) {
  const lines = [
    "# Benchmark",
    "",
    `Written by \`npm run bench\`. ${graph.entities.count} entities, ${graph.relations.length} relations, a statement and its document for each; ${rounds} interleaved rounds of ${seconds} s a side; ${cpus().length} cores (${cpus()[0]?.model}, ${arch()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}; database, servers and load share them.`,
    "",
    "*limit*: `node:http`, the driver and hand-written Cypher. *ours*: the server as shipped, limits and logging on, only the cost budget off. *peer*: `@neo4j/graphql` 7.6.3 on Apollo Server. Requests a second: median (quartiles). Latencies in milliseconds: medians of the rounds.",
  ];
  for (const connections of new Set(measured.map((one) => one.connections))) {
    lines.push(
      "",
      `## ${connections} connection${connections === 1 ? "" : "s"}`,
      "",
      "| operation | limit /s | ours /s | peer /s | ours ÷ limit | ours ÷ peer | p50 limit · ours · peer | p99 limit · ours · peer |",
      "|---|---|---|---|---|---|---|---|",
    );
    for (const { operation, results } of measured.filter((one) => one.connections === connections)) {
      const rate = (side) => (results[side] ? median(results[side].map((one) => one.perSecond)) : null);
      const ratio = (a, b) => (a && b ? (a / b).toFixed(2) : "–");
      const each = (key) =>
        ["limit", "ours", "peer"]
          .map((side) => (results[side] ? median(results[side].map((one) => one[key])) : "–"))
          .join(" · ");
      lines.push(
        `| ${operation.name} | ${spread(results.limit)} | ${spread(results.ours)} | ${spread(results.peer)} | ${ratio(rate("ours"), rate("limit"))} | ${ratio(rate("ours"), rate("peer"))} | ${each("p50")} | ${each("p99")} |`,
      );
    }
    const failed = measured
      .filter((one) => one.connections === connections)
      .flatMap(({ operation, results }) =>
        Object.entries(results).flatMap(([side, all]) => {
          const sum = all.reduce((total, one) => total + one.failed, 0);
          return sum > 0 ? [`${operation.name}, ${side}: ${sum}`] : [];
        }),
      );
    lines.push("", failed.length > 0 ? `Failed requests: ${failed.join("; ")}.` : "No request failed.");
  }
  lines.push(
    "",
    "## Same answers, honest limit",
    "",
    "| operation | requests on which all agreed | sides compared | db hits of five requests: limit · ours |",
    "|---|---|---|---|",
  );
  for (const { name } of operations) {
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
  for (const { name, first, hit, hit99 } of compiled) {
    lines.push(`| ${name} | ${first.toFixed(2)} | ${hit.toFixed(4)} · ${hit99.toFixed(4)} |`);
  }
  lines.push("", `Repeat: \`npm run bench -- --size ${size}\`.`, "");
  return lines.join("\n");
}

function median(numbers) {
  return quantile(numbers, 0.5);
}

function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function spread(results) {
  if (!results) return "–";
  const rates = results.map((one) => one.perSecond);
  return `${Math.round(median(rates))} (${Math.round(quantile(rates, 0.25))}–${Math.round(quantile(rates, 0.75))})`;
}
