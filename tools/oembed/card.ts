import { createHash } from "node:crypto";
import { dayOf } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import { deriveView, type PlaceView, type View } from "#domain/view.ts";
import { svgText } from "#drawing/svgtree.ts";
import type { SymbolForm } from "#drawing/symbol.ts";
import { hatches, type Ink, keyNode, symbolNode } from "#drawing/symbolnode.ts";
import { runs } from "#drawing/textnode.ts";
import { grown } from "#geo/bounds.ts";
import type { Camera } from "#geo/camera.ts";
import { extentOf, fitExtent, project } from "#geo/mercator.ts";
import { type LandFile, landBox, landPaths } from "#marks/land.ts";
import { presenceForm } from "#marks/presenceform.ts";
import { momentText } from "#prose/moment.ts";
import { commonWords } from "#words/common.ts";
import { CARD, escapeHtml } from "./oembed.ts";

/** Everything is drawn larger than on the page: the card is seen at a third of its size. */
const SCALE = 2.1;
const PANEL = 470;
const fill: Record<string, string> = {
  ...{ land: "#e8e5db", "land-focus": "#faf8f1", lake: "#cfdce4", river: "none", beyond: "#ffffff" },
};

const INK: Ink = {
  ...{ ink: "#1b1a18", ink2: "#474540", halo: "#faf8f1", ground: "#ffffff", accent: "#ffd94a" },
  ...{ mono: false, app6: false, plates: false },
};

function symbol(actor: Dossier["actors"][number], form: SymbolForm, x: number, y: number) {
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${SCALE})">${svgText(symbolNode(actor, form, INK))}</g>`;
}

function baseMark(view: View, place: PlaceView, camera: Camera): string {
  const { dossier } = view;
  const [lng, lat] = place.place.geometry.coordinates;
  const at = project([lng, lat], camera, CARD);
  const shown = place.presences.flatMap((presence) => {
    const actor = dossier.actor.get(presence.actor);
    return actor && presence.state !== "planned" ? [{ actor, presence }] : [];
  });
  const step = 28 * SCALE;
  const symbols = shown.map(({ actor, presence }, n) =>
    symbol(actor, presenceForm(view, place, presence), at.x + (n - (shown.length - 1) / 2) * step, at.y - 38),
  );
  return [
    `<circle cx="${at.x.toFixed(1)}" cy="${at.y.toFixed(1)}" r="7" fill="#1b1a18" stroke="#fff" stroke-width="3"/>`,
    ...symbols,
    `<text x="${at.x.toFixed(1)}" y="${(at.y + 36).toFixed(1)}" class="name" text-anchor="middle">${escapeHtml(place.place.short)}</text>`,
  ].join("");
}

/** Words broken into lines that fit about so many characters. */
function lines(text: string, width: number): string[] {
  const list: string[] = [];
  for (const word of text.split(" ")) {
    const last = list.at(-1);
    if (last === undefined || last.length + word.length >= width) list.push(word);
    else list[list.length - 1] = `${last} ${word}`;
  }
  return list;
}

/** Signs and names of the forces, line by line in the room beside the map. */
function legend(forces: readonly Dossier["actors"][number][]): string[] {
  const [left, top, line] = [60, 480, 38];
  let [x, y] = [left, top];
  return forces.map((actor) => {
    const width = 24 + actor.short.length * 13.4;
    if (x > left && x + width > PANEL - 10) [x, y] = [left, y + line];
    const at = `${x.toFixed(1)} ${y}`;
    x += width + 40;
    return `<g transform="translate(${at})"><g transform="scale(2.4)">${svgText(keyNode(actor, INK))}</g><text x="24" y="8" class="sub">${escapeHtml(actor.short)}</text></g>`;
  });
}

/** The social card of a dossier at its `asOf`, as SVG: title, date, land, and who is at each base. */
export function cardSvg(dossier: Dossier, land: LandFile): string {
  const view = deriveView(dossier, { moment: { kind: "point", day: dayOf(dossier.asOf) }, known: null, actors: null });
  const common = commonWords.en;
  const margins = { top: 110, right: 70, bottom: 90, left: PANEL + 70 };
  const camera = fitExtent(dossier.extent, CARD, margins);
  // A little more than is seen, so that the cut edges of the land are not drawn as borders.
  const paths = landPaths(land, grown(extentOf(camera, CARD), 1, 1), dossier.focus);
  const bases = dossier.bases.flatMap((id) => view.places.get(id) ?? []);
  const title = lines(dossier.title, 18);
  const forces = dossier.actors.filter(
    ({ id, role }) => role === "force" && bases.some((base) => base.presences.some(({ actor }) => actor === id)),
  );
  const asOf = momentText("en", view);
  const turned = (content: string) => (runs(content).unicodeBidi ? ' unicode-bidi="plaintext"' : "");
  const text = (content: string, y: number, css: string) =>
    `<text x="44" y="${y}" class="${css}"${turned(content)}>${escapeHtml(content)}</text>`;
  return [
    // The PNG carries no language, but letters of one script are drawn as its language has them.
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${dossier.tag}" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">`,
    svgText(hatches(forces, INK)),
    `<rect width="100%" height="100%" fill="#cfdce4"/>`,
    `<svg viewBox="${landBox(camera, CARD)}" width="${CARD.width}" height="${CARD.height}" preserveAspectRatio="none">`,
    ...paths.map(
      ({ kind, d }) =>
        `<path d="${d}" fill="${fill[kind] ?? "none"}" stroke="${kind === "river" || kind === "lake" ? "#9db4c2" : "#6d6860"}" stroke-width="1.5" vector-effect="non-scaling-stroke"/>`,
    ),
    `</svg>`,
    ...bases.map((base) => baseMark(view, base, camera)),
    `<rect width="${PANEL}" height="${CARD.height}" fill="#fff"/><rect x="${PANEL}" width="1" height="${CARD.height}" fill="#dedbd3"/>`,
    ...title.map((line, n) => text(line, 104 + n * 58, "title")),
    ...lines(dossier.subtitle ?? "", 34).map((line, n) => text(line, 92 + title.length * 58 + n * 34, "sub")),
    `<rect x="44" y="392" width="${44 + asOf.length * 13.4}" height="52" rx="6" fill="#ffd94a"/>`,
    `<text x="64" y="427" class="asof">${escapeHtml(asOf)}</text>`,
    ...legend(forces),
    text(`${common.articles(dossier.sources.length)}, ${common.passages(dossier.passages.length)}`, 572, "sub"),
    text(land.land.some(({ drawn }) => drawn) ? "Land: drawn for the example" : "Land: Natural Earth", 602, "small"),
    `</svg>`,
  ].join("");
}

/** What the picture was made from; a test compares it with the dossier as it is now. */
export function cardHash(svg: string): string {
  return createHash("sha256").update(svg).digest("hex").slice(0, 16);
}
