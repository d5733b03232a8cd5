import type { Problem } from "../../problems";

/** Whether a refusal is about one text only, so that the others may still be read. */
export function concernsOneText({ code }: Problem): boolean {
  return (
    code.startsWith("DOCUMENT_") ||
    code === "MODEL_UNAVAILABLE" ||
    code === "FILE_UNREADABLE" ||
    code === "BAD_USER_INPUT" ||
    code === "INTERNAL"
  );
}
