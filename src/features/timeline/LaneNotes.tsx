import type { ReactNode } from "react";
import type { Dossier } from "#domain/dossier.ts";
import type { Bar, Lane } from "#domain/lanes.ts";
import { claimsOf } from "#prose/bounds.ts";
import { referenceOf } from "#prose/mapnotes.ts";
import { planNotes } from "#prose/plannotes.ts";
import type { Rove } from "#ui/hooks/useGridKeys.ts";
import { em } from "#ui/rem.ts";
import { detailsWords } from "#words/details.ts";
import type { Language } from "#words/language.ts";
import { BAR_PX, BAR_TOP, LANE_PX, PlanArrow } from "./BarShape.tsx";
import { disputesOf, type Extent, extentOf } from "./bars.ts";
import { Cell } from "./Cell.tsx";
import { TEXT_PX } from "./fit.ts";
import type { LaneText } from "./lanetexts.ts";
import { type NotePlace, placeNotes, placeReferences } from "./notelayout.ts";
import { Line, Rect } from "./Placed.tsx";
import { type DaySpan, fractionOf, percent } from "./scale.ts";

const BASELINE = em(BAR_TOP + BAR_PX - 3.5, TEXT_PX);

/** How words read on what lies under them: on a full bar they are light, and the bar goes on around them. */
const beneath = { free: "beside", bar: "on-bar", hatch: "" } as const;

function Words({ place: { x1, text }, width }: { place: NotePlace; width: number }) {
  if (!text) return null;
  return (
    <>
      {text.on !== "free" && (
        <Rect
          className={`tl-plan-label on-${text.on}`}
          track={width}
          x1={text.x - 3}
          x2={text.x + text.width + 3}
          y={BAR_TOP + 1}
          height={BAR_PX - 2}
        />
      )}
      {text.isAway && (
        <>
          <Line className="tl-plan-line" track={width} x1={text.x + text.width} x2={x1 + 1} y1={21.5} />
          <Line className="tl-plan-line" track={width} x1={x1 + 1} y1={21.5} y2={LANE_PX / 2} />
        </>
      )}
      <text className={`tl-text tl-plan-text ${beneath[text.on]}`} x={percent(text.x / width)} y={BASELINE}>
        {text.text}
      </text>
    </>
  );
}

type Args = {
  dossier: Dossier;
  language: Language;
  lane: Lane;
  bars: readonly Bar[];
  extents: readonly Extent[];
  texts: readonly LaneText[];
  window: DaySpan;
  width: number;
  rove: Rove;
  onOpen: (claim: string) => void;
};

/** What a lane says beside its bars: plans, doubtful moves, references, and that no source speaks; texts of bars make room for it. */
export function laneNotes(args: Args): { texts: LaneText[]; drawn: ReactNode } {
  const { dossier, language, lane, bars, extents, texts, window, width, rove, onOpen } = args;
  const notes = planNotes(dossier, language, lane);
  const discs = disputesOf(bars).map((dispute) => {
    const { x1, x2 } = extentOf(window, dispute, width);
    return (Math.max(x1, 0) + Math.min(x2, width)) / 2;
  });
  const track = { bars, extents, discs, width };
  const wishes = notes.map((note) => ({
    ...note,
    from: fractionOf(window, note.from) * width,
    to: fractionOf(window, note.to + 1) * width,
    isRange: note.kind === "perhaps",
  }));
  const placed = placeNotes(wishes, track, texts);
  const references = placeReferences(track, placed.texts, placed.places, ({ claims }) => {
    const [claim] = claimsOf(dossier, claims).filter(({ basis }) => basis !== "reading");
    return claim ? referenceOf(dossier, claim, language) : "";
  });
  const isBlank = extents.every(({ x1, x2 }) => x2 <= 0 || x1 >= width);
  const drawn = notes.map((note, n) => {
    const place = placed.places[n];
    if (!place) return null;
    const { claim, kind } = note;
    const left = place.text && !place.text.isAway ? place.text.x - 3 : place.x1 - 3;
    return (
      <Cell
        key={claim.id}
        cell={`plan:${lane.place}:${lane.actor}:${claim.id}`}
        rove={rove}
        claims={[claim.id]}
        label={claim.says}
        written={place.text?.text}
        className="tl-plan"
        place={lane.place}
        actor={lane.actor}
        order={note.from + 0.2}
        onOpen={() => onOpen(claim.id)}
      >
        <Rect className="tl-target" track={width} x1={left} x2={place.x2} height={LANE_PX} />
        <Line className="tl-arrow-ground" track={width} x1={place.x1} x2={place.x2} y1={LANE_PX / 2} />
        <PlanArrow {...place} {...{ width, kind }} />
        <Words {...{ place, width }} />
      </Cell>
    );
  });
  return {
    texts: [...placed.texts, ...references],
    drawn: (
      <>
        {drawn}
        {isBlank && (
          <text className="tl-text beside" x={percent(4 / width)} y={BASELINE}>
            {detailsWords[language].noSourceHere.window}
          </text>
        )}
      </>
    ),
  };
}
