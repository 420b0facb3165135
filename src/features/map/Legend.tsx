import { Fragment, memo, useState } from "react";
import { createPortal } from "react-dom";
import { type LayerName, layerNames } from "#link/link.ts";
import { legendForces } from "#marks/legend.ts";
import { type LegendMark, legendMarks } from "#marks/legendsigns.ts";
import { hasForcesRow } from "#marks/room.ts";
import type { MarksLayout } from "#marks/types.ts";
import { selectActors, selectLayers } from "#state/select.ts";
import { ActorKey } from "#ui/ActorSymbol.tsx";
import { useActions, useAppState, useDossier, useLanguage, usePage, useView, useWords } from "#ui/context.tsx";
import { Icon } from "#ui/Icon.tsx";
import { useKeySlot } from "#ui/KeySlot.tsx";
import { mapWords } from "#words/map.ts";
import { PanPad, type Steer, ZoomButtons } from "./Controls.tsx";
import { LegendSign } from "./LegendSign.tsx";

type Mode = "map" | "context";

/** A mark in few words. */
function useBrief(): (key: LegendMark["key"]) => string {
  const { brief } = useWords(mapWords);
  return (key) => (key === "hidden" ? "" : brief[key]);
}

/** The forces, each a switch. */
const Forces = memo(function Forces({ mode }: { mode: Mode }) {
  const [, actions, dossier] = usePage();
  const words = useWords(mapWords);
  const shown = useAppState(selectActors);
  return (
    <fieldset className="legend-forces" aria-label={words.forces}>
      {legendForces(dossier, mode).flatMap((id) => {
        const actor = dossier.actor.get(id);
        if (!actor) return [];
        return (
          <button
            key={id}
            type="button"
            data-actor={id}
            aria-pressed={shown?.includes(id) ?? true}
            onClick={() => actions.toggleActor(id)}
          >
            <ActorKey actor={actor} /> {actor.short}
          </button>
        );
      })}
    </fieldset>
  );
});

