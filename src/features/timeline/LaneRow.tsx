import { memo } from "react";
import type { Place } from "#domain/compiled.ts";
import type { Lane } from "#domain/lanes.ts";
import { lastSourceDay } from "#domain/now.ts";
import { barLabel, laneWords } from "#prose/lanenotes.ts";
import { ActorKey } from "#ui/ActorSymbol.tsx";
import { useAppState, usePage, useWords } from "#ui/context.tsx";
import type { Rove } from "#ui/hooks/useGridKeys.ts";
import { em, rem } from "#ui/rem.ts";
import { formatDay } from "#words/dates.ts";
import { timelineWords } from "#words/timeline.ts";
import { BAR_PX, BAR_TOP, BarShape, Hatch, LANE_PX } from "./BarShape.tsx";
import { barsOf, disputesOf, extentOf, isSilent, targetsOf } from "./bars.ts";
import { Cell } from "./Cell.tsx";
import { TEXT_PX } from "./fit.ts";
import type { Help } from "./LaneHelp.tsx";
import { laneTexts } from "./lanetexts.ts";
import { At, Line, Rect } from "./Placed.tsx";
import { type DaySpan, fractionOf, percent } from "./scale.ts";

type Props = {
  lane: Lane;
  window: DaySpan;
  width: number;
  rove: Rove;
  /** First lane of its place: carries the place's name. */
  isFirst: boolean;
  /** Only lane of its place: no room for a second line. */
  isOnly: boolean;
  /** Stays when there is room for one place only. */
  isHome: boolean;
  help: Help | undefined;
};

/** What stands under a place's name: the rest of its full name, or that a country's claims give no base. */
function sublineOf(place: Place, baseNotGiven: string): string {
  if (place.kind === "country") return baseNotGiven;
  const comma = place.name.indexOf(", ");
  return comma < 0 ? "" : place.name.slice(comma + 2);
}

/** Id of the cell that holds a place's name. */
export function placeCell(place: string): string {
  return `place:${place}`;
}

function LaneHead({ lane, rove, isFirst, isOnly }: Pick<Props, "lane" | "rove" | "isFirst" | "isOnly">) {
  const words = useWords(timelineWords);
  const [, actions, dossier] = usePage();
  const isSelected = useAppState((state) => state.link.place === lane.place);
  const place = dossier.place.get(lane.place);
  const actor = dossier.actor.get(lane.actor);
  if (!place || !actor) return null;
  const cell = placeCell(place.id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be drawn as lanes around SVG tracks.
    // biome-ignore lint/a11y/useFocusableInteractive: the button inside it takes the focus.
    <div role="rowheader" className="tl-head">
      {isFirst ? (
        <button
          type="button"
          className="tl-place"
          data-place={place.id}
          data-cell={cell}
          tabIndex={rove.tabIndexOf(cell)}
          aria-pressed={isSelected}
          title={place.name}
          onFocus={() => rove.onFocus(cell)}
          onClick={() => actions.selectPlace(place.id)}
        >
          <span className="tl-place-name">{place.short}</span>{" "}
          {!isOnly && <span className="tl-place-sub">{sublineOf(place, words.baseNotGiven)}</span>}
        </button>
      ) : (
        <span className="visually-hidden">{place.short}</span>
      )}
      <span className="tl-force" data-actor={actor.id}>
        <ActorKey actor={actor} /> <span className="tl-force-name">{actor.short}</span>
      </span>
    </div>
  );
}

