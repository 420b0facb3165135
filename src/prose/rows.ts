import { placesInside } from "#domain/inside.ts";
import type { Presence } from "#domain/presence.ts";
import { originsOf, receiptOf } from "#domain/receipt.ts";
import type { PlaceView, View } from "#domain/view.ts";
import type { AttributionKind } from "#domain/vocabulary.ts";
import { commonWords, formatQuantity, formatUnit } from "#words/common.ts";
import { joinList, type Language, plural } from "#words/language.ts";
import { sentenceWords } from "#words/sentences.ts";
import { wordsIn } from "#words/typeset.ts";
import {
  claimsOf,
  gapTimes,
  goneTime,
  isByReading,
  lastTime,
  type OnDay,
  possibleTime,
  standingOf,
  startOf,
} from "./bounds.ts";
import { placesSaid } from "./summary.ts";

/** Words of the "who is here" rows. */
type Rows = {
  reported: (time: string) => string;
  moved: (time: string) => string;
  possible: (time: string) => string;
  before: (time: string) => string;
  arriving: (time: string) => string;
  ending: (time: string) => string;
  gap: (before: string, after: string) => string;
  last: (time: string) => string;
  byReading: (time: string) => string;
  readFrom: (letters: readonly string[]) => string;
  noWord: string;
  gone: (time: string) => string;
  planned: string;
  demandOnly: string;
  also: (places: string) => string;
  partMoved: (place: string, after: string) => string;
  partGone: string;
  goneFrom: (places: readonly string[]) => string;
  told: string;
  sent: (number: string) => string;
  atThatTime: (numbers: string) => string;
  voices: Record<AttributionKind, string>;
  saidBy: (voices: readonly string[], origins: number) => string;
};

const en: Rows = {
  reported: (time) => `reported ${time}`,
  moved: (time) => `a move here, ${time}, is reported`,
  possible: (time) => `possibly here: reported ${time}; no day given`,
  before: (time) => `possibly here already: reported ${time}; start not stated`,
  arriving: (time) => `possibly here: a move here, ${time}, is reported; no day given`,
  ending: (time) => `possibly still here: reported ${time}; no day given`,
  gap: (before, after) => `reported ${before} and again ${after}, not between`,
  last: (time) => `last reported ${time}`,
  byReading: (time) => (time === "" ? "by our reading" : `here ${time}, by our reading`),
  readFrom: (letters) => `Our reading of ${letters.length === 1 ? "article" : "articles"} ${joinList("en", letters)}.`,
  noWord: "no source says that they have gone, or when",
  gone: (time) => `gone ${time}`,
  planned: "planned or asked for; no source says that they came",
  demandOnly: "told to leave; no source says more",
  also: (places) => `also ${places}`,
  partMoved: (place, after) => `part moved to ${place}${after === "" ? "" : ` after ${after}`}`,
  partGone: "part has gone",
  goneFrom: (places) => `gone from ${joinList("en", places)}`,
  told: "told to leave",
  sent: (number) => `planned or being sent, not reported as arrived: ${number}`,
  atThatTime: (numbers) => `then: ${numbers}`,
  voices: {
    "named-official": "named official",
    "anonymous-official": "unnamed official",
    government: "government",
    "state-media": "state media",
    media: "media",
    "unnamed-sources": "unnamed sources",
    reporter: "reporter",
    headline: "headline",
  },
  saidBy: (voices, origins) =>
    `Who says so: ${joinList("en", voices)}; ${origins === 0 ? "original source not known" : plural("en", origins, "original source", "original sources")}.`,
};

