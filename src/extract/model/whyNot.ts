import type { z } from "zod";

/** Why a part of an answer has not the form asked for: "wrong form: kind (Invalid option …)". */
export function whyNot(error: z.ZodError): string {
  const [issue] = error.issues;
  return `wrong form: ${issue?.path.join(".") || "answer"}`;
}
