import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, totalmem } from "node:os";

/**
 * What was measured so far, kept in a file as it comes: a run that ends early is taken up where it ended, and several
 * short runs make one table. `sizes[n]` holds a graph's size with its checks, runs and latencies.
 */
export class Results {
  constructor(file) {
    this.file = file;
    this.told = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { sizes: {} };
    this.told.machine = `${cpus().length} cores (${cpus()[0]?.model}, ${arch()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  }

  of(size) {
    return (this.told.sizes[size] ??= { checks: [], hits: [], compiled: [], runs: [], latencies: [] });
  }

  /** The rounds of one operation under so many connections, side by side. */
  rounds(size, operation, connections, seconds) {
    const { runs } = this.of(size);
    const same = (one) =>
      one.operation === operation && one.connections === connections && one.seconds === seconds;
    let run = runs.find(same);
    if (!run) runs.push((run = { operation, connections, seconds, results: {} }));
    return run.results;
  }

  save() {
    writeFileSync(this.file, `${JSON.stringify(this.told, null, 1)}\n`);
  }
}
