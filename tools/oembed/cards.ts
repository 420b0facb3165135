import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "@playwright/test";
import { readIndex } from "#domain/siteindex.ts";
import { findChromium, launchArguments } from "#tools/chromium/find.ts";
import { landOf } from "#tools/pages/poster.ts";
import { cardHash, cardSvg } from "./card.ts";
import { CARD } from "./oembed.ts";
import { readDossierFile } from "./write.ts";

/**
 * `npm run cards`: draws the social card of every dossier into `public/cards/`, with the browser that the tests use. Not
 * a part of the build, so that a build needs no browser; a unit test says when a card is out of date.
 */
const index = readIndex(JSON.parse(readFileSync("public/dossiers/index.json", "utf8")));
const font = createRequire(import.meta.url).resolve("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2");
const css = `@font-face{font-family:Inter;font-weight:100 900;src:url(data:font/woff2;base64,${readFileSync(font).toString("base64")})}
body{margin:0}svg{display:block}text{font-family:Inter;fill:#1b1a18}
.title{font-size:50px;font-weight:700;letter-spacing:-1.4px}.sub{font-size:25px;fill:#474540}.small{font-size:18px;fill:#635f57}
.asof{font-size:26px;font-weight:650}.name{font-size:27px;font-weight:680;paint-order:stroke;stroke:#faf8f1;stroke-width:6px}`;

mkdirSync("public/cards", { recursive: true });
const found = findChromium();
if (!found) throw new Error("no Chromium found");
const browser = await chromium.launch({ executablePath: found.executable, args: [...launchArguments] });
const hashes: Record<string, string> = {};
for (const { id } of index) {
  const dossier = readDossierFile(`public/dossiers/${id}`);
  const svg = cardSvg(dossier, landOf("public", dossier));
  const page = await browser.newPage({ viewport: CARD });
  await page.setContent(`<style>${css}</style>${svg}`);
  await page.evaluate(() => document.fonts.ready);
  writeFileSync(`public/cards/${id}.png`, await page.screenshot({ type: "png" }));
  hashes[id] = cardHash(svg);
  console.log(`public/cards/${id}.png`);
}
await browser.close();
writeFileSync("public/cards/cards.json", `${JSON.stringify(hashes)}\n`);
