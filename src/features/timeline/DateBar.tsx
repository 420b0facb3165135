import type { ReactNode } from "react";
import { useLanguage, useView, useWords } from "#ui/context.tsx";
import { GoToDate } from "#ui/dates/DateField.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { rem } from "#ui/rem.ts";
import { formatYear } from "#words/dates.ts";
import { timelineWords } from "#words/timeline.ts";
import { DateRange } from "./DateRange.tsx";
import { Line as Mark } from "./Placed.tsx";
import { PlayButton, Stepper } from "./Stepper.tsx";
import { fractionOf, percent } from "./scale.ts";
import { usePlay } from "./usePlay.ts";
import { periodOf } from "./useTimeWindow.ts";

/** The whole period as a line with a mark per event, filled to the date. The native control lies over it. */
function Line() {
  const { dossier, events, day } = useView();
  const period = periodOf(dossier);
  return (
    <svg className="tl-bar-line" height={rem(24)} width="100%" aria-hidden="true">
      <rect className="tl-bar-rest" y={rem(10)} width="100%" height={rem(4)} rx={rem(2)} />
      <rect
        className="tl-bar-past"
        y={rem(10)}
        width={percent(fractionOf(period, day + 0.5))}
        height={rem(4)}
        rx={rem(2)}
      />
      {events.map(({ claim, to }) => (
        <Mark key={claim.id} className="tl-bar-event" track={1} x1={fractionOf(period, to)} y1={5} y2={19} />
      ))}
    </svg>
  );
}

type Props = {
  /** What is there on the date: one sentence with its references. */
  children?: ReactNode;
  /** Buttons at the end of the first row. */
  aside?: ReactNode;
  /** Steps of a story at the start of the first row; those of the date then stand in the menu. */
  lead?: ReactNode;
  menu?: ReactNode;
  /** A line over all of it. */
  above?: ReactNode;
};

/** The date control of the embed: steps, one sentence and a line of the whole period; play and the typed date in a menu. */
export function DateBar({ children, aside, lead, menu, above }: Props) {
  const words = useWords(timelineWords);
  const language = useLanguage();
  const { dossier } = useView();
  usePlay();
  return (
    <section
      id="timeline-region"
      className={`date-bar${lead ? " has-story" : ""}`}
      aria-label={words.region}
      tabIndex={-1}
    >
      {above}
      <div className="date-bar-grid">
        {lead ?? <Stepper withPlay={false} />}
        <div className="date-bar-says">{children}</div>
        <div className="date-bar-aside">
          {aside}
          <IconButton
            className="large date-bar-more-button"
            icon="menu"
            label={words.more}
            popoverTarget="date-bar-more"
          />
          <div id="date-bar-more" popover="auto" className="popup tl-popover date-bar-more">
            {lead ? <Stepper /> : <PlayButton />}
            <GoToDate />
            {menu}
          </div>
        </div>
        <div className="date-bar-line">
          <Line />
          <DateRange />
          <span className="date-bar-first">{formatYear(language, dossier.first)}</span>
          <span className="date-bar-last">{formatYear(language, dossier.last)}</span>
        </div>
      </div>
    </section>
  );
}
