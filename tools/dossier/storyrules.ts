import { linkKeys, type Reference } from "#link/keys.ts";
import type { LinkKey } from "#link/link.ts";
import type { Collection } from "./reader.ts";
import { checkName, checkTime, type Rules } from "./rules.ts";
import { readStep } from "./steplink.ts";

/** Collections that the parts of a link name. */
const named: Partial<Record<Reference, readonly Collection[]>> = {
  place: ["places"],
  claim: ["claims"],
  source: ["sources"],
  passage: ["passages"],
  disagreement: ["disagreements"],
  actor: ["actors"],
  collection: ["collections"],
  mark: ["places", "claims"],
};

function checkState({ report, mayExist, need }: Rules, story: object, n: number, state: string): void {
  const field = ["steps", n, "state"];
  const read = readStep(state);
  if (!read) {
    report(story, field, "is no link", "copy the address of the page as the step shows it, or write ?date=…&place=…");
    return;
  }
  // Both ends of a reversed window are named; the first says it.
  const broken = read.broken.filter(({ key, reason }) => reason !== "reversed" || key === "from");
  for (const { key, reason } of broken)
    report(story, field, `${key} is ${reason}, so it would be lost`, `correct ${key} in the link, or take it out`);
  if (read.broken.length === 0 && Object.keys(read.link).length === 0)
    report(story, field, "the link says nothing that a step shows", "write a date, a place or a box: ?date=2024-05-03");
  for (const key of Object.keys(read.link) as LinkKey[]) {
    const among = named[linkKeys[key].refers ?? "day"];
    if (!among) continue;
    const ids = [read.link[key]].flat().filter((id) => typeof id === "string");
    // A mark may be either; what is neither is told as the last.
    const unknown = ids.filter((id) => !among.some((collection) => mayExist(collection, id)));
    need(story, field, among.at(-1) ?? "claims", unknown);
  }
}

/** Rules of what is said about claims: disagreements, unknowns, stories. */
export function checkAbout(rules: Rules): void {
  const { report, authored, need } = rules;
  const evidence = new Map(
    authored.claims.map(({ claim }) => [claim.id, claim.evidence.map(({ passage }) => passage)] as const),
  );
  for (const item of authored.disagreements) {
    need(item, ["places"], "places", item.places ?? []);
    if (item.when !== undefined) checkTime(report, item, ["when"], item.when);
    for (const [n, position] of item.positions.entries()) {
      need(item, ["positions", n, "claims"], "claims", position.claims);
      const before = item.positions.slice(0, n).filter(({ passages }) => !passages && !position.passages);
      const twice = position.claims.find((id) => before.some(({ claims }) => claims.includes(id)));
      if (twice !== undefined)
        report(
          item,
          ["positions", n, "claims"],
          `"${twice}" is in two positions`,
          "a claim does not differ from itself: name another, or the passages of each position",
        );
      // Of a claim that could not be read nobody knows the evidence.
      if (!position.claims.every((id) => evidence.has(id))) continue;
      const own = new Set(position.claims.flatMap((id) => evidence.get(id) ?? []));
      for (const passage of position.passages ?? [])
        if (!own.has(passage))
          report(
            item,
            ["positions", n, "passages"],
            `"${passage}" is no evidence of its claims`,
            `name of: ${[...own].join(", ")}`,
          );
    }
  }
  for (const item of authored.unknowns) {
    need(item, ["places"], "places", item.places);
    need(item, ["actors"], "actors", item.actors);
    if (item.when !== undefined) checkTime(report, item, ["when"], item.when);
    need(item, ["needs"], "sources", item.needs ?? []);
    need(item, ["answeredBy"], "sources", item.answeredBy ?? []);
    if (item.instead) need(item, ["instead"], "unknowns", [item.instead]);
  }
  for (const { file, story } of authored.stories) {
    checkName(rules, "stories", file, story);
    for (const [n, step] of story.steps.entries()) {
      need(story, ["steps", n, "claims"], "claims", step.claims);
      need(story, ["steps", n, "unknowns"], "unknowns", step.unknowns ?? []);
      checkState(rules, story, n, step.state);
    }
  }
}
