import type { ReactNode } from "react";
import type { Actor } from "#domain/compiled.ts";
import { el } from "#drawing/svgtree.ts";
import type { SymbolForm } from "#drawing/symbol.ts";
import { app6Node } from "#drawing/symbolnode.ts";
import { rem } from "./rem.ts";
import { SvgTree } from "./SvgTree.tsx";

type Props = {
  actor: Pick<Actor, "id" | "symbol" | "short" | "sidc" | "iso">;
  form: SymbolForm;
  size: number;
  /** Shown for an actor without a military symbol. */
  plain: ReactNode;
};

/** A force as an APP-6 symbol, rendered ahead; of the same size as the plain symbol. Decorative, as that one. */
export function App6Symbol({ actor, form, size, plain }: Props) {
  const node = app6Node(actor, form, size * 0.74);
  if (!node) return plain;
  const viewBox = `${-size / 2} ${-size / 2} ${size} ${size}`;
  return (
    <SvgTree
      node={el(
        "svg",
        { className: "app6-symbol", width: rem(size), height: rem(size), viewBox, overflow: "visible" },
        node,
      )}
    />
  );
}
