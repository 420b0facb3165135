import type { Page } from "./reader.ts";

/** A page of half the size, for what is the same at any: software draws a third less for it. */
export const small = { width: 960, height: 600 };

/** A box on the screen, with what it shows. */
export type Seen = { what: string; left: number; top: number; right: number; bottom: number };

/** Visible text smaller than the limit, by its words and size. */
export function smallText(page: Page, limit: number): Promise<string[]> {
  return page.evaluate((smallest) => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? "").trim();
      const parent = node.parentElement;
      if (!text || !parent) continue;
      // First what most texts pass, since the rest takes longer.
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size >= smallest - 0.01) continue;
      if (parent.closest("script, style, noscript, title, [hidden], .visually-hidden")) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width < 2 || box.height < 2) continue;
      found.add(`${size} px: ${text.slice(0, 40)}`);
    }
    return [...found];
  }, limit);
}

/** Another link in the same page, as Back and Forward bring it: a state costs a frame or two, not a load. */
export async function show(page: Page, link: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, link);
  await page
    .locator("main")
    .locator("h2, h3, canvas, .mark-symbol, .embed-says")
    .first()
    .waitFor({ state: "attached" });
  await page.locator(".panel-loading").waitFor({ state: "detached" });
}

/** What is on the map: words, symbols and what lies over the land with their boxes, and points of the arrows. */
type OnMap = {
  labels: Seen[];
  symbols: Seen[];
  marks: Seen[];
  chrome: Seen[];
  arrows: { x: number; y: number }[];
  map: Seen | null;
};

export function marksOnMap(page: Page): Promise<OnMap> {
  return page.evaluate(() => {
    const seen = (element: Element, what: string) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { what, left, top, right, bottom };
    };
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const region = document.querySelector("#map-region");
    // The ink, not the block: lines are narrower than the box that holds them.
    const lines = [...document.querySelectorAll("#map-region .mark-words > span")].filter(isShown).map((line) => {
      const range = document.createRange();
      range.selectNodeContents(line);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { what: line.textContent ?? "", left, top, right, bottom };
    });
    const symbols = [...document.querySelectorAll("#map-region .mark-symbol")].filter(isShown).map((symbol) => {
      const place = symbol.closest("[data-place]")?.getAttribute("data-place");
      return seen(symbol.querySelector("svg") ?? symbol, `${place} ${symbol.getAttribute("data-actor")}`);
    });
    const lies =
      "#map-region :is(.map-legend.panel, .legend-row, .legend-button, .map-controls, .map-credits, .map-scale)";
    const chrome = [...document.querySelectorAll(lies)].filter(isShown).map((item) => seen(item, item.className));
    const shafts = [...document.querySelectorAll<SVGPathElement>("#map-region .map-arrow .shaft")].filter(isShown);
    const arrows = shafts.flatMap((shaft) => {
      const [length, onScreen] = [shaft.getTotalLength(), shaft.getScreenCTM()];
      return Array.from({ length: Math.ceil(length / 3) }, (_, step) => {
        const { x, y } = shaft.getPointAtLength(step * 3).matrixTransform(onScreen ?? undefined);
        return { x, y };
      });
    });
    const marks = [...document.querySelectorAll("#map-region button[data-mark]")]
      .filter(isShown)
      .map((mark) => seen(mark, mark.getAttribute("data-mark") ?? ""));
    return { labels: lines, symbols, marks, chrome, arrows, map: region ? seen(region, "map") : null };
  });
}

/** Pairs that cover each other by more than the slack, in both directions. */
export function overlapping(boxes: readonly Seen[], slack = 2): string[] {
  const pairs: string[] = [];
  for (const [n, a] of boxes.entries())
    for (const b of boxes.slice(n + 1)) {
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > slack && high > slack)
        pairs.push(`"${a.what}" and "${b.what}" by ${Math.round(wide)}x${Math.round(high)}`);
    }
  return pairs;
}

/** Words that an arrow runs through. */
export function crossed({ labels, arrows }: Pick<OnMap, "labels" | "arrows">): string[] {
  const isOn = ({ x, y }: { x: number; y: number }, { left, top, right, bottom }: Seen) =>
    x > left - 2 && x < right + 2 && y > top + 1 && y < bottom - 1;
  return labels.filter((label) => arrows.some((point) => isOn(point, label))).map(({ what }) => what);
}

/** Boxes of one kind that lie under boxes of another. */
export function under(marks: readonly Seen[], others: readonly Seen[], slack = 2): string[] {
  return marks.flatMap((mark) => others.flatMap((other) => overlapping([mark, other], slack)));
}

/** Text that its own box cuts off, sideways. */
export function clippedText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll("h1, h2, h3, p, li, dt, dd, td, th, label, summary, button, a")) {
      const style = getComputedStyle(element);
      if (style.overflowX === "visible" || style.overflowX === "auto" || style.overflowX === "scroll") continue;
      if (!(element instanceof HTMLElement) || element.closest(".visually-hidden, .skip-links, [hidden]")) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // Words for screen readers only, by the usual technique.
      if (style.clipPath === "inset(50%)") continue;
      if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
        found.push(`${element.tagName.toLowerCase()} "${(element.textContent ?? "").trim().slice(0, 50)}"`);
    }
    return found;
  });
}

/** The land as the map has drawn it, without what lies on it, as PNG in base 64. */
export async function landPicture(page: Page): Promise<string> {
  // Set on the elements: the policy of the site lets no style sheet in.
  const show = (visibility: "hidden" | "") =>
    page.locator("#map-region > :not(.map-canvas), .story-swipe, .story-tools").evaluateAll((elements, value) => {
      for (const element of elements) if (element instanceof HTMLElement) element.style.visibility = value;
    }, visibility);
  await show("hidden");
  const png = await page.locator("#map-region .map-canvas").screenshot();
  await show("");
  return png.toString("base64");
}

/** Share of the picture's points that are clearly different in two PNGs of one size. */
export async function unlikeness(page: Page, one: string, other: string): Promise<number> {
  // A page of its own: the policy of the site lets no script make pictures from text.
  const desk = await page.context().newPage();
  const share = await desk.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
          const { width, height } = bitmap;
          const context = new OffscreenCanvas(width, height).getContext("2d");
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
        }),
      );
      if (!a || !b || a.length === 0 || a.length !== b.length) return 1;
      let different = 0;
      for (let at = 0; at < a.length; at += 4)
        if ([0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 16)) different += 1;
      return different / (a.length / 4);
    },
    [one, other],
  );
  await desk.close();
  return share;
}