const fr: Rows = {
  reported: (time) => `signalées ${time}`,
  moved: (time) => `transfert ici, ${time}, signalé`,
  possible: (time) => `peut-être ici : signalées ${time} ; aucun jour n’est donné`,
  before: (time) => `peut-être déjà ici : signalées ${time} ; début non indiqué`,
  arriving: (time) => `peut-être ici : transfert, ${time}, signalé ; aucun jour n’est donné`,
  ending: (time) => `peut-être encore ici : signalées ${time} ; aucun jour n’est donné`,
  gap: (before, after) => `signalées ${before}, puis de nouveau ${after}, rien entre les deux`,
  last: (time) => `signalées pour la dernière fois ${time}`,
  byReading: (time) => (time === "" ? "selon notre lecture" : `ici ${time}, selon notre lecture`),
  readFrom: (letters) =>
    `Notre lecture ${letters.length === 1 ? "de l’article" : "des articles"} ${joinList("fr", letters)}.`,
  noWord: "aucune source ne dit qu’elles sont parties, ni quand",
  gone: (time) => `parties ${time}`,
  planned: "prévues ou demandées ; aucune source ne dit qu’elles sont venues",
  demandOnly: "départ demandé ; aucune source n’en dit plus",
  also: (places) => `aussi ${places}`,
  partMoved: (place, after) => `une partie transférée (${place})${after === "" ? "" : ` après ${after}`}`,
  partGone: "une partie n’est plus ici",
  goneFrom: (places) => `parties (${joinList("fr", places)})`,
  told: "départ demandé",
  sent: (number) => `prévus ou envoyés, non signalés comme arrivés : ${number}`,
  atThatTime: (numbers) => `alors : ${numbers}`,
  voices: {
    "named-official": "responsable nommé",
    "anonymous-official": "responsable non nommé",
    government: "gouvernement",
    "state-media": "média d’État",
    media: "médias",
    "unnamed-sources": "sources non nommées",
    reporter: "journaliste",
    headline: "titre",
  },
  saidBy: (voices, origins) =>
    `Qui le dit : ${joinList("fr", voices)} ; ${origins === 0 ? "source d’origine inconnue" : plural("fr", origins, "source d’origine", "sources d’origine")}.`,
};

/** Words of the rows, in both languages. */
export const rowWords = wordsIn<Rows>({ en, fr });

/** How a force is known to be here: "reported since 2018", "last reported on 3 May 2024". */
function stateWords(language: Language, view: OnDay, presence: Presence): string[] {
  const say = rowWords[language];
  const { startNotStated, states } = commonWords[language];
  const { dossier } = view;
  switch (standingOf(dossier, presence)) {
    case "read":
      return [say.byReading(startOf(language, view, presence).time ?? "")];
    case "attested": {
      const { time, isStated, isMove } = startOf(language, view, presence);
      const words = isMove ? say.moved : say.reported;
      return [...(time === null ? [] : [words(time)]), ...(isStated ? [] : [startNotStated])];
    }
    case "possible": {
      const { time, is } = possibleTime(language, view, presence);
      return [{ before: say.before, arriving: say.arriving, ending: say.ending, there: say.possible }[is](time)];
    }
    case "inferred": {
      const { before, after } = gapTimes(language, view, presence);
      return [say.gap(before, after)];
    }
    case "last-attested":
      return [say.last(lastTime(language, dossier, presence))];
    case "read-past":
      return [say.byReading(lastTime(language, dossier, presence))];
    case "ended":
      return [say.gone(goneTime(language, dossier, presence))];
    case "planned":
      return [say.planned];
    case "told":
      return [say.demandOnly];
    case "none":
      return [states.none];
  }
}

/** Where a part of the force went, each place once. */
function partWords(language: Language, { dossier }: OnDay, { place, partlyLeft }: Presence): string[] {
  const say = rowWords[language];
  const nameOf = (id: string) => dossier.place.get(id)?.short;
  const after = new Map<string, string>();
  const left = new Set<string>();
  for (const { fromPlace = "", toPlace = "", partial, when } of claimsOf(dossier, partlyLeft)) {
    // All of it went from a place inside, which is no part of those that are at another one.
    if (fromPlace !== place && !partial) left.add(fromPlace);
    else after.set(toPlace, after.get(toPlace) || (when.after ?? ""));
  }
  return [
    ...[...after].map(([id, words]) => {
      const name = nameOf(id);
      return name === undefined ? say.partGone : say.partMoved(name, words);
    }),
    ...(left.size > 0 ? [say.goneFrom([...left].flatMap((id) => nameOf(id) ?? []))] : []),
  ];
}

