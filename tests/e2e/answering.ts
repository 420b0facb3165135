import type { IncomingMessage, ServerResponse } from "node:http";

/** How a host answers one file. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A host that answers one file its own way. */
export function answering(file: RegExp, answer: Answer) {
  return {
    intercept: (request: IncomingMessage, response: ServerResponse, path: string) => {
      if (!file.test(path)) return false;
      answer(response, request);
      return true;
    },
  };
}

export const missing: Answer = (response) => response.writeHead(404, { "content-type": "text/plain" }).end("not found");
