import type { Source, Story, StoryStep } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import { wordsOf } from "#domain/receipt.ts";
import type { View } from "#domain/view.ts";
import type { Link } from "#link/link.ts";
import { momentText } from "#prose/moment.ts";
import { claimsOfStep, quotesOfStep, savedState, unknownsOfStep } from "#state/player.ts";
import { exportWords } from "#words/export.ts";
import type { Language } from "#words/language.ts";
import { type OtherScript, scriptsOf } from "#words/scripts.ts";
import { addressOf, type PageLink, pageLinkOf, viewOfLink } from "./address.ts";
import { oneLine } from "./plain.ts";
import { referenceText, sourceWords, speakerText } from "./sourcewords.ts";

/** Quotes on a slide, as many as on the card of a step. */
const QUOTES = 3;

/** A step as its slide says it: plain text, so that any program can write it down. */
export type StepSlide = {
  moment: string;
  title: string;
  says: string;
  /** Those that are no quotes are told in our words. */
  quotes: { text: string; isQuote: boolean; language: string; source: string }[];
  gaps: string[];
  notes: string;
  /** The step on the web. */
  address: string;
  link: Link;
  view: View;
};

/** A story as slides: a first one, one for each step, and the articles. */
export type Deck = {
  language: Language;
  /** The language of the dossier's words. */
  tag: string;
  /** Other languages that names in it can be told to be of. */
  scripts: readonly OtherScript[];
  title: string;
  summary: string;
  /** What it is taken from: dossier and edition. */
  edition: string;
  address: string;
  steps: StepSlide[];
  sources: { letter: string; text: string; url: string | null }[];
};

function stepSlide(dossier: Dossier, step: StoryStep, page: PageLink, at: Link, language: Language): StepSlide {
  const link = { ...savedState(step), ...page };
  const view = viewOfLink(dossier, link);
  const quotes = quotesOfStep(dossier, step, QUOTES);
  return {
    moment: momentText(language, view),
    title: oneLine(step.title),
    says: oneLine(step.says),
    quotes: quotes.map(({ passage, source }) => ({
      text: oneLine(wordsOf(passage)),
      isQuote: passage.exact !== undefined,
      language: source.language,
      source: oneLine(`${referenceText(language, source, passage)} ${source.label}. ${speakerText(language, passage)}`),
    })),
    gaps: quotes.length === 0 ? unknownsOfStep(dossier, step).map(({ says }) => oneLine(says)) : [],
    notes: oneLine(step.notes ?? ""),
    address: addressOf(at),
    link,
    view,
  };
}

function sourcesOf(dossier: Dossier, story: Story): Source[] {
  const passages = story.steps
    .flatMap((step) => claimsOfStep(dossier, step))
    .flatMap((claim) => claim.evidence.flatMap(({ passage }) => dossier.passage.get(passage) ?? []));
  const used = new Set(passages.map(({ source }) => source));
  return dossier.sources.filter(({ id }) => used.has(id));
}

/** A story told on slides, with the reader's language and symbols. */
export function deckOf(dossier: Dossier, story: Story, current: Link, language: Language): Deck {
  const page = pageLinkOf(current);
  const at = (step: number): Link => ({ ...page, story: story.id, step });
  return {
    language,
    tag: dossier.tag,
    scripts: scriptsOf(dossier),
    title: oneLine(story.title),
    summary: oneLine(story.summary ?? ""),
    edition: oneLine(`${dossier.title}. ${exportWords[language].slides.edition(dossier.id, dossier.hash)}`),
    address: addressOf(at(1)),
    steps: story.steps.map((step, n) => stepSlide(dossier, step, page, at(n + 1), language)),
    sources: sourcesOf(dossier, story).map((source) => {
      const { headline, rest, url } = sourceWords(language, source);
      return { letter: source.letter, text: oneLine(`${source.label}. ${headline} ${rest}`), url };
    }),
  };
}
