import type { Size } from "#geo/camera.ts";
import type { MarksLayout } from "#marks/types.ts";
import { MarkArrow } from "./MarkSymbols.tsx";

/** Arrows, distances and lines to blocks that stand apart: one picture under the marks. */
export function MarkLines({ layout, size, isPast }: { layout: MarksLayout; size: Size; isPast: boolean }) {
  return (
    <svg
      className={`map-lines${isPast ? " is-past" : ""}`}
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {layout.places.map(
        ({ id, leader }) =>
          leader && (
            <g key={id} className="map-leader">
              <path d={`M${leader.from.x} ${leader.from.y}L${leader.to.x} ${leader.to.y}`} />
              <circle cx={leader.from.x} cy={leader.from.y} r="3" />
            </g>
          ),
      )}
      {layout.distances.map(({ id, path }) => (
        <path key={id} className="map-distance" d={path} />
      ))}
      {layout.arrows.map((arrow) => (
        <MarkArrow key={arrow.id} arrow={arrow} />
      ))}
    </svg>
  );
}