/** One force at one place over the window; drawn anew only when one of these changes, not with the date. */
export const LaneRow = memo(function LaneRow({ lane, window, width, rove, isFirst, isOnly, isHome, help }: Props) {
  const words = useWords(timelineWords);
  const [language, actions, dossier] = usePage();
  const lastDay = lastSourceDay(dossier);
  const silentFrom = fractionOf(window, lastDay + 1) * width;
  // A plan is drawn as long as sources speak: nothing says that it goes on.
  const bars = barsOf(lane).map((bar) =>
    bar.state === "planned" ? { ...bar, to: Math.max(bar.from, Math.min(bar.to, lastDay)) } : bar,
  );
  const extents = bars.map((bar) => extentOf(window, bar, width));
  const targets = targetsOf(bars, extents, width);
  const fitted = laneTexts(
    bars,
    extents,
    { width, silentFrom: Math.min(silentFrom, width), windowFrom: window.from },
    laneWords(dossier, language),
  );
  const hatch = `tl-hatch-${lane.place}-${lane.actor}`;
  const open = (claim: string | undefined) => {
    if (claim !== undefined) actions.openClaim(claim, lane.place);
    else actions.selectPlace(lane.place);
  };
  const shown = { dossier, language, lane, bars, extents, window, width, rove };
  const notes = help?.laneNotes({ ...shown, texts: fitted, onOpen: open });
  const texts = notes?.texts ?? fitted;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see LaneHead.
    // biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus.
    <div
      role="row"
      data-row=""
      data-place={lane.place}
      data-actor={lane.actor}
      className={`tl-lane${isFirst ? " is-first" : ""}${isHome ? " is-home" : ""}`}
    >
      <LaneHead {...{ lane, rove, isFirst, isOnly }} />
      <svg className={`tl-track actor-${lane.actor}`} role="none" height={rem(LANE_PX)} width="100%" fill="none">
        <defs>
          <Hatch id={hatch} />
        </defs>
        <Line className="tl-blank" track={width} x1={0} x2={Math.min(silentFrom, width)} y1={LANE_PX / 2} />
        {bars.map((bar, n) => {
          const [extent, target] = [extents[n], targets[n]];
          if (!extent || extent.x2 <= 0 || extent.x1 >= width) return null;
          // Too short to be pointed at between its neighbours, never too short to be seen.
          const looks = { bar, extent, width, hatch, isRead: bar.first.isRead };
          if (!target) return <BarShape key={bar.from} {...looks} />;
          const text = texts.find((item) => item.bar === n);
          const isCut = isSilent(bar) && bar.from < window.from;
          return (
            <Cell
              key={bar.from}
              cell={`bar:${lane.place}:${lane.actor}:${bar.from}`}
              rove={rove}
              claims={bar.claims}
              label={barLabel(dossier, language, bar, lane)}
              written={text?.text.replace("‹ ", "")}
              className={`tl-bar state-${bar.state}${isSilent(bar) ? " is-silent" : ""}`}
              place={lane.place}
              actor={lane.actor}
              order={bar.from}
              onOpen={() => open(bar.claims[0])}
            >
              <Rect className="tl-target" track={width} {...target} height={LANE_PX} />
              {!isCut && <BarShape {...looks} />}
              {text?.tone === "on-hatch" && (
                <Rect
                  className="tl-knockout"
                  track={width}
                  x1={text.x - 4}
                  x2={text.x + text.width + 4}
                  y={BAR_TOP + 1}
                  height={BAR_PX - 2}
                />
              )}
              {text && (
                <text
                  className={`tl-text ${text.tone}${bar.contested.length > 0 ? " on-outline" : ""}`}
                  x={percent((text.tone === "on-hatch" ? text.x + text.width / 2 : text.x) / width)}
                  y={em(BAR_TOP + BAR_PX - 3.5, TEXT_PX)}
                >
                  {text.text}
                </text>
              )}
            </Cell>
          );
        })}
        {disputesOf(bars).map((dispute) => {
          const { x1, x2 } = extentOf(window, dispute, width);
          if (x2 <= 0 || x1 >= width) return null;
          const record = dossier.disagreement.get(dispute.id);
          if (!record) return null;
          const middle = (Math.max(x1, 0) + Math.min(x2, width)) / 2;
          const label = `${words.openCompare(record.question)} (${formatDay(language, dispute.from)})`;
          return (
            <Cell
              key={`${dispute.id}:${dispute.from}`}
              cell={`dispute:${lane.place}:${lane.actor}:${dispute.id}:${dispute.from}`}
              rove={rove}
              claims={record.claims}
              label={label}
              className="tl-dispute"
              disagreement={dispute.id}
              order={dispute.from + 0.5}
              onOpen={() => actions.compare(dispute.id)}
            >
              <At x={percent(middle / width)} y={em(LANE_PX / 2)}>
                <circle className="tl-target" r="12" />
                <circle className="tl-disc" r="7.5" />
                <path className="tl-differ" d="M-3.5 -1.8H3.5M-3.5 1.8H3.5M-2 4.2L2 -4.2" />
              </At>
            </Cell>
          );
        })}
        {notes?.drawn}
      </svg>
    </div>
  );
});
