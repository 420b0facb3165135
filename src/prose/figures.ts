import type { Claim } from "#domain/compiled.ts";
import { grouped } from "#domain/grouped.ts";
import type { Figure } from "#domain/index/frame.ts";
import { placesInside } from "#domain/inside.ts";
import type { Presence } from "#domain/presence.ts";
import { lastHeld } from "#domain/span.ts";
import type { PlaceView } from "#domain/view.ts";
import { commonWords, formatQuantity, formatUnit } from "#words/common.ts";
import { formatDay } from "#words/dates.ts";
import { labelWords, type OtherStanding } from "#words/labels.ts";
import { capital } from "#words/language.ts";
import { standingOf } from "./bounds.ts";
import { type Basis, perView, plainDate, referencesOf, small } from "./mapnotes.ts";
import type { Reference } from "./reference.ts";
import { forcesOf, isDisputed } from "./who.ts";

/** The two lines; `brief`, with `reported` below, is for a drawing without room, `least` for one of a phone. */
export type FigureText = { strong: string; note: string; brief: string; least: string; reported: string | null };

/** The number that a symbol's area stands for. */
export function people({ strength }: Pick<Figure, "strength">): number {
  return strength.max ?? strength.min ?? 0;
}

function articlesOf({ view }: Basis, claim: Claim): string[] {
  return claim.evidence.flatMap(({ passage, role }) =>
    role === "supports" ? (view.dossier.passage.get(passage)?.source ?? []) : [],
  );
}

/** Does any article behind the claims say where in the country the force is? */
function isBaseGiven(basis: Basis, country: string, actor: string, claims: readonly Claim[]): boolean {
  const { dossier, places } = basis.view;
  const articles = new Set(claims.flatMap((claim) => articlesOf(basis, claim)));
  return [...placesInside(dossier, country)].some((id) =>
    (places.get(id)?.presences ?? []).some(
      (presence) =>
        presence.actor === actor &&
        presence.state !== "planned" &&
        presence.claims
          .flatMap((claim) => dossier.claim.get(claim) ?? [])
          .some((claim) => articlesOf(basis, claim).some((article) => articles.has(article))),
    ),
  );
}

type Wording = { quantity: string; references: Reference[] };

/** What each source calls a number, the wording that most have first. */
function wordingsOf({ view, language }: Basis, figures: readonly Figure[]): Wording[] {
  const found = new Map<string, Map<string, Reference>>();
  for (const { claim, strength } of figures) {
    const quantity = formatQuantity(language, strength) ?? "";
    const known = found.get(quantity) ?? new Map<string, Reference>();
    for (const reference of referencesOf(view.dossier, claim, language, strength.qualifier)) {
      const text = claim.basis === "reading" ? commonWords[language].readFrom(reference.text) : reference.text;
      known.set(text, { ...reference, text });
    }
    found.set(quantity, known);
  }
  return [...found]
    .map(([quantity, references]) => ({ quantity, references: [...references.values()] }))
    .sort((a, b) => b.references.length - a.references.length);
}

const listed = (references: readonly Reference[]) => references.map(({ text }) => text).join(", ");

/** Sources of a number: "B ¶2, E ¶3; nearly 1,000 (C ¶2)"; of different numbers: "900 (A ¶1), 1,000 (B ¶2)". */
function sourcesOf({ language }: Basis, [first, ...others]: readonly Wording[], agree: boolean): string {
  if (!first) return "";
  const words = labelWords[language];
  const said = ({ quantity, references }: Wording) => words.wording(quantity, listed(references));
  return agree ? words.list([listed(first.references), ...others.map(said)]) : [first, ...others].map(said).join(", ");
}

/** The last day on which a source gives any of the numbers, where it is over: "reported 3 May 2024". */
function reportedWords({ view, language }: Basis, figures: readonly Figure[]): string | null {
  const days = figures.flatMap(({ claim }) => {
    const span = view.dossier.spans.get(claim.id);
    return (span && lastHeld(span)) ?? [];
  });
  const last = days.length > 0 ? Math.max(...days) : null;
  return last !== null && last < view.from ? labelWords[language].reported(formatDay(language, last)) : null;
}

/** Words beside the figures of one force in a country. */
export function figureText(basis: Basis, country: string, figures: readonly Figure[]): FigureText {
  const key = figures.map(({ actor, claim }) => `${actor} ${claim.id}`).join(" ");
  return perView(basis, `figure ${country} ${key}`, () => writeFigureText(basis, country, figures));
}

