import { Problem } from "../../problems";
import type { Plan } from "../compile/Plan";
import type { Graph } from "../session";
import { askOnce } from "./askOnce";
import type { AskOptions } from "../AskOptions";
import { joinedMetadata } from "./joinedMetadata";
import { joinedParameters } from "./joinedParameters";
import { joinedText } from "./joinedText";
import { Member } from "./Member";
import { longestWait, Pace } from "./Pace";

/** Statements of a plan that are under way before requests wait for one to return: one is worked on, one travels. */
const underWayAtOnce = 2;
/** Milliseconds for a statement of several requests; who is not answered by then is asked for alone. */
const patience = 1000;

type Values = Readonly<Record<string, unknown>>;

/**
 * The requests of one plan. While nothing is under way, a request is asked at once; while one statement is, together with
 * those that arrive in the same turn of the event loop; while two are, when one returns or when enough wait. What goes
 * wrong with a statement for several is nobody's answer: they are asked again, each alone.
 */
export class Gathering {
  private underWay = 0;
  private readonly pace = new Pace();
  /** By what members must agree on. */
  private readonly waiting = new Map<string, Member[]>();
  private timer: NodeJS.Timeout | undefined;
  private turnEnds = false;
  private text: "untried" | "tried" | "refused" | { readonly joined: string } = "untried";

  constructor(
    private readonly graph: Graph,
    private readonly plan: Plan,
  ) {}

  /** The value in the request's row; undefined where it has none. */
  ask(parameters: Values, options: AskOptions): Promise<unknown> {
    if (this.underWay === 0 || this.pace.size < 2) return this.alone(parameters, options);
    if (typeof this.text === "string") {
      if (this.text === "untried") void this.tryJoined(parameters, options);
      return this.alone(parameters, options);
    }
    const member = new Member(parameters, options);
    const key = this.sharedBy(parameters, options);
    const list = this.waiting.get(key) ?? [];
    this.waiting.set(key, list);
    if (list.push(member) >= this.pace.size) this.send(key);
    else this.wait();
    return member.answer;
  }

  /** Nobody waits for the database to plan the statement, nor for one that it does not understand. */
  private async tryJoined(parameters: Values, { timeout, metadata }: AskOptions): Promise<void> {
    this.text = "tried";
    const joined = joinedText(this.plan);
    let rows = 0;
    try {
      const twice = joinedParameters([parameters, parameters], this.plan.limits);
      await askOnce(this.graph, joined, twice, { timeout, metadata }, () => rows++);
      this.text = rows === 2 ? { joined } : "refused";
    } catch (error) {
      const refused = error instanceof Problem && error.code === "GRAPH_FAILED";
      this.text = refused ? "refused" : "untried";
    }
  }

  private sharedBy(parameters: Values, { timeout }: AskOptions): string {
    let key = String(timeout);
    for (const name of this.plan.limits) key += ` ${String(parameters[name])}`;
    return key;
  }

  private async alone(parameters: Values, options: AskOptions): Promise<unknown> {
    this.underWay++;
    try {
      let raw: unknown;
      const needed = await askOnce(this.graph, this.plan.text, parameters, options, (row) => {
        raw = row.get(0);
      });
      this.pace.note(needed, 1);
      return raw;
    } finally {
      this.underWay--;
      this.next();
    }
  }

  private wait(): void {
    if (this.underWay < underWayAtOnce) this.next();
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      for (const each of [...this.waiting.keys()]) this.send(each);
    }, longestWait);
  }

  /** Sends who waits, as soon as everything is read that has arrived by now. */
  private next(): void {
    if (this.turnEnds || this.waiting.size === 0) return;
    this.turnEnds = true;
    setImmediate(() => {
      this.turnEnds = false;
      this.sendOldest();
    });
  }

  private sendOldest(): void {
    while (this.underWay < underWayAtOnce) {
      const [oldest] = this.waiting.keys();
      if (oldest === undefined) return;
      this.send(oldest);
    }
  }

  private send(key: string): void {
    const members = (this.waiting.get(key) ?? []).filter(({ settled }) => !settled);
    this.waiting.delete(key);
    if (this.waiting.size === 0) {
      clearTimeout(this.timer);
      this.timer = undefined;
    }
    if (members.length === 1) this.singly(members);
    else if (members.length > 1) void this.together(members);
  }

  private singly(members: readonly Member[]): void {
    for (const member of members) {
      if (member.settled) continue;
      this.alone(member.parameters, member.options).then(
        (raw) => {
          member.give(raw);
        },
        (reason: unknown) => {
          member.fail(reason);
        },
      );
    }
  }

  private async together(members: readonly Member[]): Promise<void> {
    this.underWay++;
    let answered = 0;
    const all = new AbortController();
    for (const member of members)
      member.whenSettled = () => {
        if (answered < members.length && members.every(({ settled }) => settled)) all.abort();
      };
    const { joined } = this.text as { joined: string };
    const { timeout = patience } = members[0]?.options ?? {};
    const options = {
      timeout: Math.min(timeout, patience),
      metadata: joinedMetadata(members.map((member) => member.options.metadata)),
      signal: all.signal,
    };
    const parameters = joinedParameters(
      members.map((member) => member.parameters),
      this.plan.limits,
    );
    try {
      const needed = await askOnce(this.graph, joined, parameters, options, (row) => {
        answered++;
        members[row.get(1) as number]?.give(row.get(0));
      });
      this.pace.note(needed, members.length);
      for (const member of members) member.give(undefined);
    } catch (error) {
      this.pace.note(patience, members.length);
      if (isOfNobody(error)) for (const member of members) member.fail(error);
      else this.singly(members);
    } finally {
      this.underWay--;
      this.next();
    }
  }
}

/** The database cannot be reached: it could not be reached for one of them either. */
const isOfNobody = (error: unknown): boolean =>
  error instanceof Problem && (error.code === "GRAPH_UNREACHABLE" || error.code === "UNAVAILABLE");
