import type { View } from "#domain/view.ts";
import type { ArrowStyle } from "#drawing/arrow.ts";
import type { Label } from "#drawing/measure.ts";
import type { SymbolForm } from "#drawing/symbol.ts";
import type { Box, Point } from "#geo/box.ts";
import type { Camera, Size } from "#geo/camera.ts";
import type { Language } from "#words/language.ts";

/** Map layers that a reader can switch. */
export type MarkLayer = "forces" | "countries" | "movements" | "context" | "distances" | "labels";

/** All that decides where marks lie. */
export type MarksInput = {
  view: View;
  camera: Camera;
  size: Size;
  mode: "map" | "context";
  layers: readonly MarkLayer[];
  language: Language;
  selected: string | null;
  /** Place and claim ids marked without being selected. */
  highlighted: ReadonlySet<string>;
  /** Room taken by legend and controls. */
  reserved: readonly Box[];
  /** A picture for windows of about this size: it holds only what each of them has room for. */
  sparing?: boolean;
  /** Country codes stand over the symbols of bases (APP-6). */
  codes?: boolean;
  /** Sides chosen before: kept while the map moves, so that names do not jump. */
  before?: ReadonlyMap<string, string>;
};

export type SymbolMark = {
  actor: string;
  form: SymbolForm;
  at: Point;
  /** For figures sized by a number. */
  radius?: number;
  claims: string[];
};

/** A base, a country or a member state of the region. */
export type PlaceMark = {
  id: string;
  kind: "base" | "country" | "state" | "other";
  at: Point;
  dot: "exact" | "approximate" | null;
  symbols: SymbolMark[];
  labels: Label[];
  /** Yellow plate of the selected place. */
  plate: Box | null;
  ringed: boolean;
  /** Area that takes clicks, at least 44 x 44 for a base. */
  hit: Box;
  /** Its words stand on a card, because they are wider than what they are about and lie over borders. */
  isCard?: boolean;
  /** Line from the place to a block that could not stand beside it. */
  leader: { from: Point; to: Point } | null;
  claims: string[];
  name: string;
};

export type ArrowMark = {
  id: string;
  actor: string;
  style: ArrowStyle;
  /** SVG path of the shaft and of the head. */
  shaft: string;
  head: string;
  /** Points on the shaft, for collisions. */
  trail: Point[];
  label: Label | null;
  hit: Box;
  ringed: boolean;
  claims: string[];
  name: string;
};

/** A labelled box at the edge for a destination outside the picture. */
export type EdgeMark = {
  id: string;
  place: string;
  actor: string;
  label: Label;
  box: Box;
  ringed: boolean;
  claims: string[];
  name: string;
};

/** A great-circle distance with what the source says. */
export type DistanceMark = { id: string; path: string; label: Label | null; claims: string[]; name: string };

/** The sign of a contradiction between sources at the base, country or arrow that it is about. */
export type DifferMark = {
  id: string;
  disagreement: string;
  place: string;
  at: Point;
  /** Area that takes clicks, 24 x 24. */
  hit: Box;
  claims: string[];
  name: string;
};

export type MarksLayout = {
  places: PlaceMark[];
  differs: DifferMark[];
  arrows: ArrowMark[];
  edges: EdgeMark[];
  distances: DistanceMark[];
  /** Side or offset chosen per mark, for `MarksInput.before`. */
  choices: Map<string, string>;
  compact: boolean;
};
