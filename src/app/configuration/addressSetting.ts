import { z } from "zod";

/** Address of a server. */
export const addressSetting = z.url({
  protocol: /^https?$/,
  error: "must be an http:// or https:// address",
});
