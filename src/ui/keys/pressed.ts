import type { KeyboardEvent as ReactKeyboardEvent } from "react";

/** Signs that keys of the usual places give, without and with Shift. */
const signs: Readonly<Record<string, readonly [string, string]>> = { Slash: ["/", "?"], Period: [".", ">"] };

/** What the key of a place writes on a Latin keyboard; undefined for those that have no command anywhere. */
function latinOf(code: string, shift: boolean): string | undefined {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return shift ? letter : letter.toLowerCase();
  const digit = shift ? undefined : /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];
  return digit ?? signs[code]?.[shift ? 1 : 0];
}

/**
 * The key that was pressed, as `KeyboardEvent.key` names it. A keyboard that writes no Latin letter counts by the place of
 * its keys; one that does, by its letters, wherever they lie. Empty while a text is being composed: there Enter, Escape
 * and arrows belong to the input method.
 */
export function pressed(event: KeyboardEvent | ReactKeyboardEvent): string {
  const { key, code, shiftKey, isComposing, keyCode } = "nativeEvent" in event ? event.nativeEvent : event;
  // 229 is what browsers tell of a key that an input method has taken; Safari tells it also of the Enter that ends it.
  if (isComposing || keyCode === 229) return "";
  const isForeign = [...key].length === 1 && !/[\p{ASCII}\p{Script=Latin}]/u.test(key);
  return (isForeign && latinOf(code, shiftKey)) || key;
}
