/**
 * Tells, from now on, the milliseconds of work where they are more than the budget, else null. Waiting for a turn on a
 * busy machine is nobody's work: it is the smaller of the time that passed and the processor time of the process,
 * which is as near as Node.js 20 tells what one thread took.
 */
export function watchBudget(budget: number): () => number | null {
  const [started, used] = [performance.now(), process.cpuUsage()];
  return () => {
    const passed = performance.now() - started;
    if (passed <= budget) return null;
    const { user, system } = process.cpuUsage(used);
    const worked = Math.min(passed, (user + system) / 1000);
    return worked > budget ? worked : null;
  };
}
