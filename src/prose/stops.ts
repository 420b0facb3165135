import type { Claim } from "#domain/compiled.ts";
import { receiptOf } from "#domain/receipt.ts";
import { firstHeld, lastHeld, spanIn } from "#domain/span.ts";
import type { Change } from "#domain/stops.ts";
import { timeOf } from "#words/dates.ts";
import { inSentence, joinList, type Language } from "#words/language.ts";
import { sentenceWords } from "#words/sentences.ts";
import { wordsIn } from "#words/typeset.ts";
import { claimsOf, isDemandOnly, type OnDay } from "./bounds.ts";
import { placesSaid } from "./summary.ts";

/** What becomes of a force at a place; each is followed by whom and where. */
type Becomes =
  | "reported"
  | "again"
  | "latest"
  | "possible"
  | "unstated"
  | "ending"
  | "inferred"
  | "silent"
  | "gone"
  | "planned"
  | "demanded"
  | "partGone"
  | "mayMove"
  | "moved"
  | "movePlanned";

type StopWords = {
  becomes: Record<Becomes, (who: string) => string>;
  move: (forces: string, from: string, to: string) => string;
  /** From a day on, or up to the day before, sources contradict each other on a question. */
  differ: { begins: (question: string) => string; ends: (question: string) => string };
  /** "Article C: in recent days": what its source says of the time, and whether the day is our reading of it. */
  said: (letters: readonly string[], time: string, isReading: boolean) => string;
};

const en: StopWords = {
  becomes: {
    reported: (who) => `Reported from here on: ${who}`,
    again: (who) => `Reported again, by this day at the latest: ${who}`,
    latest: (who) => `By this day at the latest: ${who}`,
    possible: (who) => `Possibly from here on: ${who}`,
    unstated: (who) => `Possibly from here on, start not stated: ${who}`,
    ending: (who) => `Perhaps no longer from here on: ${who}`,
    inferred: (who) => `From here on no source says that they are there; reported again later: ${who}`,
    silent: (who) => `From here on no source says that they are there: ${who}`,
    gone: (who) => `Gone by this day at the latest: ${who}`,
    planned: (who) => `Planned or asked for, on record by this day: ${who}`,
    demanded: (who) => `Told to leave by this day at the latest: ${who}`,
    partGone: (who) => `A part has gone by this day at the latest: ${who}`,
    mayMove: (who) => `Possibly moved from here on: ${who}`,
    moved: (who) => `Moved by this day at the latest: ${who}`,
    movePlanned: (who) => `A move is planned, possibly from here on: ${who}`,
  },
  move: (forces, from, to) => `${forces}, ${from} to ${to}`,
  differ: {
    begins: (question) => `Sources differ from here on: ${question}?`,
    ends: (question) => `Sources differ only about earlier days: ${question}?`,
  },
  said: (letters, time, isReading) =>
    `${letters.length === 1 ? "Article" : "Articles"} ${joinList("en", letters)}: ${time}${isReading ? "; this day is our reading" : ""}`,
};

const fr: StopWords = {
  becomes: {
    reported: (who) => `Signalées à partir de ce jour : ${who}`,
    again: (who) => `De nouveau signalées, au plus tard ce jour : ${who}`,
    latest: (who) => `Au plus tard ce jour : ${who}`,
    possible: (who) => `Peut-être à partir de ce jour : ${who}`,
    unstated: (who) => `Peut-être à partir de ce jour, début non indiqué : ${who}`,
    ending: (who) => `Peut-être plus à partir de ce jour : ${who}`,
    inferred: (who) => `Ensuite, aucune source ne dit qu’elles sont là ; signalées de nouveau plus tard : ${who}`,
    silent: (who) => `Ensuite, aucune source ne dit qu’elles sont là : ${who}`,
    gone: (who) => `Parties au plus tard ce jour : ${who}`,
    planned: (who) => `Prévues ou demandées, mentionnées au plus tard ce jour : ${who}`,
    demanded: (who) => `Départ demandé au plus tard ce jour : ${who}`,
    partGone: (who) => `Une partie n’est plus là, au plus tard ce jour : ${who}`,
    mayMove: (who) => `Peut-être transférées à partir de ce jour : ${who}`,
    moved: (who) => `Transférées au plus tard ce jour : ${who}`,
    movePlanned: (who) => `Un transfert est prévu, peut-être à partir de ce jour : ${who}`,
  },
  move: (forces, from, to) => `${forces} (${from} → ${to})`,
  differ: {
    begins: (question) => `Les sources divergent à partir de ce jour : ${question} ?`,
    ends: (question) => `Les sources ne divergent que sur les jours précédents : ${question} ?`,
  },
  said: (letters, time, isReading) =>
    `${letters.length === 1 ? "Article" : "Articles"} ${joinList("fr", letters)} : ${time}${isReading ? " ; ce jour est notre lecture" : ""}`,
};

