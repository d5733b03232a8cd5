/**
 * The JSON object in a model's answer: the whole of it, or what stands between the first `{` and the last `}` where words or a
 * fence stand around. Undefined where it is none, or was cut off.
 */
export function cutJson(answer: string): unknown {
  for (const part of [answer, answer.slice(answer.indexOf("{"), answer.lastIndexOf("}") + 1)]) {
    try {
      const value: unknown = JSON.parse(part);
      if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
    } catch {
      continue;
    }
  }
  return undefined;
}
