import type { IncomingHttpHeaders } from "node:http";

/** Whether a request comes from no page, or from a page of the address that it was sent to. */
export const isOwnOrigin = ({ origin, host }: IncomingHttpHeaders): boolean =>
  origin === undefined ||
  (host !== undefined && (origin === `http://${host}` || origin === `https://${host}`));
