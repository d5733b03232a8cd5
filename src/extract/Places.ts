import type { Span } from "../ontology/StatedDate";
import { firstFrom } from "./firstFrom";

/**
 * Spans in order of the text, the longer of two at one place first, to be asked by place without looking at all of them: what a pass asks for each
 * sentence must not cost more the more sentences there are.
 */
export class Places<T extends Span> {
  private readonly spans: T[] = [];
  /** Length of the longest that was ever added: how far before a place one can begin that reaches it. */
  private longest = 0;

  get ordered(): readonly T[] {
    return this.spans;
  }

  add(span: T): void {
    this.longest = Math.max(this.longest, span.end - span.start);
    let at = firstFrom(this.spans, span.start + 1);
    while (at > 0 && this.spans[at - 1]!.start === span.start && this.spans[at - 1]!.end < span.end) at--;
    this.spans.splice(at, 0, span);
  }

  drop(span: T): void {
    for (let at = firstFrom(this.spans, span.start); this.spans[at]?.start === span.start; at++) {
      if (this.spans[at] !== span) continue;
      this.spans.splice(at, 1);
      return;
    }
  }

  /** Those that lie wholly inside a span. */
  within({ start, end }: Span): T[] {
    return this.between(start, end).filter((one) => one.end <= end);
  }

  /** Those that share a character with a span. */
  over({ start, end }: Span): T[] {
    return this.between(start - this.longest, end).filter((one) => one.end > start);
  }

  private between(from: number, to: number): T[] {
    const first = firstFrom(this.spans, from);
    let last = first;
    while (last < this.spans.length && this.spans[last]!.start < to) last++;
    return this.spans.slice(first, last);
  }
}
