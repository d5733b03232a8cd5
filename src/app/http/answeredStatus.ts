import type { ServerResponse } from "node:http";
import { problems } from "../../problems";

/** The status of a response that is closed: that of its answer, or of a client that left before it had one. */
export const answeredStatus = ({ writableFinished, statusCode }: ServerResponse): number =>
  writableFinished ? statusCode : problems.INTERRUPTED.http;
