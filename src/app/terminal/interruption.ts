let signal: AbortSignal | undefined;

/**
 * The signal that is aborted by Ctrl-C or a request to end. Work that heeds it stops at the next safe point; a second
 * Ctrl-C ends the program at once.
 */
export function interruption(): AbortSignal {
  if (signal) return signal;
  const controller = new AbortController();
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt);
  signal = controller.signal;
  return signal;
}
