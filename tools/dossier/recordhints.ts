import { boundsOf, boundsOfTime } from "./bounds.ts";
import type { Authored, Loaded } from "./load.ts";
import { readStep } from "./steplink.ts";

type Claim = Authored["claims"][number]["claim"];

function overlap(a: readonly string[], b: readonly string[]): boolean {
  return a.some((id) => b.includes(id));
}

/** First and last day on which a claim can hold; where its source leaves an end open, a day on which it was published. */
function daysOf({ sources }: Authored, { when, evidence }: Claim): [from: string, to: string] {
  const { startMin, endMax } = boundsOfTime(when);
  const quoted = new Set(evidence.map(({ passage }) => passage));
  const said = sources
    .filter(({ source }) => source.published && source.passages.some(({ id }) => quoted.has(id)))
    .map(({ source }) => boundsOf(source.published?.edtf ?? ""));
  const first = said.flatMap((bounds) => bounds.startMin ?? []).sort()[0];
  const last = said
    .flatMap((bounds) => bounds.endMax ?? bounds.startMin ?? [])
    .sort()
    .at(-1);
  return [startMin ?? first ?? "", endMax ?? last ?? "9999"];
}

/** Can both hold on one day? */
function meetInTime(authored: Authored, a: Claim, b: Claim): boolean {
  const [[from, to], [start, end]] = [daysOf(authored, a), daysOf(authored, b)];
  return from <= end && start <= to;
}

/** How far two numbers of which one is "about" may lie apart, as a part of the larger. */
const ABOUT = 0.05;

/** Two numbers of one thing: the same kind, force, place, unit and count, and ranges that do not meet. */
function differ(a: Claim, b: Claim): boolean {
  const [one, other] = [a.strength, b.strength];
  if (!one || !other || one.unit !== other.unit || one.counts !== other.counts || a.kind !== b.kind) return false;
  if (one.min === undefined && one.max === undefined) return false;
  if (other.min === undefined && other.max === undefined) return false;
  const isNear =
    [one.qualifier, other.qualifier].includes("about") &&
    Math.abs((one.max ?? 0) - (other.max ?? 0)) <= ABOUT * Math.max(one.max ?? 0, other.max ?? 0);
  if (isNear && one.max !== undefined && other.max !== undefined) return false;
  const apart =
    (one.max ?? Number.POSITIVE_INFINITY) < (other.min ?? Number.NEGATIVE_INFINITY) ||
    (other.max ?? Number.POSITIVE_INFINITY) < (one.min ?? Number.NEGATIVE_INFINITY);
  return apart && overlap(a.actors, b.actors) && overlap(a.places, b.places) && a.standing === b.standing;
}

/** Claims that cannot stand side by side and that no disagreement sets against each other. */
function checkDifferences({ authored, report }: Loaded): void {
  const claims = authored.claims.map(({ claim }) => claim);
  const inOne = new Map<string, Set<string>>();
  for (const { id, positions } of authored.disagreements)
    for (const claim of positions.flatMap((position) => position.claims))
      inOne.set(claim, (inOne.get(claim) ?? new Set()).add(id));
  const numbered = claims.filter(({ strength }) => strength);
  for (const [n, a] of numbered.entries())
    for (const b of numbered.slice(n + 1)) {
      const shared = [...(inOne.get(a.id) ?? [])].some((id) => inOne.get(b.id)?.has(id));
      if (!shared && differ(a, b) && meetInTime(authored, a, b))
        report(
          b,
          ["strength"],
          `gives another number than ${a.id}, and no disagreement names both`,
          "write a disagreement, or say how the two differ (place, time, unit)",
        );
    }
  for (const claim of claims) {
    if (inOne.has(claim.id)) continue;
    if (claim.standing === "disputed")
      report(
        claim,
        ["standing"],
        "is disputed, and no disagreement names the claim",
        "write a disagreement with both positions",
      );
    for (const [at, { role, passage }] of claim.evidence.entries())
      if (role === "contradicts")
        report(
          claim,
          ["evidence", at],
          `${passage} contradicts it, and no disagreement names the claim`,
          "write a disagreement with both positions",
        );
  }
}

