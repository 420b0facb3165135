import type { Actor } from "#domain/compiled.ts";
import { el } from "#export/svgtree.ts";
import { app6Node } from "#export/symbolnode.ts";
import { app6Pictures } from "#map/app6.ts";
import type { SymbolForm } from "#map/symbol.ts";
import { SvgTree } from "./SvgTree.tsx";

/** Has the actor a military symbol? The others keep their plain shape under `symbols=app6`. */
export function hasApp6(actor: Pick<Actor, "sidc">): boolean {
  return app6Pictures[actor.sidc ?? ""] !== undefined;
}

/** A force as an APP-6 symbol, rendered ahead; of the same size as the plain symbol. Decorative, as that one. */
export function App6Symbol({ actor, form, size }: { actor: Actor; form: SymbolForm; size: number }) {
  const node = app6Node(actor, form, size * 0.74);
  if (!node) return null;
  const viewBox = `${-size / 2} ${-size / 2} ${size} ${size}`;
  return (
    <SvgTree
      node={el("svg", { className: "app6-symbol", width: size, height: size, viewBox, overflow: "visible" }, node)}
    />
  );
}
