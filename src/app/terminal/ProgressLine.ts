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

  constructor(private readonly form: "line" | "steps" | "none") {}

  readonly show = ({ step, done, total }: Step): void => {
    if (this.form === "none") return;
    if (this.form === "steps") {
      if (step !== this.step) process.stderr.write(`${step} …\n`);
    } else if (done === undefined || total === undefined) {
      this.clear();
      process.stderr.write(`${step} …`);
    } else {
      if (step !== this.step) this.clear();
      this.bar ??= startBar(total);
      this.bar.setTotal(total);
      this.bar.update(done, { step });
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
}

function startBar(total: number): SingleBar {
  const format = "{step} {bar} {value}/{total}, {eta_formatted} left";
  const bar = new SingleBar({ format, clearOnComplete: true, hideCursor: true, barsize: 24 });
  bar.start(total, 0, { step: "" });
  return bar;
}
