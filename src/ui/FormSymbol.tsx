import type { Actor } from "#domain/compiled.ts";
import type { SymbolForm } from "#drawing/symbol.ts";
import { ActorKey, ActorSymbol } from "./ActorSymbol.tsx";

/** A force's symbol at the size of a line of text; plain presence is the plain shape. */
export function FormSymbol({ actor, form }: { actor: Actor; form: SymbolForm }) {
  if (form.core === "full" && form.outline === "none") return <ActorKey actor={actor} size={18} />;
  return <ActorSymbol actor={actor} form={form} radius={6} size={18} />;
}
