/** What `supervisor.cjs` is told to run. */
export interface ServerPlan {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly boltPort: number;
  /** File in which the supervisor says where it listens; mode 600. */
  readonly state: string;
  /** File that takes the server's standard output. */
  readonly console: string;
  /** Added to the state file for whoever attaches. */
  readonly publish: { readonly kind: "java" | "docker" };
  /** Class archive that a first run leaves at its end. */
  readonly archive: { readonly part: string; readonly whole: string } | null;
  /** How often in ten minutes a server that died by itself is started again. */
  readonly restarts: number;
  /** Milliseconds between asking the server to end and killing it. */
  readonly patience: number;
}

/** The supervisor's state file. */
export interface SupervisorState {
  readonly supervisor: number;
  /** Loopback port on which it is asked. */
  readonly port: number;
  readonly token: string;
  /** The server's process. */
  readonly pid: number;
  readonly boltPort: number;
  readonly kind: "java" | "docker";
}
