import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersFor, readHeaders } from "./headers.ts";

export type ServeOptions = {
  /** Built folder. */
  folder: string;
  /** 0 takes a free port. */
  port: number;
  /** Path under which the folder appears, such as `/a/b/`. */
  prefix?: string;
  /** Called before anything else; true means that it answered. For tests that need a faulty host. */
  intercept?: (request: IncomingMessage, response: ServerResponse, path: string) => boolean;
};

/**
 * Serves a built folder on 127.0.0.1 with the headers of its `_headers` file, as a deployer would. Rejects when the port
 * is taken.
 */
export function serve({
  folder,
  port,
  prefix = "/",
  intercept,
}: ServeOptions): Promise<{ server: Server; url: string }> {
  const rules = readHeaders(join(folder, "_headers"));
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    // Two slashes at the start would name a host, and most such names are no address at all.
    const full = new URL((request.url ?? "/").replace(/^\/+/, "/"), "http://localhost").pathname;
    if (!full.startsWith(prefix)) {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found");
      return;
    }
    const path = full.slice(prefix.length - 1);
    // sirv sets its own cache header after ours, so ours is put on last, when the head is written.
    const writeHead = response.writeHead.bind(response);
    response.writeHead = ((status: number, ...rest: unknown[]) => {
      for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
      const own = rest.find((part): part is Record<string, string> => typeof part === "object" && part !== null) ?? {};
      for (const [name, value] of Object.entries(own))
        if (!response.hasHeader(name) || name.toLowerCase() !== "cache-control") response.setHeader(name, value);
      return writeHead(status);
    }) as typeof response.writeHead;
    if (intercept?.(request, response, path)) return;
    request.url = path + (request.url?.includes("?") ? `?${request.url.split("?")[1]}` : "");
    files(request, response, () => {
      response.writeHead(404, { "content-type": "text/plain" });
      response.end("not found");
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      const taken = typeof address === "object" && address ? address.port : port;
      resolve({ server, url: `http://127.0.0.1:${taken}${prefix}` });
    });
  });
}
