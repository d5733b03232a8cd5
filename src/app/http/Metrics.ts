import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { OperationEvent } from "../../api/OperationEvent";
import { problems } from "../../problems";
import type { Workload } from "./boundWork";

const routes = new Set(["/graphql", "/documents", "/documents/preview", "/export", "/graphiql"]);

/** What `/metrics` tells. Labels are closed lists: names that callers choose count only where they are trusted. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests: Histogram<"route" | "status">;
  private readonly operations: Histogram<"operation" | "kind" | "code">;
  private readonly points: Counter;

  constructor(
    workload: Workload,
    private readonly trustedOperations: ReadonlySet<string>,
  ) {
    const { registry } = this;
    collectDefaultMetrics({ register: registry });
    const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
    this.requests = new Histogram({
      name: "cooperation_graph_http_request_seconds",
      help: "Time to answer HTTP requests.",
      labelNames: ["route", "status"],
      buckets,
      registers: [registry],
    });
    this.operations = new Histogram({
      name: "cooperation_graph_operation_seconds",
      help: "Time to answer GraphQL operations; names are those of trusted documents, else other.",
      labelNames: ["operation", "kind", "code"],
      buckets,
      registers: [registry],
    });
    this.points = new Counter({
      name: "cooperation_graph_cost_points_total",
      help: "Cost points of the operations answered.",
      registers: [registry],
    });
    new Gauge({
      name: "cooperation_graph_requests_running",
      help: "Requests being worked on.",
      registers: [registry],
      collect() {
        this.set(workload.running);
      },
    });
  }

  request(path: string, status: number, seconds: number): void {
    const route = routes.has(path) ? path : "other";
    this.requests.observe({ route, status: `${Math.floor(status / 100)}xx` }, seconds);
  }

  operation({ operation, kind, codes, milliseconds, points }: OperationEvent): void {
    const name = operation !== null && this.trustedOperations.has(operation) ? operation : "other";
    const [code = "OK"] = codes;
    const known = code === "OK" || code in problems || code.startsWith("GRAPHQL_") ? code : "OTHER";
    this.operations.observe({ operation: name, kind: kind ?? "none", code: known }, milliseconds / 1000);
    this.points.inc(points);
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
