import { createServer, type Server } from "node:http";
import { brotliCompressSync, constants } from "node:zlib";

/** "Fast 4G": round trip per request and shared bandwidth, applied by the server because workers escape the browser's own. */
const DELAY_MS = 165;
const BYTES_PER_MS = 8_100_000 / 8 / 1000;

const packable = /\.(js|mjs|css|html|json|svg)$|\/$/;

/**
 * A host in front of another: each answer waits for a round trip, and all share one line's bandwidth. Text is packed
 * with brotli as a real host would. `sent` counts bytes on the line since the last reset.
 */
export async function slowHost(origin: string): Promise<{ server: Server; url: string; line: { sent: number } }> {
  const line = { sent: 0 };
  const packed = new Map<string, Buffer>();
  let free = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const range = request.headers.range;
    const answer = async () => {
      const inner = await fetch(new URL(path, origin), range ? { headers: { range } } : {});
      let body: Buffer = Buffer.from(await inner.arrayBuffer());
      const headers = new Map(inner.headers);
      for (const name of ["content-encoding", "transfer-encoding", "connection", "keep-alive"]) headers.delete(name);
      const [name = ""] = path.split("?");
      if (packable.test(name) && inner.status === 200) {
        const known =
          packed.get(name) ?? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
        packed.set(name, known);
        body = known;
        headers.set("content-encoding", "br");
      }
      headers.set("content-length", String(body.length));
      line.sent += body.length;
      const now = performance.now();
      free = Math.max(now + DELAY_MS, free) + body.length / BYTES_PER_MS;
      setTimeout(() => response.writeHead(inner.status, Object.fromEntries(headers)).end(body), free - now);
    };
    answer().catch(() => response.writeHead(502).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("the slow host has no port");
  return { server, url: `http://127.0.0.1:${address.port}/`, line };
}
