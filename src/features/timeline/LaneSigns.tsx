import type { ComponentProps } from "react";
import { useWords } from "#ui/context.tsx";
import { rem } from "#ui/rem.ts";
import { dialogWords } from "#words/dialogs.ts";
import { timelineWords } from "#words/timeline.ts";
import { BAR_TOP, BarShape, Fades, Hatch, LANE_PX, PlanArrow } from "./BarShape.tsx";

const WIDTH_PX = 44;

const plain: ComponentProps<typeof BarShape>["bar"] & { isRead: boolean } = {
  state: "attested",
  ramp: null,
  startNotStated: false,
  leaves: false,
  contested: [],
  isRead: false,
};

type Sign =
  | "reported"
  | "possible"
  | "startNotStated"
  | "inferred"
  | "partLeft"
  | "last"
  | "planned"
  | "differ"
  | "read";

/** How each sign looks, by the drawing of the lanes. */
const signs: readonly (readonly [Sign, Partial<typeof plain>])[] = [
  ["reported", {}],
  ["possible", { state: "possible", ramp: "up" }],
  ["startNotStated", { state: "possible", startNotStated: true }],
  ["read", { isRead: true }],
  ["inferred", { state: "inferred" }],
  ["partLeft", { leaves: true }],
  ["last", { state: "last-attested" }],
  ["planned", { state: "planned" }],
  ["differ", { contested: [""] }],
];

/** Marks of events and of the date, in a box as wide as the sample bars. */
const eventSigns = {
  day: <path className="tl-event-tick" d="M22 4V20" />,
  month: <path className="tl-event-bracket" d="M8 8V16H36V8" />,
  about: <path className="tl-event-broken" d="M8 12H36" />,
  now: <path className="tl-cursor" d="M22 2V22" />,
};

/** Every sign of the lanes with its meaning. */
export function LaneSigns() {
  const { key } = useWords(timelineWords);
  const { bars: words, lanes } = useWords(dialogWords).help.signs;
  return (
    <ul className="tl-key-signs" aria-label={key}>
      {signs.map(([sign, looks], n) => (
        <li key={sign}>
          <svg className="tl-key-sign" width={rem(WIDTH_PX)} height={rem(LANE_PX)} aria-hidden="true">
            {n === 0 && (
              <>
                <Fades />
                <defs>
                  <Hatch id="tl-hatch-key" />
                </defs>
              </>
            )}
            <BarShape
              bar={{ ...plain, ...looks }}
              isRead={looks.isRead === true}
              extent={looks.leaves ? { x1: WIDTH_PX / 2, x2: WIDTH_PX } : { x1: 1, x2: WIDTH_PX - 1 }}
              width={WIDTH_PX}
              hatch="tl-hatch-key"
            />
            {looks.leaves && (
              <rect className="tl-solid" x={rem(1)} y={rem(BAR_TOP)} width={rem(WIDTH_PX / 2)} height={rem(15)} />
            )}
          </svg>
          {words[sign]}
        </li>
      ))}
      <li>
        <svg className="tl-key-sign" width={rem(WIDTH_PX)} height={rem(LANE_PX)} aria-hidden="true">
          <PlanArrow x1={1} x2={WIDTH_PX} width={WIDTH_PX} kind="perhaps" />
        </svg>
        {words.perhaps}
      </li>
      {Object.entries(eventSigns).map(([sign, drawn]) => (
        <li key={sign}>
          <svg className="tl-key-sign" width={rem(WIDTH_PX)} height={rem(LANE_PX)} aria-hidden="true">
            {drawn}
          </svg>
          {lanes[sign as keyof typeof eventSigns]}
        </li>
      ))}
    </ul>
  );
}
