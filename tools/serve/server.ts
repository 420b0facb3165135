import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { isPacked } from "#tools/pack/pack.ts";
import { headersFor, readHeaders } from "./headers.ts";
import { policyFor } from "./policy.ts";
import { rangeFor } from "./range.ts";

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

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}

/** The origin that the browser asked, for the policy; null where the name is none, so that nobody writes a policy with it. */
function originOf(request: IncomingMessage): string | null {
  const { host = "" } = request.headers;
  return /^([\w.-]+|\[[\da-f:]+\])(:\d+)?$/i.test(host) ? `http://${host}` : null;
}

/** The page that says so, where the folder has one. */
function notFound(response: ServerResponse, folder: string): void {
  const page = join(folder, "404.html");
  if (existsSync(page)) response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(readFileSync(page));
  else refuse(response, 404, "not found");
}

/** The file of a path, which may not exist; null where the path is no text at all. */
function fileAt(folder: string, path: string): string | null {
  try {
    const plain = decodeURIComponent(path);
    return plain.includes("\0") ? null : join(folder, plain);
  } catch {
    return null;
  }
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * Serves a built folder on 127.0.0.1 with the headers of its `_headers` file and the packed forms of its files, as a
 * deployer would. Rejects when the port is taken.
 */
export function serve({
  folder,
  port,
  prefix = "/",
  intercept,
}: ServeOptions): Promise<{ server: Server; url: string }> {
  const rules = readHeaders(join(folder, "_headers"));
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true });
  const server = createServer((request, response) => {
    // Two slashes at the start would name a host, and most such names are no address at all.
    const full = new URL((request.url ?? "/").replace(/^\/+/, "/"), "http://localhost").pathname;
    if (!full.startsWith(prefix)) {
      return refuse(response, 404, "not found");
    }
    const path = full.slice(prefix.length - 1);
    // sirv sets its own cache header after ours, so ours is put on last, when the head is written.
    const writeHead = response.writeHead.bind(response);
    response.writeHead = ((status: number, ...rest: unknown[]) => {
      for (const [name, value] of headersFor(rules, path))
        response.setHeader(name, name === "content-security-policy" ? policyFor(value, originOf(request)) : value);
      // What is not there now may be there later: nobody keeps the answer.
      if (status >= 400) response.setHeader("cache-control", "no-store");
      const own = rest.find((part): part is Record<string, string> => typeof part === "object" && part !== null) ?? {};
      for (const [name, value] of Object.entries(own))
        if (!response.hasHeader(name) || name.toLowerCase() !== "cache-control") response.setHeader(name, value);
      return writeHead(status);
    }) as typeof response.writeHead;
    if (intercept?.(request, response, path)) return;
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, "method not allowed");
    const file = fileAt(folder, path);
    if (file === null) return refuse(response, 400, "bad request");
    if (!path.endsWith("/") && isFolder(file)) {
      // A page's links are relative: without its slash they would lead beside it.
      response.writeHead(301, { location: `${full}/${new URL(request.url ?? "/", "http://localhost").search}` }).end();
      return;
    }
    // A range is one of the plain file; and a file that was changed by hand is sent as it is now.
    const served = path.endsWith("/") ? join(file, "index.html") : file;
    if (request.headers.range !== undefined || !isPacked(served)) delete request.headers["accept-encoding"];
    const range = rangeFor(request.headers.range, file);
    if (range === undefined) delete request.headers.range;
    else request.headers.range = range;
    request.url = path + (request.url?.includes("?") ? `?${request.url.split("?")[1]}` : "");
    files(request, response, () => notFound(response, folder));
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
