import { type RefObject, useEffect, useRef, useState } from "react";
import { nowOf } from "#domain/now.ts";
import { changeSaid } from "#prose/stops.ts";
import { selectEvent } from "#state/select.ts";
import { useActions, useAppState, usePage, useView, useWords } from "#ui/context.tsx";
import { Icon } from "#ui/Icon.tsx";
import { timelineWords } from "#words/timeline.ts";
import { AfterText, Stretch } from "./AfterText.tsx";
import { BarSaid } from "./BarSaid.tsx";
import { laneNotes } from "./LaneNotes.tsx";
import { type DaySpan, dayAt, zoomSpan } from "./scale.ts";
import { useAxis } from "./useTimeWindow.ts";

/** What is counted on a day: its events, and a button that lists all its changes, each of which leads to its quotes. */
function DayChanges({ count }: { count: string }) {
  const words = useWords(timelineWords);
  const [language, actions] = usePage();
  const view = useView();
  const event = useAppState(selectEvent);
  const changes = view.query.moment.kind === "point" ? view.stops.changesOn(view.day) : [];
  // Beside a change that is said they are the others; from the last source on there is silence alone.
  const more = changes.length - (event ? 0 : 1);
  if (more < 1 || nowOf(view, event).kind === "silence") return count && <span>{count}</span>;
  const said = changes.map((change) => changeSaid(language, view, change));
  return (
    <>
      {event && <span>{count}</span>}{" "}
      <button type="button" className="tl-changes" popoverTarget="tl-changes">
        {words.moreChanges(more)}
      </button>
      <div id="tl-changes" popover="auto" className="popup tl-popover">
        <ol className="stack tl-changes-list">
          {said.map(({ text, claim, said: source }) => (
            <li key={`${text} ${claim?.id}`}>
              <button
                type="button"
                data-claim={claim?.id}
                onClick={({ currentTarget }) => {
                  // Closed first, the popover gives the focus to its button.
                  currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
                  if (claim) actions.openClaim(claim.id);
                }}
              >
                {text}
              </button>
              {source && <span>{source}</span>}
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}

/** Lanes that lie wholly or half below the part of the dock that is seen, and whether lanes lie above it. */
function outOfSight(body: HTMLElement, axis: HTMLElement): { below: number; above: boolean } {
  const edge = axis.getBoundingClientRect().top;
  const boxes = [...body.querySelectorAll(".tl-lane")].map((lane) => lane.getBoundingClientRect());
  return {
    below: boxes.filter((box) => box.height > 0 && box.top + box.height / 2 > edge).length,
    above: body.scrollTop > 1,
  };
}

/** Says that more lanes lie below, and goes there. No layout effect: the refs it looks at are set later. */
function MoreLanes({ body, axis }: { body: RefObject<HTMLElement | null>; axis: RefObject<HTMLElement | null> }) {
  const words = useWords(timelineWords);
  const [{ below, above }, setSeen] = useState({ below: 0, above: false });
  useEffect(() => {
    const [scroller, ruler] = [body.current, axis.current];
    if (!scroller || !ruler) return;
    const look = () => {
      const next = outOfSight(scroller, ruler);
      setSeen((seen) => (seen.below === next.below && seen.above === next.above ? seen : next));
    };
    look();
    scroller.addEventListener("scroll", look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(scroller);
    for (const child of scroller.children) observer.observe(child);
    return () => {
      scroller.removeEventListener("scroll", look);
      observer.disconnect();
    };
  }, [body, axis]);
  if (below === 0 && !above) return null;
  const go = () => {
    const scroller = body.current;
    if (scroller) scroller.scrollTop = below > 0 ? scroller.scrollHeight : 0;
  };
  return (
    <button type="button" className="tl-more-lanes" onClick={go}>
      {below > 0 ? words.moreLanes(below) : words.firstLanes}
      <Icon name={below > 0 ? "down" : "up"} size={14} />
    </button>
  );
}

/** Pixels of a wheel that double the stretch shown. */
const WHEEL_PX = 300;

type Place = { x: number; y: number };

/** Distance and middle of two fingers. */
function pinchOf([a, b]: readonly Place[]): { wide: number; x: number } | null {
  return a && b ? { wide: Math.max(Math.hypot(a.x - b.x, a.y - b.y), 1), x: (a.x + b.x) / 2 } : null;
}

/** Two fingers, and the wheel with Ctrl or Cmd held, make the window wider or narrower around the day under them. */
function useZoom(body: RefObject<Element | null>, track: RefObject<Element | null>, window: DaySpan): void {
  const actions = useActions();
  const axis = useAxis();
  const now = useRef({ window, axis });
  now.current = { window, axis };
  useEffect(() => {
    const lanes = body.current;
    if (!(lanes instanceof HTMLElement)) return;
    const stop = new AbortController();
    const listen = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      on: (event: HTMLElementEventMap[Name]) => void,
      passive = true,
    ) => lanes.addEventListener(name, on, { signal: stop.signal, passive });
    const dayUnder = (x: number, span: DaySpan) => {
      const { left, width } = track.current?.getBoundingClientRect() ?? { left: 0, width: 0 };
      return dayAt(span, width > 0 ? (x - left) / width : 0.5);
    };
    // Small turns add up until they make a day's difference.
    let turned = 0;
    listen(
      "wheel",
      (event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        turned += event.deltaY * (event.deltaMode === 0 ? 1 : 32);
        const { window: span, axis: limits } = now.current;
        const next = zoomSpan(span, 2 ** (turned / WHEEL_PX), dayUnder(event.clientX, span), limits);
        if (next.from === span.from && next.to === span.to) return;
        turned = 0;
        actions.setTimeWindow(next);
      },
      false,
    );
    const fingers = new Map<number, Place>();
    let start: { wide: number; day: number; span: DaySpan } | null = null;
    const begin = () => {
      const pinch = fingers.size === 2 ? pinchOf([...fingers.values()]) : null;
      const { window: span } = now.current;
      start = pinch && { wide: pinch.wide, day: dayUnder(pinch.x, span), span };
    };
    listen("pointerdown", ({ pointerType, pointerId, clientX, clientY }) => {
      if (pointerType !== "touch") return;
      fingers.set(pointerId, { x: clientX, y: clientY });
      begin();
    });
    listen("pointermove", ({ pointerId, clientX, clientY }) => {
      if (!fingers.has(pointerId)) return;
      fingers.set(pointerId, { x: clientX, y: clientY });
      const pinch = start && pinchOf([...fingers.values()]);
      if (start && pinch)
        actions.setTimeWindow(zoomSpan(start.span, start.wide / pinch.wide, start.day, now.current.axis));
    });
    for (const name of ["pointerup", "pointercancel"] as const)
      listen(name, ({ pointerId }) => {
        fingers.delete(pointerId);
        begin();
      });
    return () => stop.abort();
  }, [actions, body, track]);
}

type Props = {
  body: RefObject<HTMLElement | null>;
  grid: RefObject<HTMLElement | null>;
  /** As wide as the window. */
  track: RefObject<Element | null>;
  window: DaySpan;
};

/** What the lanes have beyond bars, fetched once they are there: the sentence of a mark, zooming, plans, the way to more rows. */
function LaneHelp({ body, grid, track, window }: Props) {
  useZoom(body, track, window);
  return <BarSaid grid={grid} />;
}

/** All of it, in one piece. */
export const help = { AfterText, DayChanges, LaneHelp, MoreLanes, Stretch, laneNotes };
export type Help = typeof help;
