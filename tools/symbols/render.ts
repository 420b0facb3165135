import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import ms from "milsymbol";
import { dossierFolders, readFolder } from "#tools/dossier/files.ts";
import { loadAuthored } from "#tools/dossier/load.ts";

/** A part of a symbol: what milsymbol draws, and nothing else of its SVG. */
type Part = { d: string; fill: string; stroke: string; width: number; dash?: string };
type Picture = { box: string; parts: Part[] };

/** Codes of every actor of every dossier, each once. */
export function symbolCodes(data: string): string[] {
  const codes = dossierFolders(data).flatMap((folder) =>
    loadAuthored(readFolder(join(data, folder))).authored.actors.flatMap(({ sidc }) => (sidc ? [sidc] : [])),
  );
  return [...new Set(codes)].sort();
}

/** A code with "planned" in the seventh place, where APP-6 keeps the status. */
function planned(sidc: string): string {
  return `${sidc.slice(0, 6)}1${sidc.slice(7)}`;
}

function picture(sidc: string): Picture {
  const symbol = new ms.Symbol(sidc, { size: 30 });
  if (!symbol.isValid()) throw new Error(`milsymbol does not know ${sidc}`);
  const svg = new DOMParser().parseFromString(symbol.asSVG(), "image/svg+xml").documentElement;
  if (!svg) throw new Error(`milsymbol draws nothing for ${sidc}`);
  const parts = Array.from(svg.getElementsByTagName("*")).map((path) => {
    if (path.nodeName !== "path") throw new Error(`${sidc}: a ${path.nodeName} cannot be drawn yet`);
    const dash = path.getAttribute("stroke-dasharray");
    return {
      d: path.getAttribute("d") ?? "",
      fill: path.getAttribute("fill") ?? "none",
      stroke: path.getAttribute("stroke") ?? "none",
      width: Number(path.getAttribute("stroke-width") ?? 0),
      ...(dash ? { dash: dash.replace(",", " ") } : {}),
    };
  });
  return { box: svg.getAttribute("viewBox") ?? "", parts };
}

/** The module `src/drawing/app6.ts`: pictures of the codes, so that the page needs no symbol library. */
export function symbolModule(codes: readonly string[]): string {
  const pictures = Object.fromEntries(
    codes.map((sidc) => [sidc, { present: picture(sidc), planned: picture(planned(sidc)) }]),
  );
  return [
    "// Written by `npm run symbols` from the actors' codes with milsymbol (MIT). Do not edit.",
    "",
    "/** One part of a symbol, in the order of drawing. */",
    "export type App6Part = { d: string; fill: string; stroke: string; width: number; dash?: string };",
    "",
    "/** A symbol in its own coordinates. */",
    "export type App6Picture = { box: string; parts: readonly App6Part[] };",
    "",
    "/** APP-6 symbols by their 20-digit code: as present, and as planned. */",
    "export const app6Pictures: Readonly<Record<string, { present: App6Picture; planned: App6Picture }>> = ",
    `${JSON.stringify(pictures, null, 2)};`,
    "",
  ].join("\n");
}
