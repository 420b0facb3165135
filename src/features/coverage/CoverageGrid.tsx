import { useEffect, useRef } from "react";
import type { CoverageColumn, CoverageRow } from "#domain/coverage.ts";
import type { Day } from "#domain/day.ts";
import { isByReading } from "#domain/presence.ts";

import { ActorKey } from "#ui/ActorSymbol.tsx";
import { useLanguage, usePage, useWords } from "#ui/context.tsx";
import { useGridKeys } from "#ui/hooks/useGridKeys.ts";
import { useHover } from "#ui/hooks/useHover.ts";
import { commonWords } from "#words/common.ts";
import { formatMonth, formatMonthShort, formatYear } from "#words/dates.ts";
import { gridWords } from "#words/viewgrids.ts";

function isIn(column: CoverageColumn, day: Day): boolean {
  return day >= column.from && day <= column.to;
}

/** Column heads: years in one cell, months under the year they belong to. */
function useHeads(columns: readonly CoverageColumn[], day: Day) {
  const language = useLanguage();
  // What the window leaves of a year is named by its months.
  const part = (column: CoverageColumn, month: typeof formatMonth) =>
    [...new Set([month(language, column.from), month(language, column.to)])].join("–");
  const isOne = (column: CoverageColumn) => formatYear(language, column.from) === formatYear(language, column.to);
  const years: { key: string; text: string; span: number; isYear: boolean; isNow: boolean; part: string | null }[] = [];
  for (const column of columns) {
    const year = [...new Set([column.from, column.to].map((at) => formatYear(language, at)))].join("–");
    const last = years.at(-1);
    const isYear = column.kind === "year";
    if (!isYear && last && !last.isYear && last.text === year) last.span += 1;
    else
      years.push({
        key: String(column.from),
        text: year,
        span: 1,
        isYear,
        isNow: isYear && isIn(column, day),
        part: isYear && !column.whole && isOne(column) ? part(column, formatMonthShort) : null,
      });
  }
  const long = (column: CoverageColumn) => {
    if (column.kind === "month") return formatMonth(language, column.from);
    return column.whole && isOne(column) ? formatYear(language, column.from) : part(column, formatMonth);
  };
  return { years, long, short: (column: CoverageColumn) => formatMonthShort(language, column.from) };
}

type Props = { columns: readonly CoverageColumn[]; rows: readonly CoverageRow[]; day: Day };

/** Place by force by time, one tab stop with arrow keys inside; a cell leads to its date and place on the map. */
export function CoverageGrid({ columns, rows, day }: Props) {
  const words = useWords(gridWords).coverage;
  const common = useWords(commonWords);
  const [, actions, dossier] = usePage();
  const hover = useHover();
  const heads = useHeads(columns, day);
  const body = useRef<HTMLTableSectionElement>(null);
  const shown = Math.max(
    0,
    columns.findIndex((column) => isIn(column, day)),
  );
  const { rove, onKeyDown } = useGridKeys(body, `0-${shown}`, `${rows.length} ${columns.length}`);
  useEffect(() => {
    // Where the grid is wider than the screen, it goes along with the date.
    const now = body.current?.querySelector(`[data-cell="0-${shown}"]`)?.getBoundingClientRect();
    const heads = body.current?.querySelector("th")?.getBoundingClientRect();
    const scroller = body.current?.closest(".coverage-scroll");
    const room = scroller?.getBoundingClientRect();
    if (now && heads && scroller && room && (now.left < heads.right || now.right > room.right))
      scroller.scrollLeft += now.right - room.right + 96;
  }, [shown]);
  return (
    <table className="coverage-grid">
      <caption className="visually-hidden">
        {words.caption}. {words.keys}
      </caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2} className="row-head">
            {words.place}, {words.force}
          </th>
          {heads.years.map(({ key, text, span, isYear, isNow, part }) => (
            <th
              key={key}
              scope={isYear ? "col" : "colgroup"}
              colSpan={span}
              rowSpan={isYear ? 2 : 1}
              className={isNow ? "now" : undefined}
            >
              {part && <span className="part">{part}</span>} {text}
            </th>
          ))}
        </tr>
        <tr>
          {columns
            .filter((column) => column.kind === "month")
            .map((column) => (
              <th key={column.from} scope="col" className={isIn(column, day) ? "month now" : "month"}>
                {heads.short(column)}
              </th>
            ))}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown}>
        {rows.map((row, y) => {
          const place = dossier.place.get(row.place);
          const actor = dossier.actor.get(row.actor);
          const isFirst = rows[y - 1]?.place !== row.place;
          return (
            <tr
              key={`${row.place} ${row.actor}`}
              data-row=""
              data-place={row.place}
              className={isFirst ? "first-of-place" : undefined}
            >
              <th scope="row" className="row-head" data-actor={row.actor}>
                <span className={isFirst ? "place-name" : "visually-hidden"}>
                  {place?.short}
                  <span className="visually-hidden">, </span>
                </span>
                <span className="signed">
                  {actor && <ActorKey actor={actor} size={12} />} {actor?.short}
                </span>
              </th>
              {row.cells.map((cell, x) => {
                const when = heads.long(cell.column);
                const isRead = isByReading(dossier, cell);
                const read = { attested: common.states.read, "last-attested": common.states["read-past"] };
                const said = { ...common.states, ...(isRead ? read : {}) };
                const text = words.cell(
                  place?.short ?? row.place,
                  actor?.short ?? row.actor,
                  when,
                  cell.states.map((state) => said[state]),
                );
                const isNow = isIn(cell.column, day);
                return (
                  <td key={cell.column.from} className={isNow ? "now" : undefined}>
                    <button
                      type="button"
                      className={`coverage-cell state-${cell.state} actor-${row.actor}${isRead ? " is-read" : ""}`}
                      data-cell={`${y}-${x}`}
                      data-claims={cell.claims.length > 0 ? cell.claims.join(" ") : undefined}
                      tabIndex={rove.tabIndexOf(`${y}-${x}`)}
                      aria-label={text}
                      title={text}
                      {...hover(cell.claims, () => rove.onFocus(`${y}-${x}`))}
                      onClick={() => {
                        actions.setDay(cell.day);
                        actions.showPlace(row.place);
                      }}
                    />
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
