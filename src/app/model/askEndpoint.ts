import type { Question } from "../../extract/model/Ask";
import { EndpointFault, type Remedy } from "./EndpointFault";
import type { ModelSettings } from "./ModelSettings";
import { readAtMost } from "./readAtMost";
import { retryAfter } from "./retryAfter";

/** How the answer's form is asked for, the strictest first. */
export const answerForms = ["json_schema", "json_object", "text"] as const;
export type AnswerForm = (typeof answerForms)[number];

/** Longest reply that is read, in bytes. */
const longest = 8_000_000;

/**
 * Puts one question to `/chat/completions` once.
 * @returns the answer's text, empty where the model declined
 * @throws EndpointFault, and the signal's reason once it is aborted
 */
export async function askEndpoint(
  settings: ModelSettings,
  question: Question,
  form: AnswerForm,
  signal: AbortSignal,
): Promise<string> {
  const overdue = AbortSignal.timeout(settings.timeout);
  try {
    const response = await fetch(`${settings.url.replace(/\/+$/, "")}/chat/completions`, {
      method: "POST",
      // A key is sent to the address that was configured and to no other.
      redirect: "error",
      headers: {
        "content-type": "application/json",
        ...(settings.key === null ? {} : { authorization: `Bearer ${settings.key}` }),
      },
      body: JSON.stringify(bodyOf(settings, question, form)),
      signal: AbortSignal.any([signal, overdue]),
    });
    const reply = await readAtMost(response, longest);
    if (response.ok) return contentOf(reply);
    const told = redacted(reply, settings.key).replace(/\s+/g, " ").slice(0, 200);
    throw new EndpointFault(
      `it answered ${response.status}: ${told}`,
      remedyOf(response.status, form),
      retryAfter(response.headers.get("retry-after")),
    );
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof EndpointFault) throw error;
    if (overdue.aborted) throw new EndpointFault(`no answer within ${settings.timeout / 1000} s`, "again");
    const cause = (error as { cause?: { code?: string } }).cause?.code;
    const absent = cause === "ECONNREFUSED" || cause === "ENOTFOUND";
    throw new EndpointFault(`it cannot be reached (${cause ?? String(error)})`, "again", null, absent);
  }
}

function bodyOf(settings: ModelSettings, { instruction, text, schema }: Question, form: AnswerForm): unknown {
  const format = {
    json_schema: { type: "json_schema", json_schema: { name: "reading", strict: true, schema } },
    json_object: { type: "json_object" },
    text: null,
  }[form];
  const told = `\nAnswer with one JSON object of this JSON schema and nothing else:\n${JSON.stringify(schema)}\n`;
  return {
    model: settings.name,
    messages: [
      { role: "system", content: form === "json_schema" ? instruction : instruction + told },
      { role: "user", content: text },
    ],
    ...(settings.temperature === null ? {} : { temperature: settings.temperature }),
    ...(format === null ? {} : { response_format: format }),
  };
}

function contentOf(reply: string): string {
  let message: { content?: unknown } | undefined;
  try {
    message = (JSON.parse(reply) as { choices?: { message?: { content?: unknown } }[] }).choices?.[0]
      ?.message;
  } catch {
    message = undefined;
  }
  if (!message) throw new EndpointFault("its reply is no chat completion", "again");
  return typeof message.content === "string" ? message.content : "";
}

function remedyOf(status: number, form: AnswerForm): Remedy {
  if (status === 408 || status === 429 || (status >= 500 && status !== 501)) return "again";
  return form !== "text" && [400, 422, 501].includes(status) ? "form" : "nothing";
}

function redacted(text: string, key: string | null): string {
  return key === null ? text : text.replaceAll(key, "…");
}
