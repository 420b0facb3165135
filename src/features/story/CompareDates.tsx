import { type CSSProperties, useMemo, useState } from "react";
import { type Day, dayOf, isoOf, partialRange } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import { deriveView } from "#domain/view.ts";
import { momentText } from "#prose/moment.ts";
import { momentOf } from "#state/select.ts";
import { useApp, useAppState, useLanguage, useView, useWords } from "#ui/context.tsx";
import { DateField } from "#ui/dates/DateField.tsx";
import { Modal } from "#ui/Modal.tsx";
import { storyWords } from "#words/story.ts";
import { ChangeList } from "./ChangeList.tsx";
import { DateMap } from "./DateMap.tsx";

/** The window of the link, else from the first event to the day shown, so that the two differ at once. */
function firstDays(dossier: Dossier, shown: Day, link: { from?: string; to?: string }): { a: Day; b: Day } {
  if (link.from !== undefined || link.to !== undefined) {
    const moment = momentOf(dossier, link);
    if (moment.kind === "window") return { a: moment.from, b: moment.to };
  }
  const events = dossier.claims.flatMap((claim) => {
    const from = claim.event ? dossier.spans.get(claim.id)?.startMin : null;
    return from ?? [];
  });
  const first = Math.min(...events, shown);
  return first < shown ? { a: first, b: shown } : { a: shown, b: dayOf(dossier.asOf) };
}

/** Two dates of the same situation: side by side or under a curtain, and in words. */
export function CompareDates() {
  const words = useWords(storyWords).compare;
  const language = useLanguage();
  const { store } = useApp();
  const { query, day } = useView();
  const dossier = useAppState((state) => state.dossier);
  const [days, setDays] = useState(() => {
    const { link, dossier: loaded } = store.getState();
    return loaded ? firstDays(loaded, day, link) : { a: day, b: day };
  });
  const [isSwipe, setSwipe] = useState(false);
  const [share, setShare] = useState(50);
  const [a, b] = useMemo(() => {
    if (!dossier) return [null, null];
    const at = (of: Day) => deriveView(dossier, { ...query, moment: { kind: "point", day: of } });
    return [at(days.a), at(days.b)];
  }, [dossier, query, days]);
  if (!a || !b) return null;
  const curtain: CSSProperties = isSwipe ? { clipPath: `inset(0 ${100 - share}% 0 0)` } : {};
  return (
    <Modal title={words.title}>
      <div className="stack compare-dates">
        <div className="row compare-controls">
          {(["a", "b"] as const).map((side) => (
            <DateField
              key={side}
              label={side === "a" ? words.first : words.second}
              initial={isoOf(days[side])}
              onDate={(date) => {
                const range = partialRange(date ?? "");
                if (range) setDays((now) => ({ ...now, [side]: range.last }));
              }}
            />
          ))}
          <fieldset className="row compare-modes" aria-label={words.title}>
            <button type="button" className="button large" aria-pressed={!isSwipe} onClick={() => setSwipe(false)}>
              {words.sideBySide}
            </button>
            <button type="button" className="button large" aria-pressed={isSwipe} onClick={() => setSwipe(true)}>
              {words.swipe}
            </button>
          </fieldset>
        </div>
        <div className={`compare-maps${isSwipe ? " swipe" : ""}`}>
          <figure className="second">
            <figcaption>
              <span className="chip-asof">{momentText(language, b)}</span>
            </figcaption>
            <DateMap view={b} />
          </figure>
          <figure className="first" style={curtain}>
            <figcaption>
              <span className="chip-asof">{momentText(language, a)}</span>
            </figcaption>
            <DateMap view={a} />
          </figure>
          {isSwipe && <span className="compare-edge" style={{ left: `${share}%` }} />}
        </div>
        {isSwipe && (
          <input
            type="range"
            className="compare-share"
            aria-label={words.share}
            aria-valuetext={`${share} %`}
            min={0}
            max={100}
            value={share}
            onChange={(event) => setShare(Number(event.target.value))}
          />
        )}
        <ChangeList a={a} b={b} />
      </div>
    </Modal>
  );
}
