import type { Actor, Claim, Evidence } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import type { Figure } from "#domain/frame.ts";
import type { Movement } from "#domain/movements.ts";
import type { Presence } from "#domain/presence.ts";
import { lastHeld } from "#domain/span.ts";
import type { PlaceView, View } from "#domain/view.ts";
import { commonWords, formatQuantity, formatUnit } from "#i18n/common.ts";
import { formatDay, formatDayShort } from "#i18n/dates.ts";
import type { Language } from "#i18n/language.ts";
import { mapWords } from "#i18n/map.ts";

/** What the notes on the map are made from. */
export type Basis = { view: View; language: Language };

const written = new WeakMap<View, Map<string, unknown>>();

/**
 * A text made once per view and language: a moving map asks for the same ones sixty times a second, and dates and
 * numbers in words are slow to make.
 */
export function once<Result>({ view, language }: Basis, key: string, make: () => Result): Result {
  let texts = written.get(view);
  if (!texts) {
    texts = new Map();
    written.set(view, texts);
  }
  const full = `${language} ${key}`;
  // The key names the maker, so what lies under it is of the maker's type.
  if (!texts.has(full)) texts.set(full, make());
  return texts.get(full) as Result;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** First letter small, for use inside a sentence; names in capitals such as "US" stay as they are. */
function small(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function supports(claim: Claim): Evidence[] {
  return claim.evidence.filter((item) => item.role === "supports");
}

/** "C ¶12": the passage that carries a claim, the one whose marked words hold `word` before the others. */
export function referenceOf(dossier: Dossier, claim: Claim, language: Language, word?: string): string {
  const items = supports(claim);
  const marks = (item: Evidence) => (item.words ?? []).some((text) => word && text.toLowerCase().includes(word));
  const passage = dossier.passage.get((items.find(marks) ?? items[0])?.passage ?? "");
  const source = passage && dossier.source.get(passage.source);
  if (!passage || !source) return "";
  const words = commonWords[language];
  const where =
    passage.paragraph === undefined ? words.parts[passage.part ?? "headline"] : words.paragraph(passage.paragraph);
  return `${source.letter} ${where}`;
}

/** A quantity in quotation marks where an article uses those very words, in the language shown. */
function quotedQuantity({ view, language }: Basis, claim: Claim): string {
  const text = formatQuantity(language, claim.strength ?? {}) ?? "";
  const isVerbatim = supports(claim).some((item) => {
    const passage = view.dossier.passage.get(item.passage);
    const source = view.dossier.source.get(passage?.source ?? "");
    const core = text.replace(/^the /, "");
    const hasWord = item.words?.some((words) => new RegExp(`\\b${core}\\b`, "i").test(words));
    return hasWord && source?.language.startsWith(language);
  });
  return isVerbatim ? mapWords[language].quote(text.replace(/^the /, "")) : text;
}

function actorsOf(view: View, presences: readonly Presence[]): Actor[] {
  return presences.flatMap(({ actor }) => view.dossier.actor.get(actor) ?? []);
}

/** "US and Russian troops". */
function forcesOf({ view, language }: Basis, presences: readonly Presence[]): string {
  const actors = actorsOf(view, presences);
  return mapWords[language].troops(
    actors.map((actor) => actor.adjective),
    actors.map((actor) => actor.short),
  );
}

/** The one departure of a part that the presences name; null when there is none, or sources give several shares. */
function partLeft({ view }: Basis, presences: readonly Presence[]): Claim | null {
  const ids = presences.flatMap((presence) => presence.partlyLeft);
  const only = ids.length === 1 ? view.dossier.claim.get(ids[0] ?? "") : undefined;
  return only?.strength?.counts === "share" ? only : null;
}

/** The line under a base's name: who is there in a few words, or since when nothing is known. */
export function baseNote(basis: Basis, place: PlaceView): { text: string; quiet: boolean } {
  return once(basis, `note ${place.place.id}`, () => writeBaseNote(basis, place));
}

function writeBaseNote(basis: Basis, place: PlaceView): { text: string; quiet: boolean } {
  const words = mapWords[basis.language];
  const by = (...states: Presence["state"][]) => place.presences.filter(({ state }) => states.includes(state));
  const attested = by("attested");
  const say = (text: string) => ({ text: capital(text), quiet: false });
  if (attested.length > 0) {
    const left = partLeft(basis, attested);
    const force = left && basis.view.dossier.actor.get(left.actors[0] ?? "");
    if (left && force)
      return say(
        words.shareLeft(formatQuantity(basis.language, left.strength ?? {}) ?? "", force.adjective, force.short),
      );
    const { key } = place;
    const keyForce = key && basis.view.dossier.actor.get(key.actors[0] ?? "");
    if (key?.kind === "presence" && key.strength?.counts === "share" && keyForce) {
      const reference = referenceOf(basis.view.dossier, key, basis.language, key.strength.qualifier);
      return say(`${words.share(quotedQuantity(basis, key), keyForce.adjective, keyForce.short)}, ${reference}`);
    }
    const forces = forcesOf(basis, attested);
    return say(key?.label && key.kind === "presence" ? `${forces}, ${small(key.label)}` : forces);
  }
  const possible = by("possible");
  if (possible.length > 0) return say(words.possibly(forcesOf(basis, possible)));
  const inferred = by("inferred");
  if (inferred.length > 0) return say(words.inferred(forcesOf(basis, inferred)));
  const last = by("last-attested");
  const latest = Math.max(...last.map((presence) => presence.lastAttested ?? Number.NEGATIVE_INFINITY));
  if (last.length > 0 && Number.isFinite(latest))
    return say(words.lastReported(forcesOf(basis, last), formatDay(basis.language, latest)));
  const ended = by("ended");
  if (ended.length > 0) return say(words.leftForces(forcesOf(basis, ended)));
  const planned = by("planned");
  if (planned.length > 0) return say(words.planned(forcesOf(basis, planned)));
  return { text: words.noSource, quiet: true };
}

/** What a mark says when it is read aloud: place, each force with its state, date. */
export function placeName(basis: Basis, place: Pick<PlaceView, "place" | "presences">): string {
  return once(basis, `name ${place.place.id}`, () => writePlaceName(basis, place));
}

function writePlaceName({ view, language }: Basis, place: Pick<PlaceView, "place" | "presences">): string {
  const states = place.presences.map(
    ({ actor, state }) => `${view.dossier.actor.get(actor)?.short ?? actor} ${commonWords[language].states[state]}`,
  );
  const what = states.length > 0 ? states.join(", ") : mapWords[language].noSource;
  return `${place.place.name}: ${what}, ${formatDay(language, view.day)}`;
}

/** `strong` and `note` are the two lines; `brief` is the one line for a drawing without room. */
type FigureText = { strong: string; note: string; brief: string };

/** Words beside the figures of one force in a country. */
export function figureText(basis: Basis, figures: readonly Figure[]): FigureText {
  const key = figures.map(({ actor, claim }) => `${actor} ${claim.id}`).join(" ");
  return once(basis, `figure ${key}`, () => writeFigureText(basis, figures));
}

function writeFigureText({ view, language }: Basis, figures: readonly Figure[]): FigureText {
  const words = mapWords[language];
  const [first] = figures;
  const actor = view.dossier.actor.get(first?.actor ?? "");
  if (!first || !actor) return { strong: "", note: "", brief: "" };
  const number = (figure: Figure) => figure.strength.max ?? figure.strength.min ?? 0;
  const quantities = figures.map((figure) => formatQuantity(language, figure.strength) ?? "");
  const agree = figures.every((figure) => number(figure) === number(first));
  const references = figures.map((figure) => referenceOf(view.dossier, figure.claim, language)).join(", ");
  const isDisputed = !agree && figures.some((figure) => figure.disputed.length > 0);
  const strong = agree
    ? words.figure(
        quantities[0] ?? "",
        actor.adjective,
        actor.short,
        formatUnit(language, first.strength.unit, number(first)),
      )
    : words.figures(quantities, actor.short);
  const span = view.dossier.spans.get(first.claim.id);
  const last = span ? lastHeld(span) : null;
  const isPast = last !== null && last < view.day;
  const tail = isDisputed ? words.differ : isPast ? words.reported(formatDay(language, last)) : words.baseNotGiven;
  const brief = words.figures(agree ? quantities.slice(0, 1) : quantities, actor.short);
  return { strong: capital(strong), note: `${references}, ${tail}`, brief };
}

/** Words beside a force in a country whose base no source gives. */
export function unplacedText(basis: Basis, presence: Presence): FigureText {
  return once(basis, `unplaced ${presence.place} ${presence.actor}`, () => writeUnplacedText(basis, presence));
}

function writeUnplacedText(basis: Basis, presence: Presence): FigureText {
  const { view, language } = basis;
  const words = mapWords[language];
  const forces = forcesOf(basis, [presence]);
  const { state } = presence;
  const strong = capital(
    state === "possible" ? words.possibly(forces) : state === "inferred" ? words.inferred(forces) : forces,
  );
  const claim = view.dossier.claim.get(presence.claims[0] ?? "");
  const reference = claim ? `${referenceOf(view.dossier, claim, language)}, ` : "";
  return { strong, note: `${reference}${words.baseNotGiven}`, brief: strong };
}

/** "July 2023", "1 May 2024": when a move was complete, at the precision its claims have. */
function moveDate(language: Language, movement: Movement, year: boolean): string {
  const { latest } = movement;
  if (latest === null) return "";
  return year ? formatDay(language, latest) : formatDayShort(language, latest);
}

/** Where and when, only where, and who according to which source. */
type EdgeText = { title: string; place: string; note: string };

/** Words for a destination outside the picture. */
export function edgeText(basis: Basis, movement: Movement, compact: boolean): EdgeText {
  return once(basis, `edge ${movement.id} ${compact}`, () => writeEdgeText(basis, movement, compact));
}

function writeEdgeText(basis: Basis, movement: Movement, compact: boolean): EdgeText {
  const { view, language } = basis;
  const words = mapWords[language];
  const actor = view.dossier.actor.get(movement.actor);
  const from = view.dossier.place.get(movement.from);
  const to = view.dossier.place.get(movement.to);
  const [claim] = movement.claims;
  if (!actor || !from || !to || !claim) return { title: "", place: "", note: "" };
  const when = movement.standing === "planned" ? words.plannedMove : words.by(moveDate(language, movement, !compact));
  const share = claim.strength?.counts === "share" ? formatQuantity(language, claim.strength) : null;
  const what = share
    ? `${words.share(share, actor.adjective, actor.short)}, ${from.short}`
    : words.forForces(actor.adjective, actor.short, from.short);
  return {
    title: `${to.short}, ${when}`,
    place: to.short,
    note: `${capital(what)}, ${referenceOf(view.dossier, claim, language, claim.strength?.qualifier)}`,
  };
}

/** The lines beside an arrow between two bases: when, and how much according to whom. */
export function arrowText(basis: Basis, movement: Movement): { strong: string; notes: string[] } {
  return once(basis, `arrow ${movement.id}`, () => writeArrowText(basis, movement));
}

function writeArrowText(basis: Basis, movement: Movement): { strong: string; notes: string[] } {
  const { view, language } = basis;
  const words = mapWords[language];
  const actor = view.dossier.actor.get(movement.actor);
  if (!actor) return { strong: "", notes: [] };
  const shares = movement.claims
    .filter((claim) => claim.strength?.counts === "share")
    .map((claim) => {
      const reference = referenceOf(view.dossier, claim, language, claim.strength?.qualifier);
      return `${quotedQuantity(basis, claim)} (${reference})`;
    });
  const { earliest } = movement;
  const to = view.dossier.place.get(movement.to)?.short ?? "";
  const isPlanned = movement.standing === "planned";
  const event = movement.claims.find((claim) => claim.when.after)?.when.after;
  const since = event ? words.afterEvent(event) : earliest === null ? null : words.after(formatDay(language, earliest));
  const strong = isPlanned ? capital(words.plannedMove) : since === null ? to : capital(since);
  const notes =
    shares.length > 0
      ? [words.or(shares), words.shareMoved("", actor.adjective, actor.short)]
      : [movement.claims.map((claim) => referenceOf(view.dossier, claim, language)).join(", ")];
  return { strong, notes };
}

/** What an arrow says when it is read aloud. */
export function arrowName({ view, language }: Basis, movement: Movement, style: string): string {
  const words = mapWords[language];
  const name = (id: string) => view.dossier.place.get(id)?.name ?? id;
  const actor = view.dossier.actor.get(movement.actor)?.short ?? movement.actor;
  const says = movement.claims[0]?.says ?? "";
  return `${words.arrowName(actor, name(movement.from), name(movement.to))}, ${style}. ${says}`;
}
