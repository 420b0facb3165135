import type { Presence } from "#domain/presence.ts";
import { coreOf, type SymbolForm } from "#drawing/symbol.ts";

/** A plain shape: the dashed outline is kept for a base, the empty one for a number. Faded where it is not certain. */
export function unplacedForm({ state }: Pick<Presence, "state">): SymbolForm {
  return { core: coreOf[state], outline: "none", sign: null };
}
