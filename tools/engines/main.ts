import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { serve } from "#tools/serve/server.ts";
import { findExecutable, openDisplay } from "./display.ts";
import { startFirefox } from "./firefox.ts";
import { journey, type Site } from "./journey.ts";
import type { Session } from "./session.ts";
import { startWebKit } from "./webkit.ts";

/**
 * `npm run engines`: a smoke journey through `dist/` in Firefox and WebKit, each with its own driver, where they are
 * installed; a table of what went how. `--pictures FOLDER` keeps a picture of each part. Not a part of `npm test`: the
 * two engines and a screen are 700 MB of packages.
 */
const { values } = parseArgs({ options: { pictures: { type: "string" }, only: { type: "string", default: "" } } });

/** Ports of the two drivers, which can take no free one by themselves. */
const ports = { firefox: 4721, webkit: 4722 };

const firefox = findExecutable("firefox-esr", "firefox");
const driver = findExecutable("WebKitWebDriver", "/usr/lib/webkit2gtk-4.1/WebKitWebDriver");
const browser = findExecutable(
  "MiniBrowser",
  ...["x86_64-linux-gnu/webkit2gtk-4.1", "aarch64-linux-gnu/webkit2gtk-4.1", "webkit2gtk-4.1"].map(
    (folder) => `/usr/lib/${folder}/MiniBrowser`,
  ),
);

const HOST = `<!doctype html><meta charset="utf-8"><title>host</title><script>
  window.got = [];
  addEventListener("message", ({ data, source }) => {
    const frame = document.querySelector("iframe");
    if (source !== frame.contentWindow || data?.ns !== "sitmap") return;
    got.push(data);
    frame.style.visibility = "visible";
  });
</script><iframe sandbox="allow-scripts" security="restricted" style="visibility:hidden" width="720" height="480"
  src="MAP?embed=1&amp;place=airbase-101#?secret=abcdefghij"></iframe>`;

async function serveHost(map: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((_request, response) =>
    response.writeHead(200, { "content-type": "text/html" }).end(HOST.replace("MAP", map)),
  );
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === "object" && address ? address.port : 0}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

type Row = { part: string; passed: boolean; says: string };

async function walk(session: Session, site: Site): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, go } of journey.filter(({ name }) => name.includes(values.only))) {
    const row = await go(session, site).then(
      (says) => ({ part: name, passed: true, says }),
      (error: Error) => ({ part: name, passed: false, says: error.message }),
    );
    rows.push(row);
    console.log(`  ${row.passed ? "ok    " : "FAILED"}  ${row.part.padEnd(27)}  ${row.says}`);
    if (!values.pictures) continue;
    const file = join(values.pictures, `${session.engine.split(" ")[0]}-${name.replaceAll(" ", "-")}.png`);
    await session.picture().then(
      (png) => writeFileSync(file, png),
      (error: Error) => console.log(`          no picture: ${error.message}`),
    );
  }
  return rows;
}

const display = await openDisplay();
const starts: [name: string, missing: string | null, start: (env: NodeJS.ProcessEnv) => Promise<Session>][] = [
  ["Firefox", firefox ? null : "firefox-esr", (env) => startFirefox(String(firefox), env, ports.firefox)],
  [
    "WebKit",
    driver && browser ? null : "webkit2gtk-driver",
    (env) => startWebKit({ driver: String(driver), browser: String(browser) }, env, ports.webkit),
  ],
];
if (values.pictures) mkdirSync(values.pictures, { recursive: true });
const { server, url: map } = await serve({ folder: "dist", port: 0 });
const host = await serveHost(map);
let failed = 0;
let passed = 0;
for (const [name, missing, start] of starts) {
  const lacks = missing ?? (display ? null : "xvfb");
  if (!display || lacks !== null) {
    console.log(`${name}: not run, not installed (on Debian: apt-get install ${lacks})`);
    continue;
  }
  const session = await start(display.env).catch((error: Error) => {
    console.log(`${name}: does not start: ${error.message}`);
    failed += 1;
    return null;
  });
  if (!session) continue;
  console.log(session.engine);
  const rows = await walk(session, { map, host: host.url });
  await session.end();
  failed += rows.filter((row) => !row.passed).length;
  passed += rows.filter((row) => row.passed).length;
}
display?.close();
host.close();
server.closeAllConnections();
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