/** Words of the changes on a day, in both languages. */
export const stopWords = wordsIn<StopWords>({ en, fr });

/** A change in words, a sentence without its full stop, with the claim that it rests on and its time. */
export type ChangeSaid = {
  text: string;
  claim: Claim | null;
  time: string;
  /** The time with the articles that say it: "Article C: in recent years". */
  said: string;
};

type PresenceChange = Extract<Change, { kind: "presence" }>;

/** The claim whose own first or last day the change is, else the first that is new. */
function turning({ dossier, day }: OnDay, ids: readonly string[], before: readonly string[]): Claim | null {
  const claims = claimsOf(dossier, ids);
  const turns = (claim: Claim) => {
    const span = spanIn(dossier, claim);
    const last = lastHeld(span);
    return [firstHeld(span), span.certain?.from, span.endMax, last === null ? null : last + 1].includes(day);
  };
  const fresh = claims.filter(({ id }) => !before.includes(id));
  return fresh.find(turns) ?? claims.find(turns) ?? fresh[0] ?? claims[0] ?? null;
}

/** What becomes of a presence, and on which claims that rests. */
function becomes(
  known: OnDay,
  { before, after }: PresenceChange,
): [does: Becomes, ids: readonly string[], before: readonly string[]] | null {
  const { state } = after;
  const fromState: [Becomes, readonly string[], readonly string[]] | null = (() => {
    const isSame = before.state === state && before.startNotStated === after.startNotStated;
    if (isSame) return null;
    const claims = [after.claims, before.claims] as const;
    const wasHere = before.state === "attested" || (before.state === "possible" && !before.startNotStated);
    if (state === "attested") {
      if (before.state === "possible") return ["latest", ...claims];
      return [before.state === "inferred" || before.state === "last-attested" ? "again" : "reported", ...claims];
    }
    if (state === "possible") return [after.startNotStated ? "unstated" : wasHere ? "ending" : "possible", ...claims];
    if (state === "inferred") return ["inferred", before.claims, []];
    if (state === "last-attested" || state === "none") return ["silent", before.claims, []];
    if (state === "ended") return ["gone", ...claims];
    return [isDemandOnly(known.dossier, after) ? "demanded" : "planned", ...claims];
  })();
  if (fromState) return fromState;
  if (after.toldToLeave.length > before.toldToLeave.length) return ["demanded", after.toldToLeave, before.toldToLeave];
  if (after.partlyLeft.length > before.partlyLeft.length) return ["partGone", after.partlyLeft, before.partlyLeft];
  return null;
}

/** Which question sources begin or cease to differ on; null where that is not what changes. */
function disputeSaid(language: Language, { dossier }: OnDay, { before, after }: PresenceChange): ChangeSaid | null {
  const { begins, ends } = stopWords[language].differ;
  const fresh = after.disputed.find((id) => !before.disputed.includes(id));
  const gone = before.disputed.find((id) => !after.disputed.includes(id));
  const item = dossier.disagreement.get(fresh ?? gone ?? "");
  if (!item) return null;
  const question = inSentence(language, item.question.replace(/\s*\?$/, ""));
  const claim = claimsOf(dossier, item.claims)[0] ?? null;
  return { text: (fresh === undefined ? ends : begins)(question), claim, time: "", said: "" };
}

/** What changes on a day for a force at a place, or of a move. */
export function changeSaid(language: Language, known: OnDay, change: Change): ChangeSaid {
  const say = stopWords[language];
  const sentences = sentenceWords[language];
  const { dossier } = known;
  const forces = (ids: readonly string[]) => sentences.forces(ids.map((id) => dossier.actor.get(id)?.adjective ?? id));
  const nameOf = (id: string | undefined) => dossier.place.get(id ?? "")?.short ?? "";
  const saidOf = (claim: Claim | null): Omit<ChangeSaid, "text"> => {
    const letters = claim ? receiptOf(dossier, claim).articles.map(({ letter }) => letter) : [];
    const time = claim ? timeOf(language, claim) : "";
    return { claim, time, said: letters.length > 0 ? say.said(letters, time, claim?.when.basis === "inferred") : "" };
  };
  if (change.kind === "move") {
    const { claim, standing } = change;
    const does = ({ planned: "movePlanned", possible: "mayMove", done: "moved" } as const)[standing];
    const who = say.move(forces(claim.actors), nameOf(claim.fromPlace), nameOf(claim.toPlace));
    return { text: say.becomes[does](who), ...saidOf(claim) };
  }
  const { place, actor } = change.after;
  const told = becomes(known, change);
  if (!told) return disputeSaid(language, known, change) ?? { text: "", claim: null, time: "", said: "" };
  const [does, ids, before] = told;
  const who = sentences.itemAt(forces([actor]), placesSaid(language, dossier, [place]));
  return { text: say.becomes[does](who), ...saidOf(turning(known, ids, before)) };
}
