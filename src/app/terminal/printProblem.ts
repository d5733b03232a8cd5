import { Problem, type ProblemCode } from "../../problems";

/**
 * Tells what went wrong, on standard error, and gives the exit status: for a `Problem` its sentence and the way out,
 * with `--json` as `{error: {code, message, hint}}`; for anything else, which is a bug, its stack.
 */
export function printProblem(error: unknown, json: boolean): number {
  const known = error instanceof Problem ? error : null;
  const message = known?.message ?? (error instanceof Error ? error.message : String(error));
  if (json) {
    const report = {
      code: (known?.code ?? "INTERNAL") satisfies ProblemCode,
      message,
      hint: known?.hint ?? null,
      place: known?.place ?? null,
    };
    process.stderr.write(`${JSON.stringify({ error: report })}\n`);
  } else if (known) {
    const place = known.place && !message.includes(known.place) ? ` (${known.place})` : "";
    process.stderr.write(`${message}${place}\n${known.hint ? `${known.hint}\n` : ""}`);
  } else {
    const stack = error instanceof Error ? error.stack : message;
    process.stderr.write(`The program failed, and this is its own fault:\n${stack ?? message}\n`);
  }
  return known?.exit ?? 1;
}