function writeFigureText(basis: Basis, country: string, figures: readonly Figure[]): FigureText {
  const { view, language } = basis;
  const words = labelWords[language];
  const [first] = figures;
  const actor = view.dossier.actor.get(first?.actor ?? "");
  if (!first || !actor) return { strong: "", note: "", brief: "", least: "", reported: null };
  const wordings = wordingsOf(basis, figures);
  const quantities = wordings.map(({ quantity }) => quantity);
  const agree = figures.every((figure) => people(figure) === people(first));
  const claims = figures.map(({ claim }) => claim);
  const ids = claims.map(({ id }) => id);
  const reported = reportedWords(basis, figures);
  const tail = [
    ...(isDisputed(basis, ids) ? [words.differ] : []),
    ...(isBaseGiven(basis, country, actor.id, claims) ? [] : [words.baseNotGiven]),
    ...(reported ? [reported] : []),
  ];
  // The unit is that of the wording that leads.
  const leading = figures.find(({ strength }) => formatQuantity(language, strength) === quantities[0]) ?? first;
  const unit = formatUnit(language, leading.strength.unit, people(leading));
  const units = figures.map(({ strength }) => strength.unit);
  const isPeople = units.includes("staff") || units.every((one) => one === "personnel");
  const strong = agree
    ? words.figure(quantities[0] ?? "", actor.adjective, unit)
    : words.figures(quantities, actor.adjective, isPeople);
  const told = agree ? quantities.slice(0, 1) : quantities;
  const brief = words.figures(told, actor.adjective, isPeople);
  return {
    strong: capital(strong),
    note: [sourcesOf(basis, wordings, agree), ...tail].join(", "),
    brief: capital(brief),
    least: commonWords[language].labelled(actor.short, words.or(told)),
    reported,
  };
}

/** A planned or unverified number, never in bold: it counts nobody there. "Unverified: about 60 Russian personnel (C ¶11)". */
export function otherFigureText(basis: Basis, figure: Figure): string {
  return perView(basis, `other ${figure.actor} ${figure.claim.id}`, () => {
    const { view, language } = basis;
    const words = labelWords[language];
    const { claim, strength } = figure;
    const { adjective = figure.actor } = view.dossier.actor.get(figure.actor) ?? {};
    const unit = formatUnit(language, strength.unit, people(figure));
    const number = words.uncounted(formatQuantity(language, strength) ?? "", adjective, unit);
    const text = words.other[claim.standing as OtherStanding](number);
    const references = listed(referencesOf(view.dossier, claim, language));
    // A plan has the date of its report, from which it is open; it holds on no day that it could be last reported on.
    const isPlan = claim.standing !== "unverified";
    const report = { ...claim, when: { ...claim.when, edtf: claim.when.edtf.replace("/..", "") } };
    const when = (isPlan ? plainDate(basis, report) : reportedWords(basis, [figure])) ?? [];
    return [capital(words.wording(text, references)), when].flat().join(", ");
  });
}

/** All numbers of a country in words, for its name read aloud. */
export function figuresAloud(basis: Basis, { place, figures, otherFigures }: PlaceView): string[] {
  const counted = byActor(figures).map((group) => {
    const { strong, note } = figureText(basis, place.id, group);
    return `${small(strong)} (${note})`;
  });
  return [...counted, ...otherFigures.map((figure) => small(otherFigureText(basis, figure)))];
}

/** Figures force by force, the largest on top: arrows that leave the country start there. */
export function byActor(figures: readonly Figure[]): Figure[][] {
  const groups = grouped(figures, ({ actor }) => [actor]);
  const largest = (group: readonly Figure[]) => Math.max(...group.map(people));
  return [...groups.values()].sort((a, b) => largest(b) - largest(a));
}

/** Words beside a force in a country whose base no source gives. */
export function unplacedText(basis: Basis, presence: Presence): FigureText {
  return perView(basis, `unplaced ${presence.place} ${presence.actor}`, () => {
    const { view, language } = basis;
    const words = labelWords[language];
    const forces = forcesOf(basis, [presence]);
    const standing = standingOf(view, presence);
    const says = {
      possible: words.possibly,
      inferred: words.inferred,
      read: words.byReading,
      "read-maybe": (text: string) => words.byReading(words.possibly(text)),
    } as const;
    const strong = capital(standing in says ? says[standing as keyof typeof says](forces) : forces);
    const claims = presence.claims.flatMap((id) => view.dossier.claim.get(id) ?? []);
    const references = claims.flatMap((claim) => referencesOf(view.dossier, claim, language).map(({ text }) => text));
    const note = [
      [...new Set(references)].sort().join(", "),
      ...(standing === "read-day" ? [words.timeIsReading] : []),
      ...(isDisputed(basis, presence.claims) ? [words.differ] : []),
      words.baseNotGiven,
    ];
    return { strong, note: note.filter(Boolean).join(", "), brief: strong, least: strong, reported: null };
  });
}
