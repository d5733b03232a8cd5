import type { Heard } from "./askAs";

/** What an answer's text holds, by the shape that GraphQL gives it. */
export function hear(text: string): Pick<Heard, "body" | "code"> {
  let body: any;
  try {
    body = JSON.parse(text);
  } catch {
    return { body: text, code: "malformed" };
  }
  const code: unknown = body?.errors?.[0]?.extensions?.code;
  if (typeof code === "string") return { body, code };
  return { body, code: body?.data && !body.errors ? null : "malformed" };
}
