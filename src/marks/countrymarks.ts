import type { Movement } from "#domain/movements.ts";
import { countriesIn } from "#domain/unplaced.ts";
import { type Curve, trailOf } from "#drawing/arrow.ts";
import { boxAround, centreOf, distanceTo, type Point, padded } from "#geo/box.ts";
import { figuresAloud } from "#prose/figures.ts";
import { placeName } from "#prose/who.ts";
import type { BaseParts } from "./bases.ts";
import { anchoredBlock, type Block, type BlockDetail, countryBlock, linesWanted, placeBlock } from "./countries.ts";
import { contested, countryDiffer } from "./differmarks.ts";
import type { EdgeParts } from "./edges.ts";
import { toEdge } from "./movementmarks.ts";
import { hasFigures, isWide } from "./room.ts";
import type { DifferMark, MarksInput, PlaceMark } from "./types.ts";
import type { Work } from "./work.ts";

/** An arrow nearer to a name than this runs through it: its country stands elsewhere, where it can. */
const CROSSED = 5;

/** Half the room of an arrow's head: another arrow may cross the shaft, but not hide where it leads. */
const TIP = 8;

type Form = { detail: BlockDetail; width?: number; isStacked?: true };

/** Of lines as short as this, where no arrow from the country runs through words. */
const NARROWEST = 115;

/** What a country's block can be, the fullest first: shorter lines before fewer words. */
const allForms: readonly Form[] = [
  { detail: "full" },
  { detail: "full", width: 190 },
  { detail: "full", width: 150 },
  { detail: "full", width: 190, isStacked: true },
  { detail: "full", width: 150, isStacked: true },
  { detail: "there" },
  { detail: "there", width: 150 },
  { detail: "brief" },
  { detail: "brief", width: 150 },
  { detail: "brief", width: NARROWEST },
  { detail: "brief", width: 150, isStacked: true },
  { detail: "brief", width: 100, isStacked: true },
  { detail: "name" },
];

const nameAlone: readonly Form[] = [{ detail: "name" }];

/** On a drawing that has no room for symbols of numbers. */
const leastForms: readonly Form[] = [{ detail: "least" }, { detail: "least", width: 75 }, ...nameAlone];

/** Forms that a drawing may use: a small one only those of one line for each force, one for many windows no long ones. */
function formsFor({ size, sparing }: Pick<MarksInput, "size" | "sparing">): readonly Form[] {
  if (!isWide(size)) return allForms.filter(({ detail }) => detail === "brief" || detail === "name");
  return sparing ? allForms.filter(({ detail }) => detail !== "full") : allForms;
}

/** What stands, or is on its way, when the countries are placed. */
type Around = {
  bases: readonly BaseParts[];
  movements: readonly Movement[];
  edges: readonly EdgeParts[];
  curves: Map<string, Curve>;
  trails: ReadonlyMap<string, readonly Point[]>;
  /** Contradictions that a base in the drawing has the sign of: its country has it not again. */
  ofBases: readonly DifferMark[];
};

