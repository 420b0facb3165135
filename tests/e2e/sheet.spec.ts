import { inTurn, type Shown } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import type { Reader } from "./reader.ts";

const phones = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
] as const;

/** Views with a sheet, each with something in it. */
function viewsOf({ page, dossier, date, bases: [place] }: Shown): Record<string, string> & { map: string } {
  const [claim] = dossier.claims
    .filter(({ places }) => places.includes(place))
    .sort((a, b) => b.evidence.length - a.evidence.length);
  return {
    map: `${page}?date=${date}&place=${place}&claim=${claim?.id}`,
    ...(dossier.context ? { context: `${page}?date=${date}&view=context` } : {}),
    list: `${page}?date=${date}&view=list&claim=${claim?.id}`,
  };
}

/** At the foot of the page, with the map or list above it, or nearly all of the page; else on its way. */
async function stopOf(reader: Reader): Promise<string> {
  const before = await reader.evidence();
  await reader.page.waitForTimeout(100);
  const { pixels, part } = await reader.evidence();
  if (pixels !== before.pixels) return `moving, ${pixels} px`;
  return part >= 0.6 ? "full" : pixels > 100 ? "half" : "peek";
}

async function expectStop(reader: Reader, stop: "peek" | "half" | "full", how: string): Promise<void> {
  await expect.poll(() => stopOf(reader), { message: how }).toBe(stop);
}

for (const [turn, viewport] of phones.entries())
  test(`at ${viewport.width} x ${viewport.height} taps lead through the sheet's three stops, in every view that has one`, async ({
    visit,
  }) => {
    const reader = await visit({ context: { viewport, hasTouch: true }, land: "held" });
    for (const [view, link] of Object.entries(viewsOf(inTurn(turn)))) {
      await reader.open(link, "text");
      await expectStop(reader, "half", `${view} as opened`);
      for (const stop of ["full", "peek", "half"] as const) {
        await reader.handle().tap();
        await expectStop(reader, stop, `${view} by tap`);
      }
    }
  });

test("a finger and a mouse draw the sheet from stop to stop, and the click after a drag is none", async ({ visit }) => {
  for (const [n, pointer] of (["finger", "mouse"] as const).entries()) {
    const viewport = phones[n] ?? phones[0];
    const reader = await visit({ context: { viewport, hasTouch: true }, land: "held" });
    await reader.open(viewsOf(inTurn(n + 1)).map, "text");
    await expectStop(reader, "half", `before the ${pointer}`);
    const far = viewport.height / 2;
    for (const [stop, y] of [
      ["full", -far],
      ["half", far * 0.9],
      ["peek", 180],
      ["half", -180],
    ] as const) {
      await reader.drag(reader.handle(), { x: 0, y }, pointer);
      await expectStop(reader, stop, `${pointer} by ${y}`);
    }
  }
});

test("with the keyboard the sheet goes to each stop, says where it is, and shows what has the focus", async ({
  visit,
}) => {
  const reader = await visit({ context: { viewport: phones[1] }, land: "held" });
  await reader.open(viewsOf(inTurn(1)).map, "text");
  await reader.handle().focus();
  for (const [stop, said] of [
    ["full", "The details fill the page."],
    ["peek", "The details are at the foot of the page."],
    ["half", "The details are in the lower part of the page."],
  ] as const) {
    await reader.page.keyboard.press("Enter");
    await expectStop(reader, stop, "by Enter");
    await expect(reader.status()).toHaveText(said);
  }
  const seen = () =>
    reader.page.evaluate(() => {
      const at = document.activeElement;
      const { left, top, width, height } = at?.getBoundingClientRect() ?? new DOMRect();
      const there = document.elementFromPoint(left + Math.min(width / 2, 8), top + Math.min(height / 2, 8));
      return there !== null && (at?.contains(there) || there.contains(at)) && top >= 0 && top < innerHeight;
    });
  for (let n = 0; n < 12; n += 1) {
    await reader.page.keyboard.press("Tab");
    await expect.poll(seen, { message: await reader.focused() }).toBe(true);
  }
  await expectStop(reader, "full", "the focus went down the receipt");
});

test("a receipt opens a sheet that lay at the foot of the page", async ({ visit }) => {
  const reader = await visit({ context: { viewport: phones[0], hasTouch: true }, land: false });
  const { page, date } = inTurn(1);
  await reader.open(`${page}?view=list&date=${date}`, "text");
  await expectStop(reader, "peek", "nothing chosen in the list");
  await reader.page.locator(".list-main button[data-claim]").first().tap();
  await expectStop(reader, "half", "a statement was tapped");
});

for (const [turn, viewport] of [
  { width: 844, height: 390 },
  { width: 320, height: 256 },
].entries())
  test(`at ${viewport.width} x ${viewport.height}, as on its side or at 400 %, all of the page is reached`, async ({
    visit,
  }) => {
    const reader = await visit({ context: { viewport }, land: false });
    for (const [view, link] of Object.entries(viewsOf(inTurn(turn)))) {
      await reader.open(link, "text");
      const last = reader.details().locator(":is(button, a, summary):visible").last();
      await last.scrollIntoViewIfNeeded();
      await expect(last, view).toBeInViewport();
      // The date control is reached too, where there is one.
      if (view !== "map") continue;
      await reader.date().scrollIntoViewIfNeeded();
      await expect(reader.date()).toBeInViewport();
    }
  });
