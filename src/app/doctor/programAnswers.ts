import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Whether a program is installed: it runs with the given arguments and ends well. */
export async function programAnswers(program: string, ...args: string[]): Promise<boolean> {
  return promisify(execFile)(program, args, { timeout: 20_000 }).then(
    () => true,
    () => false,
  );
}
