import { placesInside } from "#domain/inside.ts";
import { isByReading, isDayRead, type Presence } from "#domain/presence.ts";
import type { View } from "#domain/view.ts";
import { commonWords } from "#words/common.ts";
import { labelWords } from "#words/labels.ts";
import type { Language } from "#words/language.ts";
import { placePanelWords } from "#words/placepanel.ts";
import { rowWords } from "#words/rows.ts";
import { sentenceWords } from "#words/sentences.ts";
import { wordsFor } from "#words/tables.ts";
import { placesSaid } from "./bounds.ts";
import { apart } from "./readings.ts";
import { originCount, stateWords, supportsOf } from "./rows.ts";

// What the rows of a place's panel and of the list say besides: fetched with them, not with the first page.

/** The places inside after a name: "in Niger"; those known besides: "also at Airbase 201: reported since 2018 (C)". */
export function placesLine(language: Language, view: View, presence: Presence): string {
  const { dossier, places } = view;
  const { at, place, actor, state } = presence;
  const { labelled, readingAfter, semicolon } = commonWords[language];
  const inside = [...placesInside(dossier, place)].flatMap(
    (id) =>
      places.get(id)?.presences.filter((other) => other.actor === actor && other.state === state && !other.at.length) ??
      [],
  );
  const besides = inside.map((other) => other.place);
  const isAlso = at.length === 0 && besides.length > 0;
  const write = (ids: readonly string[]) => {
    const text = placesSaid(language, dossier, ids);
    return text === "" ? "" : sentenceWords[language].itemAt("", text).trim();
  };
  const [said, read] = apart(view, presence);
  if (said && read) {
    const after = isDayRead(view, read) ? ` (${labelWords[language].timeIsReading})` : readingAfter;
    return [write(said.at), rowWords[language].also(write(read.at)) + after].join(semicolon);
  }
  const where = write(isAlso ? besides : at);
  if (!isAlso) return where;
  const [only, ...others] = inside;
  const known = only && others.length === 0 ? stateWords(language, view, only) : [];
  const own = stateWords(language, view, presence);
  const also = rowWords[language].also(where);
  // What the claims of the place itself leave out, those of the one place inside may say.
  return known.length > 0 && known.join() !== own.join() ? labelled(also, known.join(semicolon)) : also;
}

/** Whose words the presence rests on, and on how many original sources. */
export function voicesLine(language: Language, view: View, presence: Presence): string {
  const { dossier } = view;
  const supports = supportsOf(view, presence);
  const say = wordsFor(placePanelWords, language, dossier);
  if (isByReading(dossier, presence)) {
    const letters = new Set(supports.map(({ source }) => source.letter));
    return say.readFrom([...letters].sort());
  }
  const voices = [...new Set(supports.map(({ passage }) => say.voices[passage.attribution.kind]))];
  const { count, atMost } = originCount(view, presence);
  return say.saidBy(
    voices,
    count === 0 ? commonWords[language].originUnknown : commonWords[language].origins(count, atMost),
  );
}
