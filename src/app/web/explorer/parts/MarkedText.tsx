interface Run {
  readonly start: number;
  readonly end: number;
}

interface Props {
  readonly text: string;
  readonly language: string;
  readonly body: Run;
  readonly marks: readonly Run[];
  readonly chosen: Run | null;
}

/**
 * The whole text, cut where marks begin or end (offsets are UTF-16 code units, as in the API): words that prove
 * something are marked, the chosen ones stand out, what is not the article is quiet.
 */
export function MarkedText({ text, language, body, marks, chosen }: Props) {
  const cuts = new Set([0, text.length, body.start, body.end]);
  for (const { start, end } of chosen ? [...marks, chosen] : marks) cuts.add(start).add(end);
  const edges = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  const holds = (run: Run, at: number): boolean => run.start <= at && at < run.end;
  const number = new Map<number, number>();
  marks.forEach(({ start }, index) => number.has(start) || number.set(start, index + 1));
  return (
    <div class="text" lang={language}>
      {edges.slice(0, -1).map((start, index) => {
        const piece = text.slice(start, edges[index + 1]);
        const label = number.get(start);
        if (chosen && holds(chosen, start))
          return (
            <mark class="chosen" key={start}>
              {label && <sup>{label}</sup>}
              {piece}
            </mark>
          );
        if (marks.some((mark) => holds(mark, start)))
          return (
            <mark key={start}>
              {label && <sup>{label}</sup>}
              {piece}
            </mark>
          );
        return (
          <span key={start} class={holds(body, start) ? "" : "quiet"}>
            {piece}
          </span>
        );
      })}
    </div>
  );
}
