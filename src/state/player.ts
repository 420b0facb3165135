import type { Claim, Story, StoryStep, Unknown } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import { type QuotedPassage, receiptOf } from "#domain/receipt.ts";
import { keysWhere, only, without } from "#link/keys.ts";
import type { Link } from "#link/link.ts";
import { parseLink, partText } from "#link/permalink.ts";
import { strayedFrom, type ViewSize } from "./storycamera.ts";

const stateKeys = keysWhere((row) => row.of === "state");
/** What a step decides; all else belongs to the reader and stays. */
const stepKeys = keysWhere((row) => row.of === "state" || row.of === "camera");
const storyKeys = keysWhere((row) => row.of === "story");

/** A story told at one of its steps. */
export type Telling = { story: Story; step: StoryStep; n: number; total: number };

/** A step number held to the story; 1 where there is none. */
export function heldStep(story: Story, n: number | undefined): number {
  return Math.min(Math.max(Math.round(n ?? 1), 1), story.steps.length);
}

export function tellingOf(story: Story, link: Pick<Link, "step">): Telling | null {
  const n = heldStep(story, link.step);
  const step = story.steps[n - 1];
  return step ? { story, step, n, total: story.steps.length } : null;
}

/** The saved state of a step as a link; parts that are not understood are left out, as in any link. */
export function savedState(step: Pick<StoryStep, "state">): Link {
  const at = step.state.indexOf("#");
  const [search, hash] = at < 0 ? [step.state, ""] : [step.state.slice(0, at), step.state.slice(at)];
  return parseLink(search, hash).link;
}

/**
 * The link of a step: its saved state, with what the reader chose for the page itself. Collections that a link names beside
 * story and step stay where the step names none.
 */
export function stepLink(story: Story, n: number, current: Link): Link {
  const held = heldStep(story, n);
  const step = story.steps[held - 1];
  const saved = step ? savedState(step) : {};
  const named = isBare(current) ? only(current, ["collections"]) : {};
  return { ...without(current, stepKeys), ...named, ...only(saved, stepKeys), story: story.id, step: held };
}

/** Where a key or button leads. */
export type Turn = "next" | "previous" | "first" | "last";

/** The step that a turn leads to; null where it leads nowhere. */
export function stepAfter(story: Story, n: number, turn: Turn): number | null {
  const total = story.steps.length;
  const wanted = { next: n + 1, previous: n - 1, first: 1, last: total }[turn];
  return wanted >= 1 && wanted <= total && wanted !== n ? wanted : null;
}

/** Does a link carry a story and step only, or collections with them, so that the step's own state is to be shown? */
export function isBare(link: Link): boolean {
  return stepKeys.every((key) => key === "collections" || link[key] === undefined);
}

/** Do two links show the same, whatever story, step and page settings they carry? The camera is not compared. */
export function showsSame(a: Link, b: Link): boolean {
  return stateKeys.every((key) => partText(a, key) === partText(b, key));
}

/** Has the reader left the step? Any part that it decides differs, or the camera is far from its box. */
export function isExplored(story: Story, link: Link, size: ViewSize | null): boolean {
  const step = story.steps[heldStep(story, link.step) - 1];
  if (!step) return false;
  const saved = savedState(step);
  if (!showsSame(saved, link)) return true;
  return saved.bbox !== undefined && link.camera !== undefined && size !== null
    ? strayedFrom(saved.bbox, link.camera, size)
    : false;
}

/** The link to go back to when a story is left: where it was started from, else the step's state without the story. */
export function returnLink(current: Link, startedFrom: Link | null): Link {
  if (!startedFrom) return without(current, storyKeys);
  return { ...without(current, [...stepKeys, ...storyKeys]), ...only(startedFrom, stepKeys) };
}

/** A step's claims that the dossier has, in the step's order. */
export function claimsOfStep(dossier: Pick<Dossier, "claim">, step: StoryStep): Claim[] {
  return step.claims.flatMap((id) => dossier.claim.get(id) ?? []);
}

export function unknownsOfStep(dossier: Pick<Dossier, "unknowns">, step: StoryStep): Unknown[] {
  return (step.unknowns ?? []).flatMap(
    (id) => dossier.unknowns.find((item) => item.id === id || item.instead === id) ?? [],
  );
}

export type StepQuote = QuotedPassage & { claim: Claim };

/** Up to `most` quotes for a step's card: one per claim in the author's order, articles not quoted yet first. */
export function quotesOfStep(dossier: Dossier, step: StoryStep, most: number): StepQuote[] {
  const chosen: StepQuote[] = [];
  for (const claim of claimsOfStep(dossier, step)) {
    if (chosen.length >= most) break;
    const order = claim.evidence.map(({ passage }) => passage);
    const fresh = receiptOf(dossier, claim)
      .supports.filter(({ passage }) => !chosen.some((other) => other.passage.id === passage.id))
      .sort((a, b) => order.indexOf(a.passage.id) - order.indexOf(b.passage.id));
    const quote = fresh.find(({ source }) => !chosen.some((other) => other.source.id === source.id)) ?? fresh[0];
    if (quote) chosen.push({ ...quote, claim });
  }
  return chosen;
}
