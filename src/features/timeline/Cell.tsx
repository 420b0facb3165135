import type { ReactNode } from "react";
import { useAppState } from "#ui/context.tsx";
import type { Rove } from "#ui/hooks/useGridKeys.ts";
import { useHover } from "#ui/hooks/useHover.ts";
import { pressed } from "#ui/keys/pressed.ts";

/** Should marks of these claims, at this place, light up: under the pointer elsewhere, or named by the link? */
function useLit(claims: readonly string[], place?: string): "open" | "lit" | "" {
  return useAppState(({ hovered, link }) => {
    if (link.claim !== undefined && claims.includes(link.claim)) return "open";
    const isNamed = link.highlight?.some((id) => id === place || claims.includes(id)) ?? false;
    return isNamed || hovered.some((id) => claims.includes(id)) ? "lit" : "";
  });
}

type Props = {
  /** Unique in the grid. */
  cell: string;
  rove: Rove;
  claims: readonly string[];
  label: string;
  /** Words that stand on the mark, and are a part of its name for who speaks to the page. */
  written?: string | undefined;
  className: string;
  place?: string;
  actor?: string;
  disagreement?: string;
  /** First day: the order in which the arrow keys go through a row, whatever is drawn over what. */
  order: number;
  onOpen: () => void;
  children: ReactNode;
};

/** A mark of the timeline that can be focused and opened. SVG: positions in percent need no style attribute. */
export function Cell({
  cell,
  rove,
  claims,
  label,
  written,
  className,
  place,
  actor,
  disagreement,
  order,
  onOpen,
  children,
}: Props) {
  const hover = useHover();
  const lit = useLit(claims, place);
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no table cells.
    <g role="gridcell">
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no buttons. */}
      <g
        role="button"
        className={`tl-cell ${className}${lit === "" ? "" : ` is-${lit}`}`}
        tabIndex={rove.tabIndexOf(cell)}
        data-cell={cell}
        data-order={order}
        data-claims={claims.join(" ")}
        data-place={place}
        data-actor={actor}
        data-disagreement={disagreement}
        aria-label={written ? `${label}. ${written}` : label}
        onClick={onOpen}
        onKeyDown={(event) => {
          if (!["Enter", " "].includes(pressed(event))) return;
          event.preventDefault();
          onOpen();
        }}
        {...hover(claims, () => rove.onFocus(cell))}
      >
        {children}
      </g>
    </g>
  );
}
