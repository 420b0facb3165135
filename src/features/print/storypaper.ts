import type { Disagreement, Story } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import { type QuotedPassage, receiptOf } from "#domain/receipt.ts";
import { widthOf } from "#geo/bounds.ts";
import type { Extent } from "#geo/camera.ts";
import type { Link } from "#link/link.ts";
import { claimsOfStep, savedState } from "#state/player.ts";

/** Questions about what sources dispute; more would not fit beside room to write. */
const QUESTIONS = 4;

/** The step's state, and which step it is, from 0. */
type Shown = { link: Link; n: number };

function area(extent: Extent): number {
  return widthOf(extent) * (extent[3] - extent[1]);
}

/** The two maps of a story on paper: how it ends, and the whole region or how it began; one for a story of one day. */
export function mapsOfStory(story: Story): Shown[] {
  const shown = story.steps.map((step, n) => ({ link: savedState(step), n }));
  const date = ({ link }: Shown) => link.date ?? "";
  const size = ({ link }: Shown) => (link.bbox ? area(link.bbox) : 0);
  const latestFirst = (one: Shown, other: Shown) =>
    date(other).localeCompare(date(one)) || size(other) - size(one) || one.n - other.n;
  const maps = shown.filter(({ link }) => link.view === undefined).sort(latestFirst);
  const [region] = shown.filter(({ link }) => link.view === "context").sort(latestFirst);
  const [last] = maps;
  const first = region ?? maps.filter((one) => last && date(one) < date(last)).at(-1);
  return [first, last].flatMap((one) => one ?? []);
}

/** A question that sources answer differently, and where each answer stands. */
export type StoryQuestion = { id: string; question: string; passages: QuotedPassage[] };

function passagesOf(dossier: Dossier, { positions }: Disagreement): QuotedPassage[] {
  const claims = positions.flatMap((position) => position.claims.slice(0, 1));
  return claims.flatMap((id) => {
    const claim = dossier.claim.get(id);
    return claim ? receiptOf(dossier, claim).supports.slice(0, 1) : [];
  });
}

/** What the sources of a story's claims dispute, contradictions first, each with at least two answers. */
export function questionsOfStory(dossier: Dossier, story: Story): StoryQuestion[] {
  const told = new Set(story.steps.flatMap((step) => claimsOfStep(dossier, step)).map(({ id }) => id));
  const weight = ({ kind, claims }: Disagreement) =>
    (kind === "contradiction" ? 100 : 0) + claims.filter((id) => told.has(id)).length;
  return dossier.disagreements
    .filter(({ claims }) => claims.filter((id) => told.has(id)).length > 1)
    .map((item) => ({ item, passages: passagesOf(dossier, item) }))
    .filter(({ passages }) => new Set(passages.map(({ passage }) => passage.id)).size > 1)
    .sort((one, other) => weight(other.item) - weight(one.item))
    .slice(0, QUESTIONS)
    .map(({ item: { id, question }, passages }) => ({ id, question, passages }));
}
