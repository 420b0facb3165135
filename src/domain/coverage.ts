import { type Day, dateOf, dayOf } from "./day.ts";
import type { Dossier } from "./dossier.ts";
import { changeDays, type PresenceState, presenceOn, presenceStates } from "./presence.ts";
import { type Track, trackOf } from "./track.ts";

/** A stretch of time: a year or several, what a window leaves of one, or a month. */
export type CoverageColumn = { from: Day; to: Day; kind: "year" | "month"; whole: boolean };

export type CoverageCell = {
  column: CoverageColumn;
  state: PresenceState;
  states: PresenceState[];
  /** First day of the stretch in its strongest state: where a click goes. */
  day: Day;
  claims: string[];
};

export type CoverageRow = { place: string; actor: string; cells: CoverageCell[] };

function startOf(year: number, month = 0): Day {
  // Date.UTC takes the years 0 to 99 for those of the last century.
  return new Date(Date.UTC(2000, month, 1)).setUTCFullYear(year + Math.floor(month / 12)) / 86_400_000;
}

/** More columns of a kind have no room for their names. */
const MOST = { month: 36, year: 30 } as const;
/** How many years a column holds where there are too many of them. */
const steps = [1, 2, 5, 10, 20, 50, 100, 500];

function yearOf(day: Day): number {
  return dateOf(day).getUTCFullYear();
}

/** The years, or months, of a stretch; the first and the last may be parts of one. */
function cut(kind: CoverageColumn["kind"], from: Day, to: Day, step = 1): CoverageColumn[] {
  const columns: CoverageColumn[] = [];
  for (let at = from; at <= to; ) {
    const [year, month] = [Math.floor(yearOf(at) / step) * step, dateOf(at).getUTCMonth()];
    const end = (kind === "month" ? startOf(year, month + 1) : startOf(year + step)) - 1;
    const last = Math.min(end, to);
    const isWhole =
      kind === "month"
        ? at === startOf(year, month) && last === end
        : at === startOf(yearOf(at)) && last === startOf(yearOf(last) + 1) - 1;
    columns.push({ from: at, to: last, kind, whole: isWhole });
    at = last + 1;
  }
  return columns;
}

/** The dossier's period cut without gaps: years, or several of a long period, but months inside a default window of few. */
export function coverageColumns(dossier: Pick<Dossier, "first" | "last" | "windows">): CoverageColumn[] {
  const { first, last } = dossier;
  const window = dossier.windows[0];
  const count = yearOf(last) - yearOf(first) + 1;
  const step = steps.find((years) => count / years <= MOST.year);
  const years = (from: Day, to: Day) => cut("year", from, to, step);
  if (!window) return years(first, last);
  const from = Math.min(Math.max(dayOf(window.from), first), last);
  const to = Math.min(Math.max(dayOf(window.to), from), last);
  const months = cut("month", from, to);
  if (months.length > MOST.month) return years(first, last);
  return [...years(first, from - 1), ...months, ...years(to + 1, last)];
}

function cellOf(dossier: Dossier, track: Track, changes: readonly Day[], column: CoverageColumn): CoverageCell {
  const days = [column.from, ...changes.filter((day) => day > column.from && day <= column.to)];
  const all = days.map((day) => ({ day, presence: presenceOn(dossier, track, day) }));
  const states = presenceStates.filter((state) => all.some(({ presence }) => presence.state === state));
  const state = states[0] ?? "none";
  const strongest = all.find(({ presence }) => presence.state === state);
  const claims = new Set(
    all.filter(({ presence }) => presence.state === state).flatMap(({ presence }) => presence.claims),
  );
  return { column, state, states, day: strongest?.day ?? column.from, claims: [...claims] };
}

/**
 * Place by force by time. The states are those of `presenceOn`, as on map, lanes and list; pairs about which no source
 * ever says anything are rows too, since silence is what this grid shows.
 *
 * @param actors forces shown; null: all
 */
export function coverageOf(
  dossier: Dossier,
  columns: readonly CoverageColumn[],
  actors: ReadonlySet<string> | null,
): CoverageRow[] {
  const forces = dossier.actors.filter((actor) => actor.role === "force" && (actors === null || actors.has(actor.id)));
  return dossier.lanes.flatMap((place) =>
    forces.map((actor) => {
      const track = trackOf(dossier, place, actor.id);
      const changes = changeDays(dossier, track);
      return { place, actor: actor.id, cells: columns.map((column) => cellOf(dossier, track, changes, column)) };
    }),
  );
}
