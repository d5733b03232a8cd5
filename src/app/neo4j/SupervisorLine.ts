import { readFile } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { createInterface } from "node:readline";
import type { SupervisorState } from "./ServerPlan";

/** What the supervisor answers. */
export interface SupervisorAnswer {
  readonly ready?: true;
  readonly released?: true;
  readonly stopped?: true;
  readonly kept?: boolean;
  readonly failed?: string;
  readonly phase?: string;
  readonly holders?: number;
  readonly pid?: number;
}

/** A connection to a running supervisor. While it is open after `hold`, the server stays up. */
export class SupervisorLine {
  private readonly answers: SupervisorAnswer[] = [];
  private waiting: ((answer: SupervisorAnswer | null) => void) | null = null;
  private ended = false;

  private constructor(
    private readonly socket: Socket,
    readonly state: SupervisorState,
  ) {
    createInterface({ input: socket }).on("line", (line) =>
      this.receive(JSON.parse(line) as SupervisorAnswer),
    );
    socket.on("error", () => socket.destroy());
    socket.on("close", () => {
      this.ended = true;
      this.waiting?.(null);
      this.waiting = null;
    });
  }

  /** Connects by the state file; null where there is none or nothing listens any more. */
  static async open(stateFile: string): Promise<SupervisorLine | null> {
    const text = await readFile(stateFile, "utf8").catch(() => null);
    if (text === null) return null;
    const state = JSON.parse(text) as SupervisorState;
    const socket = connect(state.port, "127.0.0.1");
    return new Promise((resolve) => {
      socket.once("connect", () => resolve(new SupervisorLine(socket, state)));
      socket.once("error", () => resolve(null));
    });
  }

  /** Asks, and waits for the next answer; null where the supervisor went away first. */
  async ask(what: "hold" | "keep" | "release" | "status" | "stop"): Promise<SupervisorAnswer | null> {
    if (this.ended) return null;
    this.socket.write(`${JSON.stringify({ token: this.state.token, ask: what })}\n`);
    const early = this.answers.shift();
    if (early) return early;
    return new Promise((resolve) => {
      this.waiting = resolve;
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private receive(answer: SupervisorAnswer): void {
    const waiting = this.waiting;
    this.waiting = null;
    if (waiting) waiting(answer);
    else this.answers.push(answer);
  }
}
