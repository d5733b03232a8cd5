import type { FiledJudgement } from "../../resolve/judgementFile";

/** A row of the file of decisions in words: who was judged to be what, by whom. */
export function rowOf({ a, b, verdict, author, names }: FiledJudgement): string {
  return `"${names[0]}" (mention:${a}) and "${names[1]}" (mention:${b}) judged ${verdict} by ${author}`;
}
