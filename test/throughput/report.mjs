/** The page of figures. */
export function report(machine, parts) {
  const named = (what) => Object.entries(parts).filter(([name]) => name.startsWith(`${what}:`));
  const lines = [
    "# Throughput",
    "",
    `Written by \`npm run bench:ingest\` (from \`docs/throughput.json\`). ${machine.processors} processors (${machine.model}), ${machine.gigabytes} GB, Node ${machine.node}; Neo4j and the program share them. "Load before" is the machine's load average when a measurement began: over 1 it was not alone, and times on the clock are longer than they need be; processor time is not falsified by that.`,
  ];
  if (named("ingest").length > 0) {
    lines.push(
      "",
      "## From text files to the graph",
      "",
      "Synthetic texts of 90 to 200 words, names skewed as in news, each read, extracted, resolved and written, ten in a transaction, from an empty graph.",
      "",
      "| documents | workers | documents/s | statements/s | statements | not taken | most memory, program | most memory, Neo4j | longest wait of the event loop | load before |",
      "|---|---|---|---|---|---|---|---|---|---|",
      ...named("ingest").map(
        ([, one]) =>
          `| ${one.count} | ${one.workers} | ${one.documentsPerSecond.toFixed(1)} | ${one.statementsPerSecond.toFixed(0)} | ${one.statements} | ${one.failed} | ${one.peakMegabytes.program} MB | ${one.peakMegabytes.neo4j} MB | ${one.longestWaitOfTheEventLoop.toFixed(0)} ms | ${noted(one.loadBefore)} |`,
      ),
      "",
      "Milliseconds a document in each tenth: clock · Neo4j's processor time · the program's.",
      "",
      ...named("ingest").map(([name, { tenths }]) => `- \`${name}\`: ${tenths.map(tenth).join(" → ")}`),
    );
  }
  if (named("load").length > 0) {
    lines.push(
      "",
      "## Ready batches into the graph",
      "",
      "Batches of 9 things and 12 statements each, resolved already. Milliseconds a document in each tenth: clock · Neo4j's processor time · the program's. *Flat* compares Neo4j's time in the last five tenths with their mean.",
      "",
      ...named("load").map(([, { batches, size, tenths, integrity, loadBefore }]) => {
        const late = tenths.slice(5).map(({ neo4j }) => neo4j);
        const mean = late.reduce((sum, one) => sum + one, 0) / late.length;
        const off = Math.max(...late.map((one) => Math.abs(one / mean - 1)));
        return `- ${batches} batches, ${size} a transaction: ${tenths.map(tenth).join(" → ")}. Flat within ± ${(off * 100).toFixed(0)} %; the program held ${Math.max(...tenths.map(({ megabytes }) => megabytes))} MB at most; integrity ${integrity === null ? "not looked at (the run was cut off there)" : integrity.length === 0 ? "clean" : "broken"}; load before ${noted(loadBefore)}.`;
      }),
    );
  }
  if (named("bulk").length > 0) {
    lines.push(
      "",
      "## Bulk import",
      "",
      "A synthetic graph of entities and relations. *ours*: writing the tables and importing them, as `import --bulk` does. *tool*: `neo4j-admin database import` alone, as one would call it: on the same tables written before, nodes told by their ids as texts, the same heap, its own settings otherwise. Seconds.",
      "",
      "| nodes | relations | writing | importing | ours | tool | ours ÷ tool | indexes after | load before |",
      "|---|---|---|---|---|---|---|---|---|",
      ...named("bulk").map(
        ([, one]) =>
          `| ${one.nodes} | ${one.relationships} | ${one.writing.toFixed(1)} | ${one.importing.toFixed(1)} | ${one.ours.toFixed(1)} | ${one.tool.toFixed(1)} | ${one.ratio.toFixed(2)} | ${one.indexes.toFixed(1)} | ${noted(one.loadBefore)} |`,
      ),
    );
    for (const [, { size, relations, seconds, loadBefore }] of named("unwind")) {
      const bulk = parts[`bulk:${size}`];
      const ratio = bulk
        ? `, ${(seconds / bulk.ours).toFixed(1)} times as long as the bulk import of the same graph`
        : "";
      lines.push(
        "",
        `By \`UNWIND\` of a thousand rows a statement, into a graph with its indexes: ${size} entities and ${relations} relations in ${seconds.toFixed(1)} s${ratio} (load before ${noted(loadBefore)}).`,
      );
    }
  }
  return `${lines.join("\n")}\n`;
}

const tenth = ({ clock, neo4j, program }) =>
  `${clock.toFixed(0)} · ${neo4j.toFixed(0)} · ${program.toFixed(0)}`;

const noted = (load) => load ?? "not noted";
