import { useMemo, useRef } from "react";
import { lastSourceDay } from "#domain/now.ts";
import type { View } from "#domain/view.ts";
import { Land } from "#features/map/Land.tsx";
import { MarkLines } from "#features/map/MarkLines.tsx";
import { MarkSymbol, MarkWords, symbolAt, wordsAt } from "#features/map/MarkSymbols.tsx";
import { layerNames } from "#link/link.ts";
import { layoutMarks } from "#marks/layout.ts";
import { homeCamera } from "#marks/room.ts";
import { useAppState, useLanguage } from "#ui/context.tsx";
import { useSize } from "#ui/hooks/useSize.ts";
import { rem } from "#ui/rem.ts";

/**
 * The map of one date as a picture: the same land, projection and marks as the live map, without its controls. Two live
 * maps would need two graphics contexts, which phones and projectors often do not have. The list of changes says the
 * same in words, so the picture is hidden from screen readers.
 */
export function DateMap({ view }: { view: View }) {
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const { dossier } = view;
  const isPast = view.day > lastSourceDay(dossier);
  const codes = useAppState((state) => state.link.symbols === "app6");
  const drawn = useMemo(() => {
    if (!size) return null;
    const camera = homeCamera(dossier, size, "map");
    const layout = layoutMarks({
      view,
      camera,
      size,
      mode: "map",
      layers: layerNames,
      language,
      selected: null,
      highlighted: new Set(),
      reserved: [],
      codes,
    });
    return { camera, layout };
  }, [view, dossier, size, language, codes]);
  return (
    <div ref={box} className="map-surface poster date-map" aria-hidden="true">
      {size && drawn && (
        <>
          <Land camera={drawn.camera} size={size} focus={dossier.focus} extent={dossier.extent} all />
          <MarkLines layout={drawn.layout} size={size} isPast={isPast} />
          <div className={`map-marks${isPast ? " is-past" : ""}`}>
            {drawn.layout.places.map((mark) => (
              <div key={mark.id} data-place={mark.id} data-claims={mark.claims.join(" ")}>
                {mark.dot && (
                  <span className={`mark-dot ${mark.dot}`} style={{ left: rem(mark.at.x), top: rem(mark.at.y) }} />
                )}
                {mark.symbols.map((symbol) => (
                  <MarkSymbol
                    key={`${symbol.actor} ${symbol.claims.join(" ")}`}
                    symbol={symbol}
                    at={symbolAt(symbol)}
                  />
                ))}
                {mark.labels.map((label) => (
                  <MarkWords key={label.lines[0]?.text} label={label} at={wordsAt(label)} />
                ))}
              </div>
            ))}
            {[...drawn.layout.arrows, ...drawn.layout.edges].map(
              (mark) =>
                mark.label && <MarkWords key={`${mark.id} ${mark.name}`} label={mark.label} at={wordsAt(mark.label)} />,
            )}
            {drawn.layout.differs.map(({ id, at }) => (
              <span key={id} className="differ-sign" style={{ left: rem(at.x), top: rem(at.y) }}>
                ≠
              </span>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
