import {
  type MouseEvent as ReactMouseEvent,
  type PointerEvent as ReactPointerEvent,
  type RefObject,
  useRef,
} from "react";
import type { Day } from "#domain/day.ts";
import { useActions, useViewPart } from "#ui/context.tsx";
import { type DaySpan, snapDay } from "./scale.ts";

/** Way in pixels from which a press is a drag and no longer a click on a bar; a finger is never quite still. */
const DRAG_PX = { mouse: 4, finger: 10 };

/**
 * Click and drag on the lanes move the date: whole days, events pull. A press on a bar or an event stays a click on it
 * until it moves. A finger that goes rather up or down than across scrolls the page and changes nothing; two fingers
 * zoom the axis (`lanehelp.tsx`).
 *
 * @param track element as wide as the window
 */
export function useScrub(track: RefObject<Element | null>, window: DaySpan) {
  const actions = useActions();
  const events = useViewPart((view) => view.events);
  const drag = useRef<{ id: number; x: number; y: number; moved: boolean; onCell: boolean } | null>(null);
  const isDragged = useRef(false);

  const dayUnder = (clientX: number): Day | null => {
    const box = track.current?.getBoundingClientRect();
    if (!box || box.width === 0) return null;
    return snapDay(
      window,
      clientX - box.left,
      box.width,
      events.map((event) => event.to),
    );
  };
  const move = (clientX: number) => {
    const day = dayUnder(clientX);
    if (day !== null) actions.setDay(day, { playing: false });
  };

  return {
    onPointerDown(event: ReactPointerEvent<HTMLElement>) {
      // Any press begins anew, also one beside the track: no click follows the drag of a finger.
      isDragged.current = false;
      // Two fingers zoom the axis.
      if (!event.isPrimary) drag.current = null;
      const box = track.current?.getBoundingClientRect();
      if (!box || event.button !== 0 || !event.isPrimary || event.clientX < box.left) return;
      const onCell = event.target instanceof Element && event.target.closest("[data-cell], button, input") !== null;
      drag.current = { id: event.pointerId, x: event.clientX, y: event.clientY, moved: false, onCell };
      if (!onCell && event.pointerType === "mouse") move(event.clientX);
    },
    onPointerMove(event: ReactPointerEvent<HTMLElement>) {
      const at = drag.current;
      if (!at || at.id !== event.pointerId) return;
      if (!at.moved) {
        const isMouse = event.pointerType === "mouse";
        const [across, along] = [Math.abs(event.clientX - at.x), Math.abs(event.clientY - at.y)];
        if (!isMouse && along >= DRAG_PX.finger && along > across) drag.current = null;
        if (drag.current === null || across < (isMouse ? DRAG_PX.mouse : DRAG_PX.finger)) return;
        at.moved = true;
        isDragged.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      move(event.clientX);
    },
    onPointerUp(event: ReactPointerEvent<HTMLElement>) {
      const at = drag.current;
      drag.current = null;
      if (at && !at.moved && !at.onCell && event.pointerType !== "mouse") move(event.clientX);
    },
    onPointerCancel() {
      drag.current = null;
    },
    /** A drag that ends on a bar is not a click on it. Keys and screen readers click without a press: `detail` is 0. */
    onClickCapture(event: ReactMouseEvent) {
      if (!isDragged.current || event.detail === 0) return;
      isDragged.current = false;
      event.stopPropagation();
      event.preventDefault();
    },
  };
}