/** Countries by name, with their figures where there is room; arrows that start at one are added to `curves`. */
export function countriesOf(
  work: Work,
  { bases, movements, edges, curves, trails, ofBases }: Around,
): { countries: PlaceMark[]; differs: DifferMark[] } {
  const { input, basis, at, inView, obstacles, choices } = work;
  const { dossier } = input.view;
  const compact = !hasFigures(input.size);
  const points = bases.map((base) => base.at);
  const differs: DifferMark[] = [];
  const countries = countriesIn(dossier).flatMap((place): PlaceMark[] => {
    const point = at(place.id);
    const view = point && inView(point) ? input.view.places.get(place.id) : undefined;
    const isNamed = place.iso !== undefined && dossier.focus.includes(place.iso);
    if (!view || !point) return [];
    const withFigures = input.layers.includes("countries") && linesWanted(basis, view, input.size) > 0;
    if (!isNamed && !withFigures && input.selected !== place.id) return [];
    const before = input.before?.get(place.id);
    const forms = withFigures
      ? formsFor(input)
      : view.figures.length > 0 && input.layers.includes("countries")
        ? leastForms
        : nameAlone;
    // The arrows that start here follow the block, so they are not in its way.
    const leaving = movements.filter((movement) => movement.from === place.id);
    const isUp = edges.some(({ movement, box }) => movement.from === place.id && box.bottom < point.y);
    const own = new Set(leaving.flatMap((movement) => trails.get(movement.id) ?? []));
    const around = { ...obstacles, soft: obstacles.soft.filter((other) => !own.has(other)) };
    const dispute = contested(work, place.id);
    const differ = ofBases.some(({ disagreement }) => disagreement === dispute?.id) ? undefined : dispute;
    const anchor = work.anchors?.names.get(place.id);
    // Its name keeps its place with as many words as find room there, before the words find another; numbers go last.
    const placed = (some: readonly Form[], allowed: (block: Block) => boolean) => {
      const blocks = some.map(({ isStacked, ...form }) =>
        countryBlock(basis, view, {
          ...form,
          compact,
          differs: differ !== undefined,
          ...(isStacked ? { stacked: isUp ? "above" : "below" } : {}),
        }),
      );
      const near = (block: Block) => (block.symbols.length > 0 ? points : []);
      const first = (place: (block: Block) => ReturnType<typeof placeBlock>) =>
        blocks.reduce<ReturnType<typeof placeBlock>>((found, block) => found ?? place(block), null);
      return (
        (anchor ? first((block) => anchoredBlock(block, point, anchor, near(block), around, allowed)) : null) ??
        first((block) => placeBlock(block, point, near(block), around, { before, allowed }))
      );
    };
    const tips = [...curves].flatMap(([id, { to }]) =>
      leaving.some((own) => own.id === id) ? [] : [boxAround(to, TIP)],
    );
    const wordsWith = (block: Block) => [...obstacles.hard, ...block.labels.map((label) => label.box)];
    const leavingOf = (block: Block, words = wordsWith(block)) =>
      leaving.flatMap((movement) => {
        const edge = edges.find((item) => item.movement === movement);
        const start = block.symbols.find((symbol) => symbol.actor === movement.actor);
        const from = start?.at ?? centreOf(block.box);
        const room = start ? boxAround(start.at, (start.radius ?? 0) + 2) : padded(block.box, 4, 4);
        const curve = edge && toEdge(from, room, edge.box, [...words, ...tips]);
        return curve ? [{ movement, curve }] : [];
      });
    const crosses = (block: Block) => {
      const words = wordsWith(block);
      return leavingOf(block, words).some(({ curve }) =>
        trailOf(curve).some((at) => words.some((box) => distanceTo(box, at) < CROSSED)),
      );
    };
    const numbers = forms.filter(({ detail }) => detail !== "name");
    const isClear = (block: Block) => !crosses(block);
    const found =
      placed(numbers, isClear) ??
      (compact ? placed(nameAlone, isClear) : null) ??
      placed(
        numbers.filter(({ width }) => width !== NARROWEST),
        () => true,
      ) ??
      placed(nameAlone, () => true);
    obstacles.soft = around.soft;
    for (const movement of leaving) curves.delete(movement.id);
    if (!found) return [];
    choices.set(place.id, found.key);
    const { block } = found;
    const name = block.labels[0]?.box;
    if (differ && name) differs.push(countryDiffer(work, place.id, name, differ));
    // On a small drawing no arrow is drawn through words: its answers say the move.
    for (const { movement, curve } of compact && crosses(block) ? [] : leavingOf(block)) {
      curves.set(movement.id, curve);
      obstacles.soft.push(...trailOf(curve));
    }
    obstacles.hard.push(block.box);
    const claims = [...new Set(block.symbols.flatMap((symbol) => symbol.claims))];
    const selected = input.selected === place.id;
    return [
      {
        id: place.id,
        kind: "country",
        at: point,
        dot: null,
        symbols: block.symbols,
        labels: block.labels,
        plate: selected ? padded(block.labels[0]?.box ?? block.box, 6, 0) : null,
        ringed: work.isRinged(place.id, claims),
        hit: padded(block.box, 4, Math.max(2, (28 - (block.box.bottom - block.box.top)) / 2)),
        leader: null,
        claims,
        name: placeName(basis, view, figuresAloud(basis, view)),
      },
    ];
  });
  return { countries, differs };
}
