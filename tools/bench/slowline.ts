import { createServer, type Server, type ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

/** A round trip per request and one bandwidth for all, put on by the server, because workers escape the browser's own. */
export type Speed = { delayMs: number; bitsPerSecond: number };

const FAST_4G: Speed = { delayMs: 165, bitsPerSecond: 8_100_000 };
/** As much of one answer as goes out before the next one has its turn. */
const TURN_BYTES = 4096;

const pack = promisify(brotliCompress);
const packable = /javascript|json|css|html|svg|text/;

type Answer = { status: number; headers: Record<string, string>; body: Buffer };
type Transfer = { answer: Answer; path: string; at: number; response: ServerResponse };

/** One answer that has left, with the time at which its last byte did (milliseconds since 1970). */
type Sent = { path: string; bytes: number; at: number };

export type SlowLine = { server: Server; url: string; sent: Sent[]; isSlow: boolean };

/**
 * A host in front of another. While `isSlow`, each answer waits for a round trip and all share one line. Text is packed
 * with brotli, as a real host would have done beforehand: every answer is fetched and packed once and then kept, so a
 * first visit must be made that does not count.
 */
export async function slowLine(origin: string, { delayMs, bitsPerSecond }: Speed = FAST_4G): Promise<SlowLine> {
  const kept = new Map<string, Promise<Answer>>();
  const active: Transfer[] = [];
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const make = async (path: string, range: string | undefined): Promise<Answer> => {
    const inner = await fetch(new URL(path, origin), range ? { headers: { range } } : {});
    let body: Buffer = Buffer.from(await inner.arrayBuffer());
    const headers = Object.fromEntries(inner.headers);
    for (const name of ["content-encoding", "transfer-encoding", "connection", "keep-alive", "date"])
      Reflect.deleteProperty(headers, name);
    if (inner.status === 200 && packable.test(headers["content-type"] ?? "")) {
      body = await pack(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
      headers["content-encoding"] = "br";
    }
    headers["content-length"] = String(body.length);
    return { status: inner.status, headers, body };
  };

  const finish = ({ response, path, answer }: Transfer, rest: Buffer) => {
    response.end(rest);
    line.sent.push({ path, bytes: answer.body.length, at: Date.now() });
  };
  const pump = () => {
    timer = undefined;
    const now = performance.now();
    let budget = ((now - last) * bitsPerSecond) / 8000;
    last = now;
    while (budget > 0) {
      const turn = active.shift();
      if (!turn) return;
      // A page that was closed must not take the line from the next one.
      if (turn.response.destroyed) continue;
      const { body } = turn.answer;
      const part = body.subarray(turn.at, turn.at + Math.min(TURN_BYTES, Math.ceil(budget)));
      budget -= part.length;
      turn.at += part.length;
      if (turn.at >= body.length) finish(turn, part);
      else {
        turn.response.write(part);
        active.push(turn);
      }
    }
    if (active.length > 0) timer = setTimeout(pump, 2);
  };
  const begin = (transfer: Transfer) => {
    const { answer, response } = transfer;
    if (response.destroyed) return;
    response.writeHead(answer.status, answer.headers);
    if (!line.isSlow) return finish(transfer, answer.body);
    active.push(transfer);
    if (timer !== undefined) return;
    last = performance.now();
    timer = setTimeout(pump, 2);
  };

  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const key = `${path} ${request.headers.range ?? ""}`;
    const answer = kept.get(key) ?? make(path, request.headers.range);
    kept.set(key, answer);
    const asked = performance.now();
    answer
      .then((found) => {
        const wait = line.isSlow ? delayMs - (performance.now() - asked) : 0;
        setTimeout(() => begin({ answer: found, path, at: 0, response }), Math.max(0, wait));
      })
      .catch(() => response.writeHead(502).end());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("the slow line has no port");
  const line: SlowLine = { server, url: `http://127.0.0.1:${address.port}/`, sent: [], isSlow: false };
  return line;
}
