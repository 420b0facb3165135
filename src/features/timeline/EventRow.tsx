import { memo, Suspense, useMemo, useState } from "react";
import type { Day } from "#domain/day.ts";
import type { TimelineEvent } from "#domain/events.ts";
import { selectEvent, selectView } from "#state/select.ts";
import { useAppState, usePage, useViewPart, useWords } from "#ui/context.tsx";
import type { Rove } from "#ui/hooks/useGridKeys.ts";
import { lazyPart } from "#ui/lazypart.ts";
import { em, rem } from "#ui/rem.ts";
import { timeOf } from "#words/dates.ts";
import { timelineWords } from "#words/timeline.ts";
import { type Extent, extentOf } from "./bars.ts";
import { Cell } from "./Cell.tsx";
import { type LabelPlace, markOf, placeLabels } from "./eventlabels.ts";
import { TEXT_PX, textWidth } from "./fit.ts";
import { Box, Line, Rect } from "./Placed.tsx";
import { cursorFraction, type DaySpan, percent } from "./scale.ts";

const signs = lazyPart("LaneSigns", () => import("./LaneSigns.tsx"));

/** The signs behind a button at the head of the lanes. */
function Key() {
  const { key } = useWords(timelineWords);
  const [wasOpened, setOpened] = useState(false);
  return (
    <>
      <button type="button" className="button tl-key-button" popoverTarget="tl-key">
        {key}
      </button>
      <div id="tl-key" popover="auto" className="popup tl-popover" onToggle={() => setOpened(true)}>
        {wasOpened && (
          <Suspense>
            <signs.Part />
          </Suspense>
        )}
      </div>
    </>
  );
}

/** Height of the row: two lines of text and the marks under them. */
const ROW_PX = 43;
const MARK_TOP = 31;
const textLines = [11, 26] as const;

function Mark({ event, extent, width }: { event: TimelineEvent; extent: Extent; width: number }) {
  const shape = markOf(event);
  const { x1, x2 } = extent;
  if (shape === "tick")
    return <Line className="tl-event-tick" track={width} x1={(x1 + x2) / 2} y1={MARK_TOP - 2} y2={ROW_PX - 1} />;
  if (shape === "broken") return <Line className="tl-event-broken" track={width} x1={x1} x2={x2} y1={MARK_TOP + 3} />;
  return (
    <Box x={percent(x1 / width)} y={MARK_TOP + 4} width={percent((x2 - x1) / width)} height={7}>
      <path className="tl-event-bracket" d="M0 0V7H1V0" vectorEffect="non-scaling-stroke" />
    </Box>
  );
}

/** Target of a mark: at least 24 px wide. Over a near neighbour's the sentence names both. */
function targetOf({ x1, x2 }: Extent): Extent {
  const middle = (x1 + x2) / 2;
  const half = Math.max((x2 - x1) / 2, 12);
  return { x1: middle - half, x2: middle + half };
}

type EventCellProps = {
  event: TimelineEvent;
  extent: Extent;
  target: Extent;
  place: LabelPlace | null;
  width: number;
  rove: Rove;
};

/** One event; of all of them a step of the date draws anew those alone that become or were the last one. */
const EventCell = memo(function EventCell({ event, extent, target, place, width, rove }: EventCellProps) {
  const [language, actions] = usePage();
  const isNow = useAppState((state) => {
    const view = selectView(state);
    return (selectEvent(state) ?? view?.events[view.eventIndex]) === event;
  });
  const claims = useMemo(() => [event.claim.id], [event]);
  return (
    <Cell
      cell={`event:${event.claim.id}`}
      rove={rove}
      claims={claims}
      label={`${event.label}, ${timeOf(language, event.claim)}`}
      order={event.to}
      className={`tl-event${isNow ? " is-now" : ""}`}
      onOpen={() => actions.showEvent(event)}
    >
      <Rect className="tl-target" track={width} {...target} y={ROW_PX - 24} height={24} />
      {place && (
        <Rect
          className="tl-target"
          track={width}
          x1={place.x}
          x2={place.x + place.width}
          y={textLines[place.row] - 12}
          height={16}
        />
      )}
      <Mark event={event} extent={extent} width={width} />
      {place && (
        <Line className="tl-line year" track={width} x1={place.tie} y1={textLines[place.row] + 3} y2={MARK_TOP} />
      )}
      {place && (
        <text className="tl-event-label" x={percent(place.x / width)} y={em(textLines[place.row], TEXT_PX)}>
          {event.label}
        </text>
      )}
    </Cell>
  );
});

/** Where the marks and names of the events in the window stand, long marks first: the short ones lie over them. */
function layOut(events: readonly TimelineEvent[], window: DaySpan, width: number, day: Day) {
  const extents = events.map((event) =>
    event.precision === "day"
      ? { x1: cursorFraction(window, event.from) * width, x2: cursorFraction(window, event.from) * width }
      : extentOf(window, event, width),
  );
  const places = placeLabels(
    events.map((event, n) => ({
      extent: extents[n] ?? { x1: -1, x2: -1 },
      rank: event.to === day ? event.rank - 3 : event.rank,
      width: textWidth(event.label, TEXT_PX, true),
    })),
    width,
  );
  const size = ({ x1, x2 }: Extent) => x2 - x1;
  return events
    .flatMap((event, n) => {
      const extent = extents[n];
      if (!extent || extent.x2 <= 0 || extent.x1 >= width) return [];
      return [{ event, extent, target: targetOf(extent), place: places[n] ?? null }];
    })
    .sort((a, b) => size(b.extent) - size(a.extent));
}

/** The piece of the date's line that runs through the marks. */
function RowCursor({ window }: { window: DaySpan }) {
  const day = useViewPart((view) => view.day);
  if (day < window.from || day > window.to) return null;
  return <Line className="tl-cursor" track={1} x1={cursorFraction(window, day)} y1={MARK_TOP} y2={ROW_PX} />;
}

type Props = { window: DaySpan; width: number; rove: Rove };

/** Marks and names of the events in the window. */
export const EventRow = memo(function EventRow({ window, width, rove }: Props) {
  const words = useWords(timelineWords);
  const events = useViewPart((view) => view.events);
  // Names of the day looked at come first; on a day without events nothing is laid out anew.
  const day = useViewPart((view) => (view.events[view.eventIndex]?.to === view.day ? view.day : Number.NaN));
  const cells = useMemo(() => layOut(events, window, width, day), [events, window, width, day]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: see LaneRow.
    // biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus.
    <div role="row" data-row="" className="tl-events">
      {/* biome-ignore lint/a11y/useSemanticElements: see LaneRow. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus. */}
      <div role="rowheader" className="tl-head tl-events-head">
        {words.events} <Key />
      </div>
      <svg className="tl-track" role="none" height={rem(ROW_PX)} width="100%" fill="none">
        {cells.map((cell) => (
          <EventCell key={cell.event.claim.id} {...cell} {...{ width, rove }} />
        ))}
        <RowCursor window={window} />
        {cells.length === 0 && (
          <text className="tl-event-label is-none" x="0" y={em(textLines[1], TEXT_PX)}>
            {words.noEvents}
          </text>
        )}
      </svg>
    </div>
  );
});
