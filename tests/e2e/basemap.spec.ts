import { readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { gzipSync } from "node:zlib";
import { answering, missing } from "./answering.ts";
import { inTurn } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import { small } from "./picture.ts";

test.describe("the basemap's host", () => {
  const tiles = /\.pmtiles$/;
  /** The one map that the page asks for, whichever dossier's. */
  const whole = ({ url = "" }: IncomingMessage) => readFileSync(`dist${url.split("?")[0]}`);

  test("ignores ranges: the whole file is read and the map is drawn", async ({ visit }) => {
    const reader = await visit({
      context: { viewport: small },
      host: answering(tiles, (response, request) => {
        const body = whole(request);
        response.writeHead(200, { "content-length": body.length }).end(body);
      }),
    });
    await reader.open(inTurn(0).page);
    await expect(reader.page.locator(".notice")).toHaveCount(0);
  });

  test("compresses ranges: the whole file is read and the map is drawn", async ({ visit }) => {
    const reader = await visit({
      context: { viewport: small },
      host: answering(tiles, (response, request) => {
        const range = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? "");
        const body = whole(request);
        const part = range ? body.subarray(Number(range[1]), Number(range[2]) + 1) : body;
        response
          .writeHead(range ? 206 : 200, {
            "content-encoding": "gzip",
            ...(range ? { "content-range": `bytes ${range[1]}-${range[2]}/${body.length}` } : {}),
          })
          .end(gzipSync(part));
      }),
    });
    await reader.open(inTurn(1).page);
    await expect(reader.page.locator(".notice")).toHaveCount(0);
  });

  test("answers every range with another part of the file: the whole file is read", async ({ visit }) => {
    const reader = await visit({
      context: { viewport: small },
      host: answering(tiles, (response, request) => {
        const range = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? "");
        const body = whole(request);
        if (!range) return response.writeHead(200).end(body);
        const [from, to] = [Number(range[1]) + 7, Number(range[2]) + 7];
        response
          .writeHead(206, { "content-range": `bytes ${from}-${to}/${body.length}` })
          .end(body.subarray(from, to + 1));
      }),
    });
    await reader.open(inTurn(0).page);
  });

  test("has no basemap: marks, list and receipts work, a notice says so, trying again helps", async ({ visit }) => {
    let isMissing = true;
    // Answered late, so that what the button asks for finds the land even if the request is faster than the message.
    const host = answering(tiles, (response, request) => {
      setTimeout(() => (isMissing ? missing(response, request) : response.writeHead(200).end(whole(request))), 300);
    });
    const reader = await visit({ host, context: { viewport: small } });
    await reader.page.exposeFunction("bringBack", () => {
      isMissing = false;
    });
    const { page, date, bases } = inTurn(1);
    await reader.page.goto(reader.address(`${page}?date=${date}`));
    const again = reader.page.locator(".notice").getByRole("button").first();
    await expect(again).toBeVisible();
    await reader.mark(bases[0]).click();
    await expect(reader.panel(bases[0])).toBeVisible();
    await expect(again).toBeVisible();
    // The land is back at the press and not before: a map that asks by itself would take the notice away first.
    await again.evaluate((button) => {
      button.addEventListener("click", () => Reflect.get(window, "bringBack")(), { capture: true });
    });
    await again.click();
    await reader.ready("map");
    await expect(reader.page.locator(".notice")).toHaveCount(0);
  });
});
