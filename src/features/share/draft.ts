import { only } from "#link/keys.ts";
import type { Link } from "#link/link.ts";
import type { FrameSize } from "./code.ts";

/** The embed builder's form. A date is as links hold it, or empty. */
export type Draft = {
  place: string;
  kind: "day" | "window";
  date: string;
  from: string;
  to: string;
  /** Collections of sources; null: those of the dossier's default. */
  collections: readonly string[] | null;
  /** Null: all. */
  actors: readonly string[] | null;
  theme: "light" | "dark" | "auto";
  /** A language of the dossier, as BCP 47 names it. */
  lang: string;
  plain: boolean;
  static: boolean;
  transparent: boolean;
  width: string;
  height: string;
};

/** The form as it opens: what is on screen now. */
export function draftOf(link: Link, lang: string, asOf: string): Draft {
  return {
    place: link.place ?? "",
    kind: link.from !== undefined || link.to !== undefined ? "window" : "day",
    date: link.date ?? asOf,
    from: link.from ?? "",
    to: link.to ?? "",
    collections: link.collections ?? null,
    actors: link.actors ?? null,
    theme: link.theme ?? "light",
    lang,
    plain: false,
    static: false,
    transparent: false,
    width: "",
    height: "480",
  };
}

/** The link that the form describes, on top of what it does not ask for. */
export function linkOf(draft: Draft, link: Link): Link {
  const isDay = draft.kind === "day";
  return {
    ...only(link, ["dossier", "known", "layers", "symbols", "story", "step", "highlight", "claim"]),
    ...(link.view === "context" && { view: link.view }),
    ...(draft.collections !== null && { collections: draft.collections }),
    ...(draft.place !== "" && { place: draft.place }),
    ...(isDay && draft.date !== "" && { date: draft.date }),
    ...(!isDay && draft.from !== "" && { from: draft.from }),
    ...(!isDay && draft.to !== "" && { to: draft.to }),
    ...(draft.actors !== null && { actors: draft.actors }),
    theme: draft.theme,
    lang: draft.lang,
    ...(draft.plain && { plain: true }),
    ...(draft.static && { static: true }),
    ...(draft.transparent && { transparent: true }),
  };
}

function pixels(text: string, low: number, high: number): number | null {
  const value = Number(text);
  return text.trim() === "" || !Number.isFinite(value) ? null : Math.round(Math.min(high, Math.max(low, value)));
}

/** The frame's size, held to what the embed is made for. */
export function sizeOf({ width, height }: Draft): FrameSize {
  return { width: pixels(width, 280, 4000), height: pixels(height, 200, 4000) ?? 480 };
}