/**
 * How long a force has been here and how that is known, in a few words for its row: "reported since 2018", "start not
 * stated; part moved to Airbase 201 after the coup; told to leave".
 */
export function presenceLine(language: Language, view: OnDay, presence: Presence): string {
  const say = rowWords[language];
  const isOver = presence.state === "ended" || presence.state === "planned";
  const isRead = standingOf(view.dossier, presence) === "read-past";
  return [
    ...stateWords(language, view, presence),
    ...(isOver ? [] : partWords(language, view, presence)),
    ...(isOver || presence.toldToLeave.length === 0 ? [] : [say.told]),
    ...(isRead ? [say.noWord] : []),
  ].join(commonWords[language].semicolon);
}

/**
 * The places inside that a force is known of, after its name: "in Niger"; where the place's own claims speak of it, the
 * places inside that are known besides: "also at Airbase 101".
 */
export function placesLine(language: Language, { dossier, places }: View, presence: Presence): string {
  const { at, place, actor, state } = presence;
  const besides = [...placesInside(dossier, place)].filter((id) =>
    places.get(id)?.presences.some((other) => other.actor === actor && other.state === state && other.at.length === 0),
  );
  const isAlso = at.length === 0 && besides.length > 0;
  const text = placesSaid(language, dossier, isAlso ? besides : at);
  if (text === "") return "";
  const where = sentenceWords[language].itemAt("", text).trim();
  return isAlso ? rowWords[language].also(where) : where;
}

/** How many, with the articles: "about 1,000 (B, E); nearly 1,000 (C)". What is not counted there says so first. */
export function numberLine(language: Language, { dossier }: View, place: PlaceView, presence: Presence): string {
  const common = commonWords[language];
  const say = rowWords[language];
  const of = (figures: PlaceView["figures"], withUnit: boolean) =>
    figures.flatMap(({ actor, claim, strength }) => {
      const quantity = formatQuantity(language, strength);
      if (actor !== presence.actor || quantity === null) return [];
      const letters = receiptOf(dossier, claim).articles.map(({ letter }) => letter);
      const unit = withUnit ? ` ${formatUnit(language, strength.unit, strength.max ?? strength.min ?? 0)}` : "";
      return [{ standing: claim.standing, text: `${quantity}${unit} (${letters.join(", ")})` }];
    });
  const counted = of(place.figures, false).map(({ text }) => text);
  const unverified = of(
    place.otherFigures.filter(({ claim }) => claim.standing !== "planned"),
    false,
  ).map(({ standing, text }) => common.labelled(common.standings[standing].toLowerCase(), text));
  const sent = of(
    place.otherFigures.filter(({ claim }) => claim.standing === "planned"),
    true,
  ).map(({ text }) => say.sent(text));
  const all = [...counted, ...unverified, ...sent].join(common.semicolon);
  if (all === "") return common.numberNotStated;
  return presence.state === "last-attested" ? say.atThatTime(all) : all;
}

/** Whose words the presence rests on, and on how many original sources: what its source could not verify adds none. */
export function voicesLine(language: Language, { dossier }: View, presence: Presence): string {
  const claims = claimsOf(dossier, presence.claims);
  const verified = claims.filter(({ standing }) => standing !== "unverified");
  const supports = (verified.length > 0 ? verified : claims).flatMap((claim) => receiptOf(dossier, claim).supports);
  const say = rowWords[language];
  if (isByReading(dossier, presence)) {
    const letters = new Set(supports.map(({ source }) => source.letter));
    return say.readFrom([...letters].sort());
  }
  const voices = [...new Set(supports.map(({ passage }) => say.voices[passage.attribution.kind]))];
  const { origins } = originsOf(
    dossier,
    supports.map(({ passage }) => passage),
  );
  return say.saidBy(voices, origins.length);
}