/** Records that nothing names. */
function checkUnused({ authored, report, files }: Loaded): void {
  const claims = authored.claims.map(({ claim }) => claim);
  const sources = authored.sources.map(({ source }) => source);
  const passages = sources.flatMap((source) => source.passages);
  const quoted = new Set(claims.flatMap(({ evidence }) => evidence.map(({ passage }) => passage)));
  const spoken = new Set(passages.flatMap(({ attribution: { who, via } }) => [who, via]));
  const rested = new Set([...passages.map(({ origin }) => origin), ...sources.flatMap(({ origins }) => origins)]);
  const acting = new Set([
    ...claims.flatMap(({ actors }) => actors),
    ...authored.unknowns.flatMap(({ actors }) => actors),
  ]);
  const named = new Set([
    ...claims.flatMap((claim) => [
      ...claim.places,
      claim.fromPlace,
      claim.toPlace,
      claim.distance?.from,
      claim.distance?.to,
    ]),
    ...authored.unknowns.flatMap(({ places }) => places),
    ...authored.places.flatMap(({ within, members }) => [within, ...(members ?? [])]),
    ...authored.dossier.bases,
    ...authored.dossier.lanes,
    authored.dossier.context?.place,
    ...(authored.dossier.context?.states ?? []),
  ]);
  const unused = (items: readonly { id: string }[], used: ReadonlySet<string | undefined>, what: string) => {
    for (const item of items) if (!used.has(item.id)) report(item, [], what, "name it, or take it out");
  };
  unused(passages, quoted, "no claim rests on this passage");
  unused(authored.origins.speakers, spoken, "nobody speaks under this name");
  unused(authored.origins.origins, rested, "no passage rests on this origin");
  unused(authored.actors, acting, "no claim names this actor");
  unused(authored.places, named, "nothing names this place");
  const read = new Set(authored.dossier.languages.map((language) => `text/${language}.json`));
  const single = ["dossier", "actors", "places", "origins", "disagreements", "unknowns"].map((name) => `${name}.json`);
  for (const file of files.keys())
    if (file.startsWith("text/") ? !read.has(file) : !file.includes("/") && !single.includes(file))
      report(
        { file, path: [] },
        [],
        "the file is not read",
        file.startsWith("text/") ? "name its language in dossier.json" : "correct its name, or take it out",
      );
}

/** What lies outside the days of the date control, where no reader comes. */
function checkPeriod({ authored, report }: Loaded): void {
  const { start, end } = authored.dossier.period;
  for (const { claim } of authored.claims) {
    const { startMin, endMax } = boundsOfTime(claim.when);
    if ((endMax !== null && endMax < start) || (startMin !== null && startMin > end))
      report(
        claim,
        ["when", "edtf"],
        "lies outside the dossier's period",
        "widen the period, or look at the date again",
      );
  }
  for (const { source } of authored.sources) {
    const first = source.published ? boundsOf(source.published.edtf).startMin : null;
    if (first !== null && first > end)
      report(
        source,
        ["published"],
        "was published after the dossier's period",
        "widen the period, or look at the date again",
      );
  }
}

/** What a step of a story does not keep of its link, and what it would show under its own words. */
function checkSteps({ authored, report }: Loaded): void {
  for (const { story } of authored.stories)
    for (const [n, { state }] of story.steps.entries()) {
      const read = readStep(state);
      if (!read) continue;
      if (read.lost.length > 0)
        report(story, ["steps", n, "state"], `a step does not keep ${read.lost.join(", ")}`, "take it out of the link");
      if (read.link.view === "list" || read.link.view === "sources")
        report(
          story,
          ["steps", n, "state"],
          `view=${read.link.view} leaves no room for the step's words`,
          "show the map, or another view",
        );
    }
}

/** Claims without a disagreement, unused records, what lies outside the period, and what steps lose. */
export function recordHints(loaded: Loaded): void {
  checkDifferences(loaded);
  checkUnused(loaded);
  checkPeriod(loaded);
  checkSteps(loaded);
}
