/**
 * How loudly an answered request is logged. 503 is what a busy or closing server answers on purpose, maybe by the
 * thousand: `/metrics` counts it, and whatever else is behind it is logged as itself.
 */
export const logLevelOf = (status: number): "error" | "info" =>
  status >= 500 && status !== 503 ? "error" : "info";
