import type { Box } from "#geo/box.ts";
import { textScale } from "#ui/rem.ts";

/** Room around what lies on the map, in screen pixels. */
const AROUND = 8;

const chrome = [
  "#story-card",
  ".story-sight",
  ".story-tools > *",
  ".map-controls",
  ".map-legend",
  ".map-scale",
  ".map-credits",
];

/** What lies on the map while presenting, in the map's own pixels: measured, as the card is as tall as its step. */
export function presentCovers(region: HTMLElement): Box[] {
  const map = region.getBoundingClientRect();
  const scale = region.clientWidth > 0 ? (map.width / region.clientWidth) * textScale() : 0;
  if (scale === 0) return [];
  return [...document.querySelectorAll(chrome.join(", "))].flatMap((element): Box[] => {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const isOnMap = left < map.right && right > map.left && top < map.bottom && bottom > map.top;
    if (width === 0 || height === 0 || !isOnMap) return [];
    const inMap = (value: number, from: number) => Math.round((value - from) / scale);
    return [
      {
        left: inMap(left - AROUND, map.left),
        top: inMap(top - AROUND, map.top),
        right: inMap(right + AROUND, map.left),
        bottom: inMap(bottom + AROUND, map.top),
      },
    ];
  });
}
