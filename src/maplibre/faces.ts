/** Families under which the style sheet has the page's font for the map. */
export const fonts = {
  regular: ["Map Regular"],
  medium: ["Map Medium"],
  italic: ["Map Medium Italic"],
  semibold: ["Map SemiBold"],
};

/** How long the map's fonts are waited for, in milliseconds: then names are drawn in the browser's own. */
const PATIENCE = 4000;

let isLimited = false;

/**
 * MapLibre 6.17 draws no tile before `document.fonts.load` has answered for the faces in it, which it does not where the
 * host of the font hangs. For those faces it then rejects in time, and MapLibre takes the font that comes next.
 */
function limitWaiting(): void {
  if (isLimited) return;
  isLimited = true;
  const load = document.fonts.load.bind(document.fonts);
  document.fonts.load = (font, text) => {
    const faces = load(font, text);
    if (!font.includes("Map ")) return faces;
    const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error("no answer")), PATIENCE));
    return Promise.race([faces, late]);
  };
}

/** Fetches the faces that names are drawn with, while tiles are still on their way. Names do without what does not come. */
export function fetchFaces(): void {
  limitWaiting();
  for (const [face] of Object.values(fonts)) document.fonts.load(`16px "${face}"`).catch(() => undefined);
}
