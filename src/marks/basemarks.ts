import type { Label, Line } from "#drawing/measure.ts";
import { union } from "#geo/box.ts";
import { apartCandidates, type BaseParts, baseCandidates, baseLines, baseParts, hitOf } from "./bases.ts";
import { isCompact, isWide } from "./room.ts";
import { anchoredForm, choose, force, softHits } from "./spot.ts";
import { spread } from "./spread.ts";
import type { PlaceMark } from "./types.ts";
import type { Work } from "./work.ts";

/** Bases, and any other point that is selected or highlighted, inside the drawing. */
export function basesOf(work: Work): BaseParts[] {
  const { input, basis, at, inView } = work;
  const { dossier, places } = input.view;
  const asked = [input.selected, ...input.highlighted].filter((id): id is string => id !== null);
  const others = asked.filter((id) => {
    const kind = dossier.place.get(id)?.kind;
    return (kind === "city" || kind === "airport") && !dossier.bases.includes(id);
  });
  const found = [...new Set([...dossier.bases, ...others])].flatMap((id) => {
    const view = places.get(id);
    const point = at(id);
    if (!view || !point || !inView(point, -12)) return [];
    const options = { forces: input.layers.includes("forces"), codes: input.codes === true, zoom: input.camera.zoom };
    return [baseParts(basis, view, point, options)];
  });
  return spread(found, work.obstacles.frame, input.reserved);
}

/** A line from a base's place to its symbols where these stand apart. */
function leaderOf({ at, stand, drawn }: BaseParts): PlaceMark["leader"] {
  if (at === stand) return null;
  // The last part is where its dot would be.
  const symbols = union(drawn.slice(0, -1));
  const to = {
    x: Math.min(Math.max(at.x, symbols.left), symbols.right),
    y: Math.min(Math.max(at.y, symbols.top), symbols.bottom),
  };
  return { from: at, to };
}

/** Bases in the drawing up to which none is without its name, room or not. */
const MOST_NAMED = 12;

/** What sources say of a distance at a base, on a drawing of its airfield, where there is room for it. */
function apartLabel({ input, obstacles, choices }: Work, base: BaseParts): Label | null {
  if (base.apart.length === 0) return null;
  const key = `${base.id} apart`;
  const clear = apartCandidates(base).filter(({ label }) => softHits(label.box, obstacles.soft) === 0);
  const found = choose(clear, obstacles, input.before?.get(key));
  if (!found) return null;
  choices.set(key, found.key);
  obstacles.hard.push(found.label.box);
  return found.label;
}

/** A base with its name where there is room; never without a name, but in a crowd. */
export function baseMark(work: Work, base: BaseParts): PlaceMark {
  const { input, obstacles, choices } = work;
  const detail = isCompact(input.size) ? "short" : isWide(input.size) ? "full" : "name";
  const gives = work.yields?.base === base.id ? work.yields.what : null;
  const forms = baseLines(base, detail === "full" && gives === "note" ? "name" : detail);
  const candidatesOf = (lines: Line[]) =>
    baseCandidates(base, lines).filter((item) => gives === null || !item.key.startsWith(gives));
  const side = work.anchors?.sides.get(base.id);
  const before = input.before?.get(base.id);
  const find = (candidates: typeof candidatesOf) =>
    base.isFolded ? null : anchoredForm(side, forms, candidates, obstacles, before, detail !== "short");
  // A name alone is sooner shorter than far from its mark, where it would lie in another country.
  const near = (lines: Line[]) => candidatesOf(lines).filter(({ key }) => !/high|lowest/.test(key));
  const beside = detail === "name" ? find(near) : null;
  const found = beside && softHits(beside.label.box, obstacles.soft) === 0 ? beside : find(candidatesOf);
  if (found) choices.set(base.id, found.key);
  const isForced = !base.isFolded && work.bases <= MOST_NAMED;
  const label = (found ?? (isForced ? force(candidatesOf(forms.at(-1) ?? []), obstacles) : null))?.label;
  if (label) obstacles.hard.push(label.box);
  const apart = apartLabel(work, base);
  const selected = input.selected === base.id;
  return {
    id: base.id,
    kind: base.kind,
    at: base.at,
    dot: base.dot,
    symbols: base.symbols,
    labels: [label ?? [], apart ?? []].flat(),
    plate: selected ? base.plate : null,
    ringed: work.isRinged(base.id, base.claims),
    hit: hitOf(base.body),
    leader: leaderOf(base),
    claims: base.claims,
    name: base.name,
  };
}
