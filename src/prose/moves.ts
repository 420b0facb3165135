import type { Claim } from "#domain/compiled.ts";
import type { Movement } from "#domain/movements.ts";
import { spanIn } from "#domain/span.ts";
import { formatQuantity } from "#words/common.ts";
import { formatDayShort, formatEdtf, timeOf } from "#words/dates.ts";
import { labelWords } from "#words/labels.ts";
import { capital } from "#words/language.ts";
import { wordsFor } from "#words/tables.ts";
import { type Basis, perView, quotedQuantity, referenceOf } from "./mapnotes.ts";
import { moveDispute } from "./sight.ts";
import { shareOf } from "./who.ts";

/** The time of a move in words, that of each of its claims; empty where none gives one. */
function timesOf({ language }: Basis, { claims }: Movement): string[] {
  return [
    ...new Set(
      claims.flatMap((claim) => (claim.when.edtf.startsWith("/") ? (claim.when.time ?? []) : timeOf(language, claim))),
    ),
  ];
}

/** "by 1 May", "by September 2023": the latest time that a claim gives for a move, at the precision it has. */
function latestTime({ language, view }: Basis, claim: Claim): string | null {
  const { edtf } = claim.when;
  const end = /^\[.*\.\.(.+)\]$/.exec(edtf)?.[1] ?? (edtf.includes("/") ? null : edtf);
  if (end === null) return null;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(end);
  const day = spanIn(view.dossier, claim).endMax;
  return labelWords[language].by(isDay && day !== null ? formatDayShort(language, day) : formatEdtf(language, end));
}

/** That a move is planned, else the event that all its claims date it by, else their own times; empty where none has one. */
function moveTime(basis: Basis, movement: Movement): string {
  const words = labelWords[basis.language];
  if (movement.standing === "planned") return words.plannedMove;
  const events = new Set(movement.claims.map(({ when }) => when.after));
  const [event] = events;
  return event && events.size === 1 ? words.afterEvent(event) : words.or(timesOf(basis, movement));
}

/** Where and when, where and by when at the latest, only where; and who according to which source. */
export type EdgeText = { title: string; brief: string; place: string; note: string };

export function edgeText(basis: Basis, movement: Movement): EdgeText {
  return perView(basis, `edge ${movement.id}`, () => writeEdgeText(basis, movement));
}

function writeEdgeText(basis: Basis, movement: Movement): EdgeText {
  const { view, language } = basis;
  const words = labelWords[language];
  const actor = view.dossier.actor.get(movement.actor);
  const from = view.dossier.place.get(movement.from);
  const to = view.dossier.place.get(movement.to);
  const [claim] = movement.claims;
  if (!actor || !from || !to || !claim) return { title: "", brief: "", place: "", note: "" };
  const isPlanned = movement.standing === "planned";
  const whole = moveTime(basis, movement);
  const event = claim.when.after;
  const isDisputed = !isPlanned && moveDispute(view, movement) !== undefined;
  const isSure = movement.standing === "done" && !isDisputed;
  let short = isPlanned ? words.plannedMove : isSure ? latestTime(basis, claim) : words.perhaps;
  const place = isDisputed ? `${to.short} (≠)` : to.short;
  if (event && isSure) short = words.afterEvent(event);
  const share = claim.strength?.counts === "share" ? formatQuantity(language, claim.strength) : null;
  const of = shareOf(basis, claim);
  const who = share ? words.share(share, actor.adjective, of) : words.troops([actor.adjective]);
  // What is a share of those at the place that it leaves says already from where.
  const moved = claim.strength?.of === movement.from ? who : words.movedFrom(who, from.short);
  const reference = referenceOf(view.dossier, claim, language, claim.strength?.qualifier);
  return {
    title: [place, ...(whole ? [whole] : [])].join(", "),
    brief: isDisputed ? place : [place, ...(short ? [short] : [])].join(", "),
    // Where there is room for the place alone, its doubt stays.
    place: isDisputed || isSure || isPlanned ? place : words.doubtful(place),
    note: `${capital(moved)}, ${reference}`,
  };
}

/** The lines beside an arrow between two bases: when, and how much according to whom. */
export function arrowText(basis: Basis, movement: Movement): { strong: string; notes: string[] } {
  return perView(basis, `arrow ${movement.id}`, () => writeArrowText(basis, movement));
}

function writeArrowText(basis: Basis, movement: Movement): { strong: string; notes: string[] } {
  const { view, language } = basis;
  const words = labelWords[language];
  const actor = view.dossier.actor.get(movement.actor);
  if (!actor) return { strong: "", notes: [] };
  const shares = movement.claims.flatMap((claim) => {
    if (claim.strength?.counts !== "share") return [];
    const reference = referenceOf(view.dossier, claim, language, claim.strength.qualifier);
    const said = claim.fromBasis === "reading" ? `${reference}, ${words.ourReading}` : reference;
    return [words.wording(quotedQuantity(basis, claim), said)];
  });
  const references = movement.claims.map((claim) => referenceOf(view.dossier, claim, language));
  const wholes = new Set(movement.claims.filter(({ strength }) => strength).map((claim) => shareOf(basis, claim)));
  return {
    strong: capital(moveTime(basis, movement) || (view.dossier.place.get(movement.to)?.short ?? "")),
    notes:
      shares.length > 0
        ? [words.or(shares), words.ofForceMoved(actor.adjective, wholes.size === 1 ? [...wholes].join() : "")]
        : [references.join(", ")],
  };
}

/** What an arrow says when it is read aloud: each of its claims, and what of it is our reading. */
export function arrowName({ view, language }: Basis, movement: Movement): string {
  const { dossier } = view;
  const words = wordsFor(labelWords, language, dossier);
  const standings = { planned: words.plannedMove, possible: words.perhaps, done: words.done };
  const isDisputed = movement.standing !== "planned" && moveDispute(view, movement);
  const style = isDisputed ? words.differ : standings[movement.standing];
  const name = (id: string) => dossier.place.get(id)?.name ?? id;
  const adjective = dossier.actor.get(movement.actor)?.adjective ?? movement.actor;
  const read = movement.claims.filter(({ fromBasis }) => fromBasis === "reading");
  const letters = read.flatMap(({ evidence }) =>
    evidence.flatMap(({ passage, role }) => {
      const source = dossier.source.get(dossier.passage.get(passage)?.source ?? "");
      return role === "supports" && source ? [source.letter] : [];
    }),
  );
  return [
    `${words.arrowName(adjective, name(movement.from), name(movement.to))}, ${style}.`,
    ...new Set(movement.claims.map(({ says }) => says)),
    ...(letters.length > 0 ? [words.startIsReading([...new Set(letters)].sort(), name(movement.from))] : []),
  ].join(" ");
}
