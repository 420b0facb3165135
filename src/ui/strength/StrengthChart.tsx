import { type Day, dateOf } from "#domain/day.ts";
import { type StrengthPoint, type StrengthSeries, strengthOf } from "#domain/strength.ts";
import type { View } from "#domain/view.ts";
import { widthOf } from "#drawing/measure.ts";
import { numberText, pointText, seriesText } from "#prose/strength.ts";
import { useLanguage, useWords } from "#ui/context.tsx";
import { References } from "#ui/References.tsx";
import type { Language } from "#words/language.ts";
import { gridWords } from "#words/viewgrids.ts";

const WIDTH = 340;
const ROW = 58;
const TOP = 24;
const EDGE = 14;
/** Least room between two numbers, in units of the drawing; what has less is in the table only. */
const APART = 8;

type Scale = { x: (day: Day) => number; y: (value: number) => number };

const isAbove = ({ strength }: StrengthPoint) => ["more-than", "at-least"].includes(strength.qualifier ?? "");

/** A number as a point, an open end as an arrow, a stretch of time or of numbers as a line through it. */
function Mark({ point, scale }: { point: StrengthPoint; scale: Scale }) {
  const { from, to, low, high, strength } = point;
  const [x1, x2] = [scale.x(from), scale.x(to)];
  const [x, y] = [(x1 + x2) / 2, scale.y((low + high) / 2)];
  const isBelow = ["less-than", "nearly", "up-to"].includes(strength.qualifier ?? "");
  return (
    <g>
      {x2 - x1 > 1 && <path d={`M${x1} ${y}H${x2}`} />}
      {high > low && <path d={`M${x} ${scale.y(low)}V${scale.y(high)}`} />}
      {isBelow && <path d={`M${x} ${y}v9m-3 -4l3 4l3 -4`} />}
      {isAbove(point) && <path d={`M${x} ${y}v-9m-3 4l3 -4l3 4`} />}
      <circle cx={x} cy={y} r={3.5} className={strength.qualifier === undefined ? "exact" : undefined} />
    </g>
  );
}

type Written = { id: string; text: string; x: number; y: number };

/** The numbers that are written out: inside the drawing, above every mark that they reach over, none on another. */
function written(language: Language, points: readonly StrengthPoint[], scale: Scale): Written[] {
  const marks = points.map((point) => ({
    point,
    x: (scale.x(point.from) + scale.x(point.to)) / 2,
    top: scale.y(point.high) - (isAbove(point) ? 9 : 0),
  }));
  let end = Number.NEGATIVE_INFINITY;
  return marks.flatMap(({ point, x }) => {
    const text = numberText(language, point);
    const half = widthOf(text, "note") / 2;
    const middle = Math.min(Math.max(x, half), WIDTH - half);
    if (middle - half < end + APART) return [];
    end = middle + half;
    const under = marks.filter((mark) => Math.abs(mark.x - middle) < half + 5).map(({ top }) => top);
    return [{ id: point.claim.id, text, x: middle, y: Math.min(...under) - 8 }];
  });
}

function Row({ series, view, scale }: { series: StrengthSeries; view: View; scale: Scale }) {
  const language = useLanguage();
  return (
    <figure className="strength-row">
      <figcaption>{seriesText(language, view.dossier, series)}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${ROW}`} data-actor={series.actor} aria-hidden="true">
        <path className="ground" d={`M0 ${ROW - 0.5}H${WIDTH}`} />
        {series.points.map((point) => (
          <Mark key={point.claim.id} point={point} scale={scale} />
        ))}
        {written(language, series.points, scale).map(({ id, text, x, y }) => (
          <text key={id} x={x} y={y}>
            {text}
          </text>
        ))}
      </svg>
    </figure>
  );
}

/**
 * Strength over time at a place: a row for each thing that is counted, on one axis of time and one of numbers. Points are
 * never joined: what lies between them no source says. The table says the same.
 */
export function StrengthChart({ view, place, isOpen = false }: { view: View; place: string; isOpen?: boolean }) {
  const words = useWords(gridWords).strength;
  const language = useLanguage();
  const { dossier } = view;
  const all = strengthOf(dossier, place, view.query.actors);
  const points = all.flatMap((series) => series.points);
  if (points.length === 0) return <p className="note">{words.none}</p>;
  const [first, last] = [Math.min(...points.map(({ from }) => from)), Math.max(...points.map(({ to }) => to))];
  const most = Math.max(...points.map(({ high }) => high));
  const scale: Scale = {
    x: (day) => EDGE + ((WIDTH - 2 * EDGE) * (day - first)) / Math.max(last - first, 1),
    y: (value) => ROW - 8 - ((ROW - 8 - TOP) * value) / most,
  };
  const years = [dateOf(first).getUTCFullYear(), dateOf(last).getUTCFullYear()];
  // Above and below: the rows between are taller than a screen.
  const axis = (
    <p className="strength-years" aria-hidden="true">
      {[...new Set(years)].map((year) => (
        <span key={year}>{year}</span>
      ))}
    </p>
  );
  return (
    <div className="strength-chart">
      <p className="note">{words.sentence}</p>
      {axis}
      {all.map((series) => (
        <Row key={series.key} series={series} view={view} scale={scale} />
      ))}
      {axis}
      <details open={isOpen}>
        <summary>{words.table(points.length)}</summary>
        <table>
          <caption className="visually-hidden">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.number}</th>
              <th scope="col">{words.counts}</th>
              <th scope="col">{words.source}</th>
            </tr>
          </thead>
          <tbody>
            {all.flatMap((series) =>
              series.points.map((point) => {
                const { time, amount } = pointText(language, dossier, point);
                return (
                  <tr key={`${series.key} ${point.claim.id}`} data-claim={point.claim.id}>
                    <th scope="row">{time}</th>
                    <td>{amount}</td>
                    <td>{seriesText(language, dossier, series)}</td>
                    <td>
                      <References
                        passages={point.claim.evidence
                          .filter(({ role }) => role === "supports")
                          .flatMap(({ passage }) => dossier.passage.get(passage) ?? [])}
                      />
                    </td>
                  </tr>
                );
              }),
            )}
          </tbody>
        </table>
      </details>
    </div>
  );
}
