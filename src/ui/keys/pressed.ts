import type { KeyboardEvent as ReactKeyboardEvent } from "react";

/** Signs that keys of the usual places give, without and with Shift. */
const signs: Readonly<Record<string, string>> = { Slash: "/?", Period: ".>" };

/**
 * The key that was pressed, as `KeyboardEvent.key` names it. A keyboard that writes no Latin letter counts by the place of
 * its keys; one that does, by its letters, wherever they lie. Empty while a text is being composed: there Enter, Escape
 * and arrows belong to the input method.
 */
export function pressed(event: KeyboardEvent | ReactKeyboardEvent): string {
  const { key, code, shiftKey, isComposing, keyCode } = "nativeEvent" in event ? event.nativeEvent : event;
  // 229 is what browsers tell of a key that an input method has taken; Safari tells it also of the Enter that ends it.
  if (isComposing || keyCode === 229) return "";
  // Names of keys, such as Enter, are Latin too.
  if (/[\p{ASCII}\p{sc=Latn}]/u.test(key)) return key;
  const letter = (shiftKey ? /^Key(.)$/ : /^(?:Key|Digit)(.)$/).exec(code)?.[1]?.toLowerCase();
  return letter ?? signs[code]?.[shiftKey ? 1 : 0] ?? key;
}
