import { Fragment } from "react";
import { el } from "#drawing/svgtree.ts";
import { Lines, MarkSymbol, MarkWords } from "#features/map/MarkSymbols.tsx";
import { LAND_ID, landOfPage } from "#features/map/served.ts";
import { pageLines } from "#marks/linenodes.ts";
import { useLanguage, useView } from "#ui/context.tsx";
import { SvgTree } from "#ui/SvgTree.tsx";
import {
  type PosterClass,
  posterBox,
  posterClasses,
  posterItems,
  posterLayout,
  posterTransform,
} from "./posterlayout.ts";

/**
 * The picture that the served page holds: the default view, with positions in the style
 * sheet of `posterCss`. The list beside it says the same in words, so it is hidden from screen readers.
 */
export function Poster() {
  const { dossier } = useView();
  return (
    <div className="map-poster" aria-hidden="true">
      <svg id={LAND_ID} className="poster-land" viewBox={posterBox(dossier.extent)} fill="none" aria-hidden="true">
        {landOfPage().map(({ kind, d }) => (
          <path key={kind} className={kind} d={d} />
        ))}
      </svg>
      {posterClasses.map((item) => (
        <PosterSize key={item.name} item={item} />
      ))}
    </div>
  );
}

/** The marks for one class of sizes. */
function PosterSize({ item }: { item: PosterClass }) {
  const view = useView();
  const language = useLanguage();
  const layout = posterLayout(view, language, item);
  const { dossier } = view;
  const positions = new Map(posterItems(view, layout).map(({ key }, n) => [key, `i${n}`]));
  const at = (key: string) => ({ className: positions.get(key) ?? "" });
  return (
    <div className={`poster-size poster-${item.name} dated`}>
      <SvgTree
        node={el(
          "svg",
          { className: "poster-lines map-lines", viewBox: posterBox(dossier.extent), fill: "none" },
          el("g", { transform: posterTransform(view, item) }, ...pageLines(layout)),
        )}
      />
      {layout.places.map((mark) => (
        <Fragment key={mark.id}>
          {mark.dot && (
            <span className={`mark-dot ${mark.dot} ${at(`${mark.id} dot`).className}`} data-place={mark.id} />
          )}
          {mark.symbols.map((symbol, n) => (
            <MarkSymbol
              key={`${symbol.actor} ${symbol.claims.join(" ")}`}
              symbol={symbol}
              at={at(`${mark.id} symbol ${n}`)}
            />
          ))}
          {mark.labels.map((label, n) => (
            <MarkWords key={label.lines[0]?.text} label={label} at={at(`${mark.id} words ${n}`)} />
          ))}
        </Fragment>
      ))}
      {layout.arrows.map(({ id, label }) => label && <MarkWords key={id} label={label} at={at(`${id} words`)} />)}
      {layout.differs.map(({ id }) => (
        <span key={id} className={`differ-sign ${at(`${id} differ`).className}`}>
          ≠
        </span>
      ))}
      {layout.edges.map(({ id, label }) => (
        <span key={id} className={`poster-edge mark-edge-button ${at(`${id} edge`).className}`}>
          <Lines label={label} />
        </span>
      ))}
    </div>
  );
}
