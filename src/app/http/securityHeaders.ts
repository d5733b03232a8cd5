import type { RequestHandler } from "express";
import helmet from "helmet";

/**
 * Pages may load and ask nothing but this server. Styles may stand inline, since editors and graphs size what they
 * draw; workers may come from a blob, since the query editor makes its own. Scripts come from files only.
 */
export const securityHeaders = (): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'", "data:"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", "blob:"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Whoever puts TLS before this server says so there; on plain HTTP the header would be ignored.
    strictTransportSecurity: false,
    referrerPolicy: { policy: "no-referrer" },
  });
