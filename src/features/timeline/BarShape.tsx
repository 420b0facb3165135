import type { Bar } from "#domain/lanes.ts";
import { em, rem } from "#ui/rem.ts";
import type { Extent } from "./bars.ts";
import { At } from "./Placed.tsx";
import { percent } from "./scale.ts";

/** Height of a lane and of a bar in it, in pixels. */
export const LANE_PX = 24;
export const BAR_PX = 15;
export const BAR_TOP = 4;

/** Narrowest bar that is still seen. */
const THINNEST_PX = 3;

/** Width of what fades out after the last report. */
export const FADE_PX = 18;

/** What the drawing of all lanes refers to, once in a document: fades for what has no known end. */
export function Fades() {
  return (
    <defs>
      {(["in", "out"] as const).map((way) => (
        <mask key={way} id={`tl-fade-${way}`} maskContentUnits="objectBoundingBox">
          <linearGradient id={`tl-shade-${way}`}>
            <stop offset="0" stopColor={way === "in" ? "#222" : "#fff"} />
            <stop offset="1" stopColor={way === "in" ? "#fff" : "#222"} />
          </linearGradient>
          <rect width="1" height="1" fill={`url(#tl-shade-${way})`} />
        </mask>
      ))}
    </defs>
  );
}

/** Hatching in the colour of the lane that it stands in. */
export function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line className="tl-hatch-line" x1="0" x2="0" y1="0" y2="5" />
    </pattern>
  );
}

const fading = { in: "url(#tl-fade-in)", out: "url(#tl-fade-out)" } as const;

type Props = {
  bar: Pick<Bar, "state" | "ramp" | "startNotStated" | "leaves" | "contested">;
  extent: Extent;
  width: number;
  hatch: string;
  /** Our reading, no source's words: open above, as its symbol. */
  isRead?: boolean;
};

/**
 * A bar as its state asks for, always of one height, since no source of a bar says that a force grew: solid, fading over
 * an imprecise or unstated stretch and after the last report, hatched, dashed, an outline where the articles differ, with
 * a notch where a part of the force left. Positions are in percent, so the served picture is right at any width.
 */
export function BarShape({ isRead = false, ...props }: Props) {
  if (!isRead) return <Shape {...props} />;
  const width = props.bar.state === "last-attested" ? { width: rem(FADE_PX) } : {};
  // An outline loses its upper edge.
  const top = props.bar.contested.length > 0 ? -2 : 2;
  return (
    <>
      <Shape {...props} />
      <rect className="tl-notch" {...boxOf(props)} {...width} y={rem(BAR_TOP + top)} height={rem(BAR_PX / 2 - top)} />
    </>
  );
}

function boxOf({ extent, width }: Pick<Props, "extent" | "width">) {
  const drawn = Math.max(extent.x2 - extent.x1, THINNEST_PX) / width;
  return { x: percent(extent.x1 / width), y: rem(BAR_TOP), width: percent(drawn), height: rem(BAR_PX) };
}

/** A plan, or a move that perhaps happened: an arrow as on the map, dashed or dotted, never a bar. */
export function PlanArrow({ x1, x2, width, kind }: Extent & { width: number; kind: "planned" | "perhaps" }) {
  const end = Math.min(x2, width - 1);
  const start = percent(x1 / width);
  const y = em(LANE_PX / 2);
  return (
    <>
      <line className={`tl-arrow is-${kind}`} x1={start} x2={percent((end - 6) / width)} y1={y} y2={y} />
      <At x={percent(end / width)} y={y}>
        <path className="tl-arrow-head" d="M-8 -4.5L0 0L-8 4.5Z" />
      </At>
    </>
  );
}

function Shape({ bar, extent, width, hatch }: Omit<Props, "isRead">) {
  const box = boxOf({ extent, width });
  const { x } = box;
  if (bar.state === "last-attested")
    return <rect {...box} className="tl-solid" width={rem(FADE_PX)} mask={fading.out} />;
  if (bar.state === "ended")
    return <line className="tl-end" x1={x} x2={x} y1={em(BAR_TOP - 3)} y2={em(BAR_TOP + BAR_PX + 3)} />;
  if (bar.state === "planned") return <PlanArrow {...extent} width={width} kind="planned" />;
  if (bar.startNotStated) return <rect className="tl-unstated" {...box} mask={fading.in} />;
  const isOutline = bar.contested.length > 0;
  const fade = bar.ramp === null || isOutline ? undefined : fading[bar.ramp === "up" ? "in" : "out"];
  return (
    <>
      {bar.state === "inferred" ? (
        <rect className="tl-hatched" {...box} fill={`url(#${hatch})`} />
      ) : (
        <rect className={isOutline ? "tl-contested" : "tl-solid"} {...box} mask={fade} />
      )}
      {bar.leaves && (
        <At x={x} y={em(BAR_TOP)}>
          <path className="tl-notch" d="M-6 -1H6L0 8Z" />
        </At>
      )}
    </>
  );
}
