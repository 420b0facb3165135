import { type ChangeEvent, type PointerEvent, useRef } from "react";
import { momentDays } from "#prose/moment.ts";
import { usePage, useView, useWords } from "#ui/context.tsx";
import { commonWords } from "#words/common.ts";
import { timelineWords } from "#words/timeline.ts";

/** Way in pixels after which a finger is known to go somewhere. */
const MOVE_PX = 10;

/** What a finger means: across drags the thumb, still puts it there; browsers move it where a scroll begins, too. */
function useFinger(onValue: (value: number) => void) {
  const finger = useRef<{ x: number; y: number; goes: "across" | "along" | null; wanted: number | null } | null>(null);
  return {
    onPointerDown({ pointerType, clientX, clientY }: PointerEvent) {
      finger.current = pointerType === "touch" ? { x: clientX, y: clientY, goes: null, wanted: null } : null;
    },
    onPointerMove({ clientX, clientY }: PointerEvent) {
      const at = finger.current;
      if (!at || at.goes) return;
      const [across, along] = [Math.abs(clientX - at.x), Math.abs(clientY - at.y)];
      if (Math.max(across, along) >= MOVE_PX) at.goes = across > along ? "across" : "along";
    },
    onPointerUp() {
      const at = finger.current;
      finger.current = null;
      if (at?.goes === null && at.wanted !== null) onValue(at.wanted);
    },
    onPointerCancel() {
      finger.current = null;
    },
    onChange({ currentTarget }: ChangeEvent<HTMLInputElement>) {
      const at = finger.current;
      if (at && at.goes !== "across") at.wanted = Number(currentTarget.value);
      else onValue(Number(currentTarget.value));
    },
  };
}

/** The date control of the public contract: a native range input over the period, in days since its start. */
export function DateRange() {
  const words = useWords(timelineWords);
  const common = useWords(commonWords);
  const [language, actions] = usePage();
  const view = useView();
  const { dossier, day, holdingCount } = view;
  const finger = useFinger((value) => actions.setDay(dossier.first + value, { playing: false }));
  return (
    <input
      type="range"
      className="tl-range"
      aria-label={words.date}
      min={0}
      max={dossier.last - dossier.first}
      step={1}
      value={day - dossier.first}
      aria-valuetext={`${momentDays(language, view)}, ${common.claimsHold(holdingCount)}`}
      {...finger}
    />
  );
}
