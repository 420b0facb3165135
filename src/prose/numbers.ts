import { grouped } from "#domain/grouped.ts";
import type { Figure } from "#domain/index/frame.ts";
import type { Presence } from "#domain/presence.ts";
import type { PlaceView, View } from "#domain/view.ts";
import { commonWords, formatQuantity, formatUnit } from "#words/common.ts";
import { timeOf } from "#words/dates.ts";
import type { Language } from "#words/language.ts";
import { rowWords } from "#words/rows.ts";
import { lettersOf } from "./bounds.ts";

/** A number as its articles give it; `figure` is the first of those that give this one. */
export type NumberSaid = { figure: Figure; quantity: string; unit: string; letters: string };

/** The numbers of figures in words, each once with all articles that give it. */
export function numbersOf(language: Language, { dossier }: View, figures: readonly Figure[]): NumberSaid[] {
  const groups = grouped(figures, ({ actor, claim, strength }) => [
    [actor, claim.standing, strength.counts, formatQuantity(language, strength)].join("|"),
  ]);
  return [...groups.values()].flatMap((alike) => {
    const [figure] = alike;
    const quantity = figure && formatQuantity(language, figure.strength);
    if (!quantity) return [];
    const { unit, max, min } = figure.strength;
    const claims = alike.map(({ claim }) => claim);
    const letters = lettersOf(language, dossier, claims);
    return [{ figure, quantity, unit: formatUnit(language, unit, max ?? min ?? 0), letters }];
  });
}

/** How many, with the articles: "about 1,000 (B, E); nearly 1,000 (C)". What is not counted there says so first. */
export function numberLine(language: Language, view: View, place: PlaceView, presence: Presence): string {
  const common = commonWords[language];
  const say = rowWords[language];
  const own = ({ actor }: Figure) => actor === presence.actor;
  const counted = numbersOf(language, view, place.figures.filter(own)).map(
    ({ quantity, letters }) => quantity + letters,
  );
  const others = numbersOf(language, view, place.otherFigures.filter(own)).map(
    ({ figure, quantity, unit, letters }) => {
      const { standing } = figure.claim;
      return standing === "planned"
        ? { standing, text: say.sent(`${quantity} ${unit}${letters}`) }
        : { standing, text: common.labelled(common.standings[standing].toLowerCase(), quantity + letters) };
    },
  );
  const sentLast = others.sort((a, b) => Number(a.standing === "planned") - Number(b.standing === "planned"));
  const all = [...counted, ...sentLast.map(({ text }) => text)].join(common.semicolon);
  if (all === "") {
    const last = numbersOf(language, view, place.lastFigures.filter(own)).map(({ figure, quantity, letters }) =>
      common.lastNumber(quantity + letters, timeOf(language, figure.claim)),
    );
    return [common.numberNotStated, ...last].join(common.semicolon);
  }
  return presence.state === "last-attested" ? say.atThatTime(all) : all;
}
