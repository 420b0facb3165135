import type { Claim, Disagreement } from "#domain/compiled.ts";
import type { Presence, PresenceState } from "#domain/presence.ts";
import type { PlaceView, View } from "#domain/view.ts";
import { formatQuantity } from "./common.ts";
import { joinList, type Language } from "./language.ts";
import type { Sentences } from "./sentences.ts";

/** The cases that a summary tells apart. */
export type Case = "here" | "past" | "planned" | "none";

/** How strongly a force is placed, in the four cases that the summary tells apart. */
export const caseOf: Record<PresenceState, Case> = {
  attested: "here",
  possible: "here",
  inferred: "past",
  "last-attested": "past",
  ended: "past",
  planned: "planned",
  none: "none",
};

/** A sentence that may be left out: the lower its rank, the earlier it is kept. */
export type Part = { text: string; rank: number; of?: readonly Presence[] };

/** What every sentence of a summary is written from. */
export type Context = {
  language: Language;
  view: View;
  place: PlaceView;
  say: Sentences;
  at: string;
  /** The place itself: "this base". */
  it: string;
  moment: string;
  /** Leaves out that no source says how many. */
  isBrief?: boolean;
};

function adjective(view: View, actor: string): string {
  return view.dossier.actor.get(actor)?.adjective ?? actor;
}

/** Forces by name, in one list. */
export function forcesOf({ view, say }: Context, presences: readonly Presence[]): string {
  return say.forces(presences.map(({ actor }) => adjective(view, actor)));
}

/** Where sources contradict each other about the forces here. */
function disputeOf({ view, place }: Context): Disagreement | null {
  const present = place.presences.filter(({ state }) => state !== "planned");
  const [id] = [...present.flatMap(({ disputed }) => disputed), ...place.figures.flatMap((f) => f.disputed)];
  return (id !== undefined && view.dossier.disagreement.get(id)) || null;
}

/** The answers of a dispute about a number; empty for any other dispute. */
function numbersOf({ language }: Context, { positions }: Disagreement): string {
  const shorts = positions.map(({ short }) => short ?? "");
  return shorts.every((short) => /\d/.test(short)) ? joinList(language, shorts, "or") : "";
}

/** Numbers of the forces here, without those that are only planned or themselves in dispute. */
function figureParts(context: Context): Part[] {
  const { language, view, place, say } = context;
  const isDisputed = (id: string) => {
    const item = view.dossier.disagreement.get(id);
    return item !== undefined && numbersOf(context, item) !== "";
  };
  return place.presences.flatMap((presence) => {
    if (caseOf[presence.state] !== "here") return [];
    const numbers = place.figures.flatMap(({ actor, claim, strength, disputed }) => {
      if (actor !== presence.actor || claim.standing === "planned" || disputed.some(isDisputed)) return [];
      const text = formatQuantity(language, strength);
      return text === null ? [] : [claim.standing === "unverified" ? say.unverified(text) : text];
    });
    if (numbers.length === 0) return [];
    const forces = forcesOf(context, [presence]);
    return [{ text: say.figures(forces, joinList(language, numbers, "or"), numbers.length), rank: 1 }];
  });
}

/** The key claim, if it is certain by the day and no move or event that may still lie ahead. */
export function keyOf(view: View, { key }: PlaceView): Claim | null {
  const span = key && view.dossier.spans.get(key.id);
  if (!key || !span?.certain || span.certain.from > view.day) return null;
  const isDone = (span.endMax ?? span.startMax ?? view.day) <= view.day;
  return isDone || (key.kind !== "movement" && key.kind !== "event") ? key : null;
}

/** One fact that closes the summary: the key claim in the dossier's words, else a departure of a part, else a demand. */
function factOf(context: Context, dispute: Disagreement | null): { text: string; claim?: string } | null {
  const { view, place, say } = context;
  const key = keyOf(view, place);
  if (key) return { text: key.says, claim: key.id };
  const current = place.presences.filter(({ state }) => state !== "ended" && state !== "planned");
  const partly = current.find(({ partlyLeft }) => partlyLeft.length > 0);
  if (dispute) {
    // Beside "sources differ", a bare "part of the force has left" would take a side: the claim says which part.
    const left = partly?.partlyLeft.flatMap((id) => view.dossier.claim.get(id) ?? []).find((claim) => claim.key);
    return left ? { text: left.says, claim: left.id } : null;
  }
  if (partly) return { text: say.partLeft(adjective(view, partly.actor)) };
  const told = current.filter(({ toldToLeave, state }) => toldToLeave.length > 0 && caseOf[state] === "here");
  return told.length > 0 ? { text: say.told(forcesOf(context, told)) } : null;
}

/**
 * What follows who is here: numbers, one fact, and whether sources contradict each other. Numbers go first where room is
 * short, then the fact; a fact that is one side of the dispute never stands without it.
 */
export function factsOf(context: Context): Part[] {
  const dispute = disputeOf(context);
  const fact = factOf(context, dispute);
  const isSide = fact?.claim !== undefined && dispute?.claims.includes(fact.claim);
  return [
    ...figureParts(context),
    ...(fact ? [{ text: fact.text, rank: 2 }] : []),
    ...(dispute
      ? [{ text: context.say.differ(dispute.question, numbersOf(context, dispute)), rank: isSide ? 1 : 3 }]
      : []),
  ];
}
