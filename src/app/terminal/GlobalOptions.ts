/** Options that every command takes, as commander parses them. */
export interface GlobalOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly csv?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
  readonly home?: string;
  readonly neo4jUri?: string;
  readonly url?: string;
  readonly port?: string;
  readonly host?: string;
  readonly workers?: string;
}
