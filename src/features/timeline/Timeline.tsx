import { type FocusEvent, Suspense, useRef, useState } from "react";
import { lastSourceDay } from "#domain/now.ts";
import { selectView } from "#state/select.ts";
import { useActions, useApp, useAppState, usePage, useViewPart, useWords } from "#ui/context.tsx";
import { GoToDate } from "#ui/dates/DateField.tsx";
import { HiddenForces } from "#ui/HiddenForces.tsx";
import { useGridKeys } from "#ui/hooks/useGridKeys.ts";
import { useSize } from "#ui/hooks/useSize.ts";
import { Icon, type IconName } from "#ui/Icon.tsx";
import { formatDay } from "#words/dates.ts";
import { timelineWords } from "#words/timeline.ts";
import { Axis, Backdrop, Cursor } from "./Axis.tsx";
import { Fades } from "./BarShape.tsx";
import { BesideDate, DateOptions, Presets } from "./DateOptions.tsx";
import { DateRange } from "./DateRange.tsx";
import { EventRow } from "./EventRow.tsx";
import { LaneRow, placeCell } from "./LaneRow.tsx";
import { CurrentDate, NowLine } from "./NowLine.tsx";
import { Stepper } from "./Stepper.tsx";
import { Strip } from "./Strip.tsx";
import { type DaySpan, lengthOf, NOMINAL_WIDTH, SHORTEST_WINDOW, shiftSpan, zoomSpan } from "./scale.ts";
import { useHelp } from "./useHelp.ts";
import { usePlay } from "./usePlay.ts";
import { useScrub } from "./useScrub.ts";
import { useAxis, useTimeWindow, useWindowFollows } from "./useTimeWindow.ts";

/** Moves and sizes the window by keys and clicks: what dragging its frame does. */
function WindowButtons() {
  const words = useWords(timelineWords);
  const actions = useActions();
  const { store } = useApp();
  const window = useTimeWindow();
  const period = useAxis();
  const half = Math.round(lengthOf(window) / 2);
  const zoom = (factor: number) => zoomSpan(window, factor, selectView(store.getState())?.day ?? window.from, period);
  const buttons: [name: string, icon: IconName, next: () => DaySpan, isEnd: boolean][] = [
    [words.earlier, "previous", () => shiftSpan(window, -half, period), window.from <= period.from],
    [words.later, "next", () => shiftSpan(window, half, period), window.to >= period.to],
    [words.wider, "minus", () => zoom(2), lengthOf(window) >= lengthOf(period)],
    [words.narrower, "plus", () => zoom(0.5), lengthOf(window) <= SHORTEST_WINDOW],
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: see Stepper.
    <div className="tl-window-buttons" role="group" aria-label={words.windows}>
      {buttons.map(([name, icon, next, isEnd]) => (
        <button
          key={icon}
          type="button"
          aria-label={name}
          title={name}
          aria-disabled={isEnd || undefined}
          onClick={() => !isEnd && actions.setTimeWindow(next())}
        >
          <Icon name={icon} size={14} />
        </button>
      ))}
    </div>
  );
}

/** Events and lanes over the window, with axis and cursor: drag moves the date, arrows go from mark to mark. */
function Lanes() {
  const words = useWords(timelineWords);
  const [language, , dossier] = usePage();
  const lanes = useViewPart((view) => view.lanes);
  const events = useViewPart((view) => view.events);
  const selected = useAppState((state) => state.link.place);
  const window = useTimeWindow();
  const back = useRef<SVGSVGElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const axis = useRef<HTMLDivElement>(null);
  const width = useSize(back)?.width ?? NOMINAL_WIDTH;
  const [showsAll, setShowsAll] = useState(false);
  const scrub = useScrub(back, window);
  const help = useHelp();
  const places = [...new Set(lanes.map((lane) => lane.place))];
  const home = places.find((place) => place === selected) ?? places[0];
  const homeLanes = lanes.filter((lane) => lane.place === home).length;
  const rows = lanes.map((lane) => `${lane.place}:${lane.actor}`);
  const shape = [...rows, home, events.length, window.from, window.to, width, showsAll, help !== undefined].join(" ");
  const { rove, onKeyDown } = useGridKeys(grid, placeCell(home ?? ""), shape);
  return (
    <div
      ref={body}
      className={`tl-body${showsAll ? " shows-all" : ""}${homeLanes === 1 ? " is-one-lane" : ""}`}
      {...scrub}
    >
      <div className="tl-sheet">
        <svg ref={back} className="tl-layer tl-back" aria-hidden="true">
          <Fades />
          <Backdrop {...{ window, width }} />
          {help && <help.Stretch window={window} />}
        </svg>
        {/* biome-ignore lint/a11y/useSemanticElements: see LaneRow. */}
        <div ref={grid} role="grid" className="tl-grid" aria-label={words.lanes} tabIndex={-1} onKeyDown={onKeyDown}>
          <EventRow {...{ window, width, rove }} />
          {lanes.map((lane, n) => {
            const isFirst = lanes[n - 1]?.place !== lane.place;
            return (
              <LaneRow
                key={`${lane.place}:${lane.actor}`}
                {...{ lane, window, width, rove, isFirst, help }}
                isOnly={isFirst && lanes[n + 1]?.place !== lane.place}
                isHome={lane.place === home}
              />
            );
          })}
        </div>
        {help && <help.LaneHelp {...{ body, grid, window }} track={back} />}
        <HiddenForces />
        <div ref={axis} className="tl-axis">
          <div className="tl-head">
            {help && <help.MoreLanes {...{ body, axis }} />}
            {places.length > 1 && (
              <button
                type="button"
                className="button tl-all-places"
                aria-pressed={showsAll}
                onClick={() => setShowsAll(!showsAll)}
              >
                {words.allPlaces}
              </button>
            )}
          </div>
          <Axis {...{ window, width }} />
        </div>
        <svg className="tl-layer tl-front" aria-hidden="true">
          {help && <help.AfterText {...{ window, width }} />}
          <Cursor window={window} />
        </svg>
      </div>
      <p className="visually-hidden">{words.noSourceAfter(formatDay(language, lastSourceDay(dossier)))}</p>
    </div>
  );
}

/** The dock: date control, events, lanes and the strip of all years. */
export function Timeline() {
  const words = useWords(timelineWords);
  const actions = useActions();
  const isPlaying = useAppState((state) => state.playing);
  usePlay();
  useWindowFollows();
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (isPlaying && !event.currentTarget.contains(event.relatedTarget)) actions.pause();
  };
  return (
    <section id="timeline-region" className="timeline" aria-label={words.region} tabIndex={-1} onBlur={onBlur}>
      <div className="tl-control dated">
        <Stepper />
        <CurrentDate />
        <NowLine />
        <BesideDate />
        <Presets />
        <DateOptions />
      </div>
      {/* Nothing is waited for: in a served page the lanes are taken over after all else, or when they are first used. */}
      <Suspense>
        <Lanes />
      </Suspense>
      <div className="tl-foot">
        <div className="ends tl-foot-head">
          <p className="tl-all-years">{words.allYears}</p>
          <WindowButtons />
        </div>
        <GoToDate />
        <div className="tl-overview">
          <Strip />
          <DateRange />
        </div>
      </div>
    </section>
  );
}
