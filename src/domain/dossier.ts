import { once } from "#domain/index/later.ts";
import { Spans } from "#domain/index/spans.ts";
import type {
  Actor,
  Claim,
  CompiledDossier,
  Disagreement,
  Origin,
  Passage,
  Place,
  Source,
  Unknown,
} from "./compiled.ts";
import { type Day, dayOf } from "./day.ts";
import { grouped } from "./grouped.ts";
import type { DayRange } from "./span.ts";

/** A validated dossier with the look-ups that the view needs. Never changed after it is made. */
export type Dossier = CompiledDossier & {
  /** The language that its words are in, as BCP 47 names it. */
  readonly tag: string;
  readonly source: ReadonlyMap<string, Source>;
  readonly origin: ReadonlyMap<string, Origin>;
  readonly passage: ReadonlyMap<string, Passage>;
  readonly actor: ReadonlyMap<string, Actor>;
  readonly place: ReadonlyMap<string, Place>;
  readonly claim: ReadonlyMap<string, Claim>;
  readonly disagreement: ReadonlyMap<string, Disagreement>;
  readonly spans: Pick<Spans, "get">;
  readonly claimsAtPlace: ReadonlyMap<string, readonly Claim[]>;
  readonly claimsOfPassage: Pick<ReadonlyMap<string, readonly Claim[]>, "get">;
  readonly passagesOfSource: ReadonlyMap<string, readonly Passage[]>;
  readonly disagreementsOfClaim: ReadonlyMap<string, readonly Disagreement[]>;
  /** Unknowns that its sources do not leave open as they stand: another choice of them may (`unknowns.ts`). */
  readonly settled?: readonly Unknown[];
  readonly first: Day;
  readonly last: Day;
};

/** The places a claim is about, those it moves between included, each once. */
export function placesOf(claim: Claim): string[] {
  const { places, fromPlace, toPlace } = claim;
  return [...new Set([...places, fromPlace, toPlace])].filter((id) => id !== undefined);
}

/** First and last day on which supporting sources can have said the claim; a range of dates counts from end to end. */
function saidRange(claim: Claim, dossier: Pick<Dossier, "passage" | "source">): DayRange | null {
  let range: DayRange | null = null;
  for (const { passage, role } of claim.evidence) {
    if (role !== "supports") continue;
    const published = dossier.source.get(dossier.passage.get(passage)?.source ?? "")?.published;
    if (!published) continue;
    const [first, last] = [dayOf(published.first), dayOf(published.last)];
    range = range ? { from: Math.min(range.from, first), to: Math.max(range.to, last) } : { from: first, to: last };
  }
  return range;
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** @param tag the language of the words, where they are not the file's own or already indexed */
export function indexDossier(
  file: CompiledDossier & { readonly tag?: string },
  tag = file.tag ?? file.languages[0] ?? "en",
): Dossier {
  const source = byId(file.sources);
  const passage = byId(file.passages);
  // As long a list as the passages, and asked for only when a reader looks at one.
  const claimsOfPassage = once(() => grouped(file.claims, (claim) => claim.evidence.map((item) => item.passage)));
  return Object.freeze({
    ...file,
    tag,
    source,
    passage,
    origin: byId(file.origins),
    actor: byId(file.actors),
    place: byId(file.places),
    claim: byId(file.claims),
    disagreement: byId(file.disagreements),
    spans: new Spans(file.claims, (claim) => saidRange(claim, { passage, source })),
    claimsAtPlace: grouped(file.claims, placesOf),
    claimsOfPassage: { get: (id: string) => claimsOfPassage().get(id) },
    passagesOfSource: grouped(file.passages, (item) => [item.source]),
    disagreementsOfClaim: grouped(file.disagreements, (item) => item.claims),
    first: dayOf(file.period.start),
    last: dayOf(file.period.end),
  });
}
