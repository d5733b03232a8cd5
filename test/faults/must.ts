/** A promise that a fault must not break. */
export function must(condition: boolean, sentence: string): void {
  if (!condition) throw new Error(`Broken: ${sentence}`);
}
