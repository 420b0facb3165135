import { isoOf } from "#domain/day.ts";
import { strengthOf } from "#domain/strength.ts";
import { pointText, seriesText } from "#prose/strength.ts";
import type { ClaimSet } from "./facts.ts";

type Row = (string | number | undefined)[];

const head =
  "place place_name actor counts time first_day last_day number number_min number_max number_qualifier unit claim sources";

/** Each number of people with what it counts, by country; those of different definitions are not to be added. */
export function strengthTable({ view, claims, language }: Pick<ClaimSet, "view" | "claims" | "language">): Row[] {
  const { dossier, query } = view;
  const wanted = new Set(claims.map(({ id }) => id));
  const countries = dossier.places.filter(({ kind }) => kind === "country");
  const rows = countries.flatMap(({ id }) =>
    strengthOf(dossier, id, query.actors).flatMap((series) =>
      series.points
        .filter(({ claim }) => wanted.has(claim.id))
        .map(({ claim, strength, from, to, ...point }): Row => {
          const { time, amount } = pointText(language, dossier, { claim, strength, from, to, ...point });
          const letters = claim.evidence.flatMap(({ passage }) => {
            const source = dossier.source.get(dossier.passage.get(passage)?.source ?? "");
            return source ? [source.letter] : [];
          });
          return [
            series.place,
            dossier.place.get(series.place)?.name,
            series.actor,
            seriesText(language, dossier, series),
            time,
            isoOf(from),
            isoOf(to),
            amount,
            strength.min,
            strength.max,
            strength.qualifier,
            strength.unit,
            claim.id,
            [...new Set(letters)].join("; "),
          ];
        }),
    ),
  );
  return [head.split(" "), ...rows];
}
