import type { Bar } from "#domain/lanes.ts";
import { barPath, type Extent } from "./bars.ts";
import { At, Box } from "./Placed.tsx";
import { percent } from "./scale.ts";

/** Height of a lane and of a bar in it, in pixels. */
export const LANE_PX = 24;
export const BAR_PX = 15;
export const BAR_TOP = 4;

/** Narrowest bar that is still seen. */
const THINNEST_PX = 3;

const tickOpacity = [0.75, 0.5, 0.25];

function Ticks({ at, side, half }: { at: string; side: -1 | 1; half: boolean }) {
  return (
    <At x={at} y={BAR_TOP}>
      {tickOpacity.map((opacity, n) => (
        <rect
          key={opacity}
          className="tl-tick"
          x={side === 1 ? 3 + n * 5 : -6 - n * 5}
          y={half ? BAR_PX / 2 : 0}
          width="3"
          height={half ? BAR_PX / 2 : BAR_PX}
          opacity={opacity}
        />
      ))}
    </At>
  );
}

type Props = { bar: Bar; extent: Extent; width: number; hatch: string };

/**
 * A bar as its state asks for: solid, a ramp over an imprecise stretch, hatched, dashed, an outline where the articles
 * differ; ticks where the end is not given, a dotted line and ticks where the start is not. Positions are in percent, so the served picture is right at
 * any width.
 */
export function BarShape({ bar, extent, width, hatch }: Props) {
  const drawn = Math.max(extent.x2 - extent.x1, THINNEST_PX) / width;
  const x = percent(extent.x1 / width);
  const end = percent(extent.x1 / width + drawn);
  const box = { x, y: BAR_TOP, width: percent(drawn), height: BAR_PX };
  if (bar.state === "last-attested") return <Ticks at={x} side={1} half={bar.partLeft} />;
  if (bar.state === "ended")
    return <line className="tl-end" x1={x} x2={x} y1={BAR_TOP - 3} y2={BAR_TOP + BAR_PX + 3} />;
  if (bar.state === "planned") return <rect className="tl-planned" {...box} />;
  // No source gives it a beginning, so it has no shape that begins.
  if (bar.startNotStated)
    return (
      <>
        <line className="tl-unstated" x1={x} x2={end} y1={BAR_TOP + BAR_PX - 1} y2={BAR_TOP + BAR_PX - 1} />
        <Ticks at={end} side={-1} half={bar.partLeft} />
      </>
    );
  // Where a part of the force has left, the lower half goes on.
  const half = bar.partLeft ? BAR_PX / 2 : 0;
  const lower = { ...box, y: BAR_TOP + half, height: BAR_PX - half };
  if (bar.state === "inferred")
    return (
      <>
        <rect {...lower} fill={`url(#${hatch})`} />
        <rect className="tl-hatched" {...lower} />
      </>
    );
  const isContested = bar.contested.length > 0;
  return (
    <>
      {bar.about && bar.ramp === "up" && !bar.joined && (
        <At x={x} y={BAR_TOP}>
          <path className="tl-toe" d={`M-15 ${BAR_PX - 1}H-1`} />
        </At>
      )}
      {bar.about && bar.ramp === "down" && (
        <At x={end} y={BAR_TOP}>
          <path className="tl-toe" d={`M1 ${BAR_PX - 1}H15`} />
        </At>
      )}
      <Box {...box}>
        <path
          className={isContested ? "tl-contested" : "tl-solid"}
          d={barPath(bar, BAR_PX)}
          vectorEffect="non-scaling-stroke"
        />
      </Box>
    </>
  );
}
