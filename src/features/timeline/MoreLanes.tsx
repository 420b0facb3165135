import { type RefObject, useEffect, useState } from "react";
import { useWords } from "#ui/context.tsx";
import { Icon } from "#ui/Icon.tsx";
import { timelineWords } from "#words/timeline.ts";

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
export function MoreLanes({
  body,
  axis,
}: {
  body: RefObject<HTMLElement | null>;
  axis: RefObject<HTMLElement | null>;
}) {
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
