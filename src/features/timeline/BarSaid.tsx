import "./datebar.css";
import { type RefObject, useEffect, useRef, useState } from "react";
import { pressed } from "#ui/keys/pressed.ts";

/** Widest line of the sentence, and its distance from the mark and from the window's edge, in pixels. */
const MOST_PX = 320;
const GAP_PX = 6;

/** How long a pointer stays on a mark before it may go onto its sentence. */
const REST_MS = 400;

type Said = { text: string; left: number; bottom: number };

/** Distance within which marks of events cannot be told apart by pointer or finger. */
const NEAR_PX = 6;

/** The names of an event and of those whose marks lie where its mark does, in the order of their days. */
function eventsAt(cell: Element): string | null {
  const middle = (mark: Element) => {
    const { left, right } = mark.querySelector(".tl-target")?.getBoundingClientRect() ?? { left: 0, right: 0 };
    return (left + right) / 2;
  };
  const all = [...(cell.closest("svg")?.querySelectorAll<SVGElement>(".tl-event") ?? [])];
  if (!all.includes(cell as SVGElement)) return null;
  return all
    .filter((other) => Math.abs(middle(other) - middle(cell)) <= NEAR_PX)
    .sort((a, b) => Number(a.dataset.order) - Number(b.dataset.order))
    .map((other) => other.getAttribute("aria-label"))
    .join("\n");
}

/** The sentence of a mark, above it and within the window. */
function saidOf(target: EventTarget | null): Said | null {
  const cell = target instanceof Element ? target.closest("[data-cell][aria-label]") : null;
  if (!(cell instanceof SVGElement)) return null;
  const name = eventsAt(cell) ?? cell.getAttribute("aria-label") ?? "";
  // What is written on the mark ends its name, and is seen.
  const written = `. ${(cell.querySelector("text")?.textContent ?? "").replace("‹ ", "")}`;
  const box = cell.getBoundingClientRect();
  const middle = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
  const half = Math.min(MOST_PX, innerWidth - 2 * GAP_PX) / 2;
  return {
    text: name.endsWith(written) ? name.slice(0, -written.length) : name,
    left: Math.min(Math.max(middle, half + GAP_PX), innerWidth - half - GAP_PX),
    bottom: innerHeight - box.top + GAP_PX,
  };
}

/**
 * What the mark under pointer, finger or focus means, beside it, for those who see. Escape takes it away. A pointer that
 * has rested on the mark may go onto the sentence; one that moves on goes through it, to the rows above.
 */
export function BarSaid({ grid }: { grid: RefObject<HTMLElement | null> }) {
  const [said, setSaid] = useState<Said | null>(null);
  const [rests, setRests] = useState(false);
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    setRests(false);
    if (!said) return;
    const rest = setTimeout(() => setRests(true), REST_MS);
    return () => clearTimeout(rest);
  }, [said]);
  useEffect(() => {
    const marks = grid.current;
    if (!marks) return;
    const stop = new AbortController();
    const listen = (name: string, on: (event: Event) => void, of: EventTarget = marks) =>
      of.addEventListener(name, on, { signal: stop.signal, passive: true, capture: true });
    const isOnIt = (to: EventTarget | null) => to === sentence.current;
    const say = ({ target }: Event) => {
      if (!isOnIt(target)) setSaid(saidOf(target));
    };
    const clear = () => setSaid(null);
    listen("pointerover", say);
    listen("focusin", say);
    listen("focusout", clear);
    listen("pointerleave", (event) => {
      if (event.target === marks && !isOnIt((event as PointerEvent).relatedTarget)) clear();
    });
    listen("scroll", clear, window);
    listen("keydown", (event) => event instanceof KeyboardEvent && pressed(event) === "Escape" && clear(), window);
    return () => stop.abort();
  }, [grid]);
  return (
    said && (
      <p
        ref={sentence}
        className={`tl-said${rests ? " rests" : ""}`}
        aria-hidden="true"
        style={{ left: said.left, bottom: said.bottom }}
        onPointerLeave={() => setSaid(null)}
      >
        {said.text}
      </p>
    )
  );
}
