import { SingleBar } from "cli-progress";

/** How far work has come: a sentence and, where it can be counted, `done` of `total`. */
export interface Step {
  readonly step: string;
  readonly done?: number;
  readonly total?: number;
}

/**
 * One line on standard error that says what is going on. `line` redraws it (a terminal), `steps` prints each new step
 * once (the log of a long start), `none` is silent (a pipe).
 */
export class ProgressLine {
  private bar: SingleBar | null = null;
  private step = "";
  private begun = 0;

  constructor(private readonly form: "line" | "steps" | "none") {}

  /** Whether somebody watches a bar move: only then is it worth counting what is to come. */
  get watched(): boolean {
    return this.form === "line";
  }

  readonly show = ({ step, done, total }: Step): void => {
    if (this.form === "none") return;
    if (this.form === "steps") {
      if (step !== this.step) process.stderr.write(`${step} …\n`);
    } else if (done === undefined || total === undefined) {
      this.clear();
      process.stderr.write(`${step} …`);
    } else {
      if (step !== this.step) this.clear();
      this.bar ??= this.startBar(total);
      this.bar.setTotal(total);
      this.bar.update(done, { step, ...this.paceOf(done, total) });
    }
    this.step = step;
  };

  /** Takes the line away, so that something else can be printed. */
  clear(): void {
    if (this.form !== "line" || this.step === "") return;
    this.bar?.stop();
    this.bar = null;
    this.step = "";
    process.stderr.write("\r\u001B[K");
  }

  private startBar(total: number): SingleBar {
    const format = "{step} {bar} {value}/{total}, {rate} a second, {left} left";
    const bar = new SingleBar({ format, clearOnComplete: true, hideCursor: true, barsize: 24 });
    this.begun = performance.now();
    bar.start(total, 0, { step: "", rate: "…", left: "…" });
    return bar;
  }

  /** By all that was done since the bar began. */
  private paceOf(done: number, total: number): { readonly rate: string; readonly left: string } {
    const seconds = (performance.now() - this.begun) / 1000;
    if (done === 0 || seconds < 0.5) return { rate: "…", left: "…" };
    const rate = done / seconds;
    return {
      rate: rate >= 10 ? String(Math.round(rate)) : rate.toFixed(1),
      left: spell((total - done) / rate),
    };
  }
}

/** "40 s", "3 min", "2 h 5 min". */
function spell(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
