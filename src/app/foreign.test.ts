// @vitest-environment happy-dom
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Dossier, indexDossier } from "#domain/dossier.ts";
import { overlayText } from "#domain/overlay.ts";
import { foreignDossier } from "#tests/fixtures/foreign.ts";
import { compileDossier } from "#tools/dossier/compile.ts";
import { markWords } from "./foreign.ts";

const { folder, data } = foreignDossier();
const { compiled } = compileDossier(join(data, "arsifa-2020"));
rmSync(folder, { recursive: true });
if (!compiled) throw new Error("the foreign dossier does not compile");
const arabic = indexDossier(compiled.dossier);
const portuguese: Dossier = indexDossier(overlayText(compiled.dossier, compiled.overlays.get("pt-BR") ?? {}), "pt-BR");
const says = (dossier: Dossier) => dossier.claim.get("navy-at-south-pier")?.says ?? "";

let page: HTMLElement;
const at = (id: string) => {
  const element = page.querySelector(`#${id}`);
  return [element?.getAttribute("lang"), element?.getAttribute("dir")];
};

beforeEach(() => {
  page = document.createElement("main");
  document.body.append(page);
});
afterEach(() => page.remove());

it("gives the dossier's words their language and direction, and what stands inside them in the page's back its own", () => {
  page.innerHTML = `
    <h2 id="title">${arabic.title.toUpperCase()}</h2>
    <p id="says">${says(arabic)} <a id="inside">A, paragraph 2</a><b id="number"> 2</b></p>
    <p id="page">Reported</p>
    <p id="mixed">Forces of ${arabic.actors[0]?.name} are here</p>
    <blockquote id="quote" lang="fr">${says(arabic)}</blockquote>`;
  markWords(page, arabic, "en");
  expect(at("title")).toEqual(["ar", "rtl"]);
  expect(at("says")).toEqual(["ar", "rtl"]);
  expect(at("inside")).toEqual(["en", "ltr"]);
  expect(at("page")).toEqual([null, null]);
  // One text node of two languages: the sentence is the interface's.
  expect(at("mixed")).toEqual([null, null]);
  expect(at("quote")).toEqual(["fr", null]);
});

it("follows what the page draws later, and takes its marks away at the end", async () => {
  page.innerHTML = `<p id="one">${says(portuguese)}</p>`;
  const end = markWords(page, portuguese, "en");
  expect(at("one")).toEqual(["pt-BR", "ltr"]);
  page.insertAdjacentHTML("beforeend", `<div><p id="two">${portuguese.summary}</p></div>`);
  const text = page.querySelector("#one")?.firstChild as Text;
  text.data = "Gone";
  await new Promise((done) => setTimeout(done));
  expect(at("one")).toEqual([null, null]);
  expect(at("two")).toEqual(["pt-BR", "ltr"]);
  end();
  expect(at("two")).toEqual([null, null]);
});
