import type { Presence } from "#domain/presence.ts";
import { originsOf, receiptOf } from "#domain/receipt.ts";
import type { PlaceView, View } from "#domain/view.ts";
import type { AttributionKind } from "#domain/vocabulary.ts";
import { commonWords, formatQuantity, formatUnit } from "#words/common.ts";
import { joinList, type Language, plural } from "#words/language.ts";
import { sentenceWords } from "#words/sentences.ts";
import { wordsIn } from "#words/typeset.ts";
import { claimsOf, gapTimes, goneTime, isByReading, lastTime, type OnDay, possibleTime, startOf } from "./bounds.ts";
import { isDemandOnly, placesSaid } from "./summary.ts";

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
  noWord: string;
  gone: (time: string) => string;
  planned: string;
  demandOnly: string;
  partMoved: (place: string, after: string) => string;
  partGone: string;
  told: string;
  sent: (number: string) => string;
  atThatTime: (numbers: string) => string;
  voices: Record<AttributionKind, string>;
  saidBy: (voices: readonly string[], origins: number) => string;
};

const en: Rows = {
  reported: (time) => `reported ${time}`,
  moved: (time) => `a move here is reported ${time}`,
  possible: (time) => `possibly here: reported ${time}; no day given`,
  before: (time) => `possibly here already: reported ${time}; start not stated`,
  arriving: (time) => `possibly here: a move here is reported ${time}; no day given`,
  ending: (time) => `possibly still here: reported ${time}; no day given`,
  gap: (before, after) => `reported ${before} and again ${after}, not between`,
  last: (time) => `last reported ${time}`,
  byReading: (time) => `here ${time}, by our reading`,
  noWord: "no source says that they have gone, or when",
  gone: (time) => `gone ${time}`,
  planned: "planned or asked for; no source says that they came",
  demandOnly: "told to leave; no source says more",
  partMoved: (place, after) => `part moved to ${place}${after === "" ? "" : ` after ${after}`}`,
  partGone: "part has gone",
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
  moved: (time) => `transfert ici signalé ${time}`,
  possible: (time) => `peut-être ici : signalées ${time} ; aucun jour n’est donné`,
  before: (time) => `peut-être déjà ici : signalées ${time} ; début non indiqué`,
  arriving: (time) => `peut-être ici : transfert signalé ${time} ; aucun jour n’est donné`,
  ending: (time) => `peut-être encore ici : signalées ${time} ; aucun jour n’est donné`,
  gap: (before, after) => `signalées ${before}, puis de nouveau ${after}, rien entre les deux`,
  last: (time) => `signalées pour la dernière fois ${time}`,
  byReading: (time) => `ici ${time}, selon notre lecture`,
  noWord: "aucune source ne dit qu’elles sont parties, ni quand",
  gone: (time) => `parties ${time}`,
  planned: "prévues ou demandées ; aucune source ne dit qu’elles sont venues",
  demandOnly: "départ demandé ; aucune source n’en dit plus",
  partMoved: (place, after) => `une partie transférée (${place})${after === "" ? "" : ` après ${after}`}`,
  partGone: "une partie n’est plus ici",
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
  switch (presence.state) {
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
    case "last-attested": {
      const time = lastTime(language, dossier, presence);
      return [isByReading(dossier, presence) ? say.byReading(time) : say.last(time)];
    }
    case "ended":
      return [say.gone(goneTime(language, dossier, presence))];
    case "planned":
      return [isDemandOnly(view, presence) ? say.demandOnly : say.planned];
    case "none":
      return [states.none];
  }
}

/** Where a part of the force went, each place once. */
function partWords(language: Language, { dossier }: OnDay, { partlyLeft }: Presence): string[] {
  const say = rowWords[language];
  const after = new Map<string, string>();
  for (const { toPlace = "", when } of claimsOf(dossier, partlyLeft))
    after.set(toPlace, after.get(toPlace) || (when.after ?? ""));
  return [...after].map(([id, words]) => {
    const place = dossier.place.get(id);
    return place ? say.partMoved(place.short, words) : say.partGone;
  });
}

/**
 * How long a force has been here and how that is known, in a few words for its row: "reported since 2018", "start not
 * stated; part moved to Airbase 201 after the coup; told to leave".
 */
export function presenceLine(language: Language, view: OnDay, presence: Presence): string {
  const say = rowWords[language];
  const isOver = presence.state === "ended" || presence.state === "planned";
  const isRead = isByReading(view.dossier, presence);
  return [
    ...stateWords(language, view, presence),
    ...(isOver ? [] : partWords(language, view, presence)),
    ...(isOver || presence.toldToLeave.length === 0 ? [] : [say.told]),
    ...(isRead ? [say.noWord] : []),
  ].join(commonWords[language].semicolon);
}

/** The places inside that a force is known of, after its name: "in Niger". */
export function placesLine(language: Language, { dossier }: View, { at }: Presence): string {
  const places = placesSaid(language, dossier, at);
  return places === "" ? "" : sentenceWords[language].itemAt("", places).trim();
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

/** Whose words the presence rests on, and on how many original sources. */
export function voicesLine(language: Language, { dossier }: View, presence: Presence): string {
  const supports = claimsOf(dossier, presence.claims).flatMap((claim) => receiptOf(dossier, claim).supports);
  const say = rowWords[language];
  const voices = [...new Set(supports.map(({ passage }) => say.voices[passage.attribution.kind]))];
  const { origins } = originsOf(
    dossier,
    supports.map(({ passage }) => passage),
  );
  return say.saidBy(voices, origins.length);
}
