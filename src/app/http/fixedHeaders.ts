import type { Request, RequestHandler, Response } from "express";

/** The headers a handler sets on every answer, whatever is asked: name, value, name, value… */
export function fixedHeaders(handler: RequestHandler): readonly string[] {
  const headers = new Map<string, string>();
  const response = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    removeHeader: (name: string) => headers.delete(name),
  };
  const request: unknown = {};
  void handler(request as Request, response as unknown as Response, () => undefined);
  return [...headers].flat();
}
