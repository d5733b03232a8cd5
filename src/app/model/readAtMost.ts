import { EndpointFault } from "./EndpointFault";

/** The body of a reply as text, given up where it is longer than `most` bytes. */
export async function readAtMost(response: Response, most: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let read = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    read += part.length;
    if (read > most) throw new EndpointFault(`its reply is longer than ${most} bytes`, "nothing");
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}