/** The marks on screen with their meaning: of those that the view has, the ones that the drawing shows. */
function Keys({ mode, drawn }: { mode: Mode; drawn: MarksLayout | null }) {
  const view = useView();
  const words = useWords(mapWords);
  const [language, actions] = usePage();
  const layers = useAppState(selectLayers);
  const brief = useBrief();
  // Beside the card of a step there is room for few words.
  const isBrief = useAppState((state) => state.link.story !== undefined);
  const [force] = legendForces(view.dossier, mode);
  const example = view.dossier.actor.get(force ?? "");
  const marks = legendMarks({ view, mode, layers, language }, example, drawn);
  if (!example || marks.length === 0) return null;
  // The kinds of arrows stand in one row.
  const moves = marks.filter(({ sign }) => sign?.kind === "move");
  const rows = marks.filter((mark) => !moves.includes(mark) || mark === moves[0]);
  return (
    <ul className="legend-keys">
      {rows.map((mark) => {
        const { key, text } = mark;
        if (key === "hidden")
          return (
            <li key={key} className="legend-hidden">
              {text}
              <button type="button" className="link-button" onClick={() => actions.setActors(undefined)}>
                {words.showAll}
              </button>
            </li>
          );
        return (
          <li key={key} className={mark === moves[0] ? "legend-moves" : undefined}>
            {(mark === moves[0] ? moves : [mark]).map((one) => (
              <Fragment key={one.key}>
                <span className="legend-symbol">{one.sign && <LegendSign sign={one.sign} />}</span>
                {isBrief ? brief(one.key) : one.text}
              </Fragment>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

/** The layers that each map draws. */
const layersOf: Record<Mode, readonly LayerName[]> = {
  map: layerNames.filter((layer) => layer !== "context"),
  context: ["context", "labels"],
};

/** Which layers are drawn; in its row, so that a step makes the legend no taller, what the marks of a change mean. */
const Layers = memo(function Layers({ mode, hasChanged }: { mode: Mode; hasChanged: boolean }) {
  const words = useWords(mapWords);
  const actions = useActions();
  const layers = useAppState(selectLayers);
  const isApp6 = useAppState((state) => state.link.symbols === "app6");
  const toggle = (layer: LayerName) => {
    const next = layerNames.filter((name) => layers.includes(name) !== (name === layer));
    actions.setLayers(next.length === layerNames.length ? undefined : next);
  };
  return (
    <details className="legend-layers">
      <summary>
        {words.layers}{" "}
        {hasChanged && (
          <span className="chip-asof" aria-hidden="true">
            {words.changed}
          </span>
        )}
      </summary>
      {layersOf[mode].map((layer) => (
        <label key={layer}>
          <input type="checkbox" checked={layers.includes(layer)} onChange={() => toggle(layer)} />
          {words.layerNames[layer]}
        </label>
      ))}
      <label>
        <input type="checkbox" checked={isApp6} onChange={() => actions.setSymbols(isApp6 ? undefined : "app6")} />
        {words.app6}
      </label>
    </details>
  );
});

/** The forces and every sign that is drawn, in a few words each: where the map has no room for its legend. */
function KeyLine({ mode, drawn }: { mode: Mode; drawn: MarksLayout }) {
  const view = useView();
  const words = useWords(mapWords);
  const language = useLanguage();
  const layers = useAppState(selectLayers);
  const isEmbed = useAppState((state) => state.link.embed === true);
  const brief = useBrief();
  const example = view.dossier.actor.get(legendForces(view.dossier, mode)[0] ?? "");
  const marks = legendMarks({ view, mode, layers, language }, example, drawn);
  return (
    <ul className="key-line" aria-label={words.legend}>
      {marks.map(
        ({ key, sign }) =>
          sign && (
            <li key={key}>
              <LegendSign sign={sign} /> {brief(key)}
            </li>
          ),
      )}
      {isEmbed && mode === "map" && drawn.places.some(({ dot }) => dot) && <li>● {words.brief.dot}</li>}
    </ul>
  );
}

type LegendProps = {
  mode: Mode;
  isOpen: boolean;
  steer: Steer | null;
  /** What lies on the map; null where the page is drawn to be served. */
  drawn: MarksLayout | null;
  /** Something on the map is marked as changed. */
  hasChanged?: boolean;
};

/** The legend, which is also the filter of forces: open on a wide map, else behind a button, the forces in a row. */
export function Legend({ mode, isOpen, steer, drawn, hasChanged = false }: LegendProps) {
  const words = useWords(mapWords);
  const [isShown, setShown] = useState(false);
  const slot = useKeySlot();
  const dossier = useDossier();
  const hasRow = hasForcesRow(legendForces(dossier, mode).length);
  if (isOpen)
    return (
      <section className={`map-legend panel ${mode}`} aria-label={words.legend}>
        <Forces mode={mode} />
        <Keys {...{ mode, drawn }} />
        <Layers mode={mode} hasChanged={hasChanged} />
      </section>
    );
  return (
    <section className={`map-legend closed ${mode}`} aria-label={words.legend}>
      {hasRow && (
        <div className="legend-row">
          <Forces mode={mode} />
        </div>
      )}
      <button
        type="button"
        className="legend-button"
        aria-label={words.openLegend}
        title={words.openLegend}
        aria-expanded={isShown}
        onClick={() => setShown(!isShown)}
      >
        <Icon name={isShown ? "close" : "layers"} size={16} />
      </button>
      {slot && drawn && createPortal(<KeyLine mode={mode} drawn={drawn} />, slot)}
      {isShown && (
        <div className="legend-panel">
          {!hasRow && <Forces mode={mode} />}
          <Keys {...{ mode, drawn }} />
          {steer && (
            <div className="legend-steer">
              <ZoomButtons steer={steer} />
              <PanPad steer={steer} />
            </div>
          )}
          <Layers mode={mode} hasChanged={hasChanged} />
        </div>
      )}
    </section>
  );
}
