import { Fragment } from "react";
import type { Dossier } from "#domain/dossier.ts";
import type { Label } from "#drawing/measure.ts";
import {
  type PosterClass,
  posterBox,
  posterClasses,
  posterItems,
  posterLayout,
  posterTransform,
  symbolHalf,
} from "#marks/poster.ts";
import type { SymbolMark } from "#marks/types.ts";
import { ActorSymbol } from "#ui/ActorSymbol.tsx";
import { useLanguage, useView } from "#ui/context.tsx";
import { LAND_ID, landOfPage } from "./served.ts";

/**
 * The picture that the served page holds, drawn by the prerenderer only: the default view, with positions in the style
 * sheet of `posterCss`. The list beside it says the same in words, so it is hidden from screen readers.
 */
export function Poster() {
  const { dossier } = useView();
  return (
    <div className="map-poster" aria-hidden="true">
      <svg id={LAND_ID} className="poster-land" viewBox={posterBox(dossier.extent)} aria-hidden="true">
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
  const at = (key: string) => positions.get(key) ?? "";
  return (
    <div className={`poster-size poster-${item.name} dated`}>
      <svg className="poster-lines map-lines" viewBox={posterBox(dossier.extent)} aria-hidden="true">
        <g transform={posterTransform(view, item)}>
          {layout.arrows.map((arrow) => (
            <g key={arrow.id} className={`map-arrow ${arrow.style} actor-${arrow.actor}`}>
              <path className="casing" d={arrow.shaft} />
              <path className="shaft" d={arrow.shaft} />
              <path className="head" d={arrow.head} />
            </g>
          ))}
        </g>
      </svg>
      {layout.places.map((mark) => (
        <Fragment key={mark.id}>
          {mark.dot && <span className={`mark-dot ${mark.dot} ${at(`${mark.id} dot`)}`} data-place={mark.id} />}
          {mark.symbols.map((symbol, n) => (
            <PosterSymbol
              key={`${symbol.actor} ${symbol.claims.join(" ")}`}
              symbol={symbol}
              dossier={dossier}
              position={at(`${mark.id} symbol ${n}`)}
            />
          ))}
          {mark.labels.map((label, n) => (
            <PosterWords key={label.lines[0]?.text} label={label} position={at(`${mark.id} words ${n}`)} />
          ))}
        </Fragment>
      ))}
      {layout.arrows.map(
        ({ id, label }) => label && <PosterWords key={id} label={label} position={at(`${id} words`)} />,
      )}
      {layout.differs.map(({ id }) => (
        <span key={id} className={`differ-sign ${at(`${id} differ`)}`}>
          ≠
        </span>
      ))}
      {layout.edges.map(({ id, label }) => (
        <span key={id} className={`poster-edge mark-edge-button ${at(`${id} edge`)}`}>
          {label.lines.map((line) => (
            <span key={line.text} className={`mark-${line.style}`}>
              {line.text}
            </span>
          ))}
        </span>
      ))}
    </div>
  );
}

function PosterSymbol({ symbol, dossier, position }: { symbol: SymbolMark; dossier: Dossier; position: string }) {
  const actor = dossier.actor.get(symbol.actor);
  if (!actor) return null;
  const { radius } = symbol;
  return (
    <span className={`mark-symbol ${position}`} data-actor={actor.id} data-claims={symbol.claims.join(" ")}>
      <ActorSymbol
        actor={actor}
        form={symbol.form}
        size={symbolHalf(radius) * 2}
        {...(radius === undefined ? {} : { radius })}
      />
    </span>
  );
}

function PosterWords({ label, position }: { label: Label; position: string }) {
  return (
    <span className={`mark-words ${label.align} ${position}`}>
      {label.lines.map((line) => (
        <span key={line.text} className={`mark-${line.style}`}>
          {line.text}
        </span>
      ))}
    </span>
  );
}
