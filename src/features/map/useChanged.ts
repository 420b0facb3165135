import { useRef } from "react";
import type { View } from "#domain/view.ts";
import { changedBetween } from "#marks/changed.ts";
import type { Language } from "#words/language.ts";

const nothing: ReadonlySet<string> = new Set();

/** What changed on the map since the date that was shown before, by id; nothing on the first. */
export function useChanged(view: View, mode: "map" | "context", language: Language): ReadonlySet<string> {
  const last = useRef({ view, changed: nothing });
  const { view: before, changed } = last.current;
  if (before !== view)
    last.current = { view, changed: before.day === view.day ? changed : changedBetween(before, view, mode, language) };
  return last.current.changed;
}
