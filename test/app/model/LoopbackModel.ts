import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One question as it came over the network. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly form: string;
  readonly body: {
    readonly model: string;
    readonly temperature?: number;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: { readonly type: string; readonly json_schema?: Record<string, unknown> };
  };
}

type Behaviour = (response: ServerResponse, asked: Asked, count: number) => void;

/** A chat completion whose message holds this text. */
export const says =
  (content: string | null): Behaviour =>
  (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ choices: [{ message: { role: "assistant", content } }] }));
  };

export const answers =
  (status: number, body = "", headers: Record<string, string> = {}): Behaviour =>
  (response) => {
    response.writeHead(status, headers);
    response.end(body);
  };

/** An OpenAI-compatible endpoint on the loopback address: a real server that behaves as a test wants. */
export class LoopbackModel {
  readonly asked: Asked[] = [];
  behave: Behaviour = answers(500);
  /** Requests that wait for an answer now, and the most there were. */
  open = 0;
  mostOpen = 0;
  private server: Server | null = null;

  get url(): string {
    return `http://127.0.0.1:${(this.server!.address() as AddressInfo).port}/v1`;
  }

  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      this.mostOpen = Math.max(this.mostOpen, (this.open += 1));
      response.once("close", () => (this.open -= 1));
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => {
        const body = JSON.parse(Buffer.concat(parts).toString()) as Asked["body"];
        const form = body.response_format?.type ?? "text";
        const asked = { path: request.url ?? "", headers: request.headers, form, body };
        this.asked.push(asked);
        this.behave(response, asked, this.asked.length);
      });
    });
    await new Promise<void>((resolve) => this.server!.listen(0, "127.0.0.1", resolve));
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }
}
