import { everyDossier, shippedDossier } from "#tests/fixtures/shipped.ts";
import { inTurn, type Shown } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import { show } from "./picture.ts";
import type { Page } from "./reader.ts";

type Node = { role: string; name: string; level: number };

/** What a screen reader is told, in its order. */
async function heardOn(page: Page): Promise<Node[]> {
  const lines = (await page.locator("body").ariaSnapshot()).split("\n");
  return lines.flatMap((line) => {
    const [, role = "", name = "", rest = ""] = /^\s*- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?(.*)$/.exec(line) ?? [];
    return role ? [{ role, name, level: Number(/\[level=(\d)\]/.exec(rest)?.[1] ?? 0) }] : [];
  });
}

const landmarks = ["banner", "complementary", "contentinfo", "main", "navigation", "region", "search"];
const controls = ["button", "checkbox", "combobox", "link", "radio", "searchbox", "slider", "spinbutton", "textbox"];

/** What is wrong with headings, landmarks, names and the order of the focus. */
async function faultsOf(page: Page): Promise<string[]> {
  const nodes = await heardOn(page);
  const wrong: string[] = [];
  const headings = nodes.filter(({ role }) => role === "heading");
  const tops = headings.filter(({ level }) => level === 1);
  if (tops.length !== 1) wrong.push(`${tops.length} headings of level 1`);
  for (const [n, { name, level }] of headings.entries()) {
    if (level > (headings[n - 1]?.level ?? 0) + 1 && n > 0) wrong.push(`heading "${name}" skips to level ${level}`);
    if (name === "") wrong.push(`a heading of level ${level} without words`);
  }
  const marks = nodes.filter(({ role }) => landmarks.includes(role)).map(({ role, name }) => `${role} "${name}"`);
  if (marks.filter((mark) => mark.startsWith("main ")).length !== 1) wrong.push(`main: ${marks.join(", ")}`);
  for (const mark of new Set(marks.filter((one, n) => marks.indexOf(one) !== n))) wrong.push(`twice: ${mark}`);
  for (const { role, name } of nodes)
    if (controls.includes(role) && name === "") wrong.push(`a ${role} without a name`);
  // Nothing is taken out of its order.
  const early = await page.locator("[tabindex]").evaluateAll((all) => all.filter((one) => one.tabIndex > 0).length);
  if (early > 0) wrong.push(`${early} elements before their turn`);
  // Who speaks to the page says what is seen.
  const named = page.locator(":is(a, button, summary, [role=button])[aria-label]");
  const unsaid = await named.evaluateAll((all) => {
    const plain = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
    const isSeen = (part: Element) =>
      part.checkVisibility({ visibilityProperty: true }) && !part.matches("[aria-hidden=true], .visually-hidden");
    const seenIn = (part: Element): string =>
      [...part.childNodes]
        .map((node) => (node instanceof Element ? isSeen(node) && ` ${seenIn(node)} ` : node.nodeValue) || "")
        .join("");
    return all.filter(isSeen).flatMap((control) => {
      const name = control.getAttribute("aria-label") ?? "";
      const seen = seenIn(control);
      return plain(name).includes(plain(seen)) ? [] : [`“${name}” lacks “${seen}”`];
    });
  });
  return [...wrong, ...unsaid];
}

// Each size and each language on each dossier once, not all with all.
for (const [what, viewport, name, language] of everyDossier.flatMap(({ name }, n) => [
  ["a desk", { width: 1280, height: 720 }, name, n % 2 === 0 ? "" : "fr/"] as const,
  ["a phone", { width: 390, height: 844 }, name, n % 2 === 0 ? "fr/" : ""] as const,
]))
  test(`headings, landmarks, names and order hold in every view of ${name}, on ${what}, /${language}`, async ({
    visit,
  }) => {
    const { context, bases, asOf, claims } = shippedDossier(name);
    const reader = await visit({ land: false, context: { viewport } });
    const { page } = reader;
    await reader.open(`d/${name}/${language}`);
    const found: string[] = [];
    const views = ["map", "list", "sources", "compare", ...(context ? ["context"] : []), "coverage"];
    const claim = claims.find(({ kind, places }) => kind === "presence" && places.includes(bases[0] ?? ""))?.id;
    // Beside map, list and region stands what is chosen; the other views show the same with and without.
    for (const view of views)
      for (const more of /map|list|context/.test(view) ? ["", `&place=${bases[0]}`, `&claim=${claim}`] : [""]) {
        await show(page, `?date=${asOf}&view=${view}${more}`);
        await expect(page.locator(".app")).toHaveClass(new RegExp(`view-${view}`));
        found.push(...(await faultsOf(page)).map((fault) => `${view}${more}: ${fault}`));
      }
    expect(found).toEqual([]);
  });

test("they hold in embeds, with a receipt open and without header, in a story and in the page without scripts", async ({
  visit,
}) => {
  const reader = await visit({ land: false, context: { viewport: { width: 720, height: 480 } } });
  const { page } = reader;
  const found: string[] = [];
  for (const [turn, ask] of (
    [
      () => "?embed=1",
      ({ dossier }) => `?embed=1&claim=${dossier.claims[0]?.id}`,
      ({ bases }) => `?embed=1&place=${bases[0]}&plain=1`,
      () => "?embed=1&static=1",
      ({ story }) => `?embed=1&story=${story.id}&step=2&lang=fr`,
      ({ story }) => `?story=${story.id}&step=4`,
    ] satisfies ((shown: Shown) => string)[]
  ).entries()) {
    const shown = inTurn(turn);
    const link = shown.page + ask(shown);
    await reader.open(link);
    found.push(...(await faultsOf(page)).map((fault) => `${link}: ${fault}`));
  }
  const silent = await visit({ context: { javaScriptEnabled: false } });
  await silent.page.goto(silent.address());
  const heard = await heardOn(silent.page);
  if (heard.filter(({ role }) => role === "main").length !== 1) found.push("without scripts: main");
  if (!heard.some(({ role, name }) => role === "region" && /Niger/.test(name))) found.push("without scripts: the text");
  expect(found).toEqual([]);
});
