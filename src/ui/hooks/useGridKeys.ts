import { type KeyboardEvent, type RefObject, useEffect, useMemo, useState } from "react";
import { pressed } from "#ui/keys/pressed.ts";

/** Which cell of the grid has the tab stop, and what tells the grid that a cell has the focus. */
export type Rove = { tabIndexOf: (cell: string) => 0 | -1; onFocus: (cell: string) => void };

function middle(element: Element): number {
  const box = element.getBoundingClientRect();
  return box.left + box.width / 2;
}

/** How far a cell is from a point along the row; 0 for the cell over it. */
function distance(element: Element, x: number): number {
  const { left, right } = element.getBoundingClientRect();
  return Math.max(left - x, x - right, 0);
}

function orderOf(cell: SVGElement): number {
  return Number(cell.dataset.order ?? Number.NEGATIVE_INFINITY);
}

/** Cells of a row that are seen, by time. Typed as SVG for `focus` and `dataset`, which HTML elements share. */
function cellsOf(row: Element): SVGElement[] {
  return [...row.querySelectorAll<SVGElement>("[data-cell]")]
    .filter((cell) => cell.getClientRects().length > 0)
    .sort((a, b) => Math.sign(orderOf(a) - orderOf(b)) || 0);
}

/**
 * Keys of the grid: one tab stop; Left and Right go along a row, Up and Down to the nearest cell of the next row,
 * Home and End to its ends. A cell is `[data-cell]` in a `[data-row]`; hidden ones are passed over.
 *
 * @param first cell that has the tab stop until another had the focus
 * @param shape changes whenever cells come, go or are hidden: looking whether they are seen costs a layout of the page
 */
export function useGridKeys(
  grid: RefObject<HTMLElement | null>,
  first: string,
  shape: string,
): { rove: Rove; onKeyDown: (event: KeyboardEvent<HTMLElement>) => void } {
  const [active, setActive] = useState<string | null>(null);

  // The cell may be gone or hidden: another window, fewer lanes, a phone. Then the first that is seen has the tab stop.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shape stands for what is in the document.
  useEffect(() => {
    const cells = [...(grid.current?.querySelectorAll<SVGElement>("[data-cell]") ?? [])];
    const seen = cells.filter((cell) => cell.getClientRects().length > 0).map((cell) => cell.dataset.cell);
    if (seen.includes(active ?? first)) return;
    const next = seen.includes(first) ? null : (seen[0] ?? null);
    if (next !== active) setActive(next);
  }, [grid, first, active, shape]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return;
    const cell = event.target.closest<SVGElement>("[data-cell]");
    const row = event.target.closest("[data-row]");
    if (!cell || !row || !grid.current) return;
    const rows = [...grid.current.querySelectorAll("[data-row]")].filter((item) => cellsOf(item).length > 0);
    const cells = cellsOf(row);
    const at = cells.indexOf(cell);
    const rowAt = rows.indexOf(row);
    const key = pressed(event);
    let target: SVGElement | undefined;
    if (key === "ArrowRight") target = cells[at + 1];
    else if (key === "ArrowLeft") target = cells[at - 1];
    else if (key === "Home") target = cells[0];
    else if (key === "End") target = cells.at(-1);
    else if (key === "ArrowDown" || key === "ArrowUp") {
      const next = rows[rowAt + (key === "ArrowDown" ? 1 : -1)];
      const x = middle(cell);
      target = next && [...cellsOf(next)].sort((a, b) => distance(a, x) - distance(b, x))[0];
    } else return;
    event.preventDefault();
    event.stopPropagation();
    target?.focus();
    target?.scrollIntoView({ block: "nearest" });
  };

  const rove = useMemo(
    (): Rove => ({ tabIndexOf: (cell) => (cell === (active ?? first) ? 0 : -1), onFocus: setActive }),
    [active, first],
  );
  return { rove, onKeyDown };
}
