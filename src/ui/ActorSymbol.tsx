import { type ReactNode, Suspense } from "react";
import type { Actor } from "#domain/compiled.ts";
import { OUTLINE_RADIUS, type SymbolForm, shapePath, symbolParts } from "#drawing/symbol.ts";
import { useAppState } from "./context.tsx";
import { lazyPart } from "./lazypart.ts";
import { rem } from "./rem.ts";

/** The military symbols, rendered ahead; fetched only by pages that ask for them. */
const app6 = lazyPart("App6Symbol", () => import("./App6Symbol.tsx"));

type SymbolActor = Pick<Actor, "id" | "symbol" | "short" | "sidc" | "iso">;

/** The plain symbol, or the military one where the link asks for it. */
function InSet({ actor, form, size, plain }: { actor: SymbolActor; form: SymbolForm; size: number; plain: ReactNode }) {
  const symbols = useAppState((state) => state.link.symbols);
  if (symbols !== "app6") return plain;
  return (
    <Suspense fallback={plain}>
      <app6.Part actor={actor} form={form} size={size} plain={plain} />
    </Suspense>
  );
}

type Props = {
  actor: SymbolActor;
  form: SymbolForm;
  /** Radius of a figure sized by its number; without it the fixed size of a base symbol is used. */
  radius?: number;
  /** Width and height of the picture in pixels. */
  size?: number;
};

/** Decorative, `size` pixels wide and high around 0,0. */
function Picture({ actor, size, children }: { actor: SymbolActor; size: number; children: ReactNode }) {
  return (
    <svg
      className={`actor-symbol actor-${actor.id}`}
      width={rem(size)}
      height={rem(size)}
      viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/**
 * A force's symbol: colour and shape say who, core and outline say how it is known. Decorative: the name stands beside
 * it or is the accessible name of the control that holds it. The colour comes from the class `actor-<id>`, which
 * `actorStyles` defines for both themes, because style attributes are not allowed in the served HTML.
 */
export function ActorSymbol({ actor, form, radius, size = Math.ceil((radius ?? OUTLINE_RADIUS) * 2.7) }: Props) {
  const plain = (
    <Picture actor={actor} size={size}>
      {symbolParts(actor.symbol.shape, form, radius).map((part) => (
        <path key={part.className} {...part} fillRule="evenodd" />
      ))}
    </Picture>
  );
  // A figure sized by a number keeps its shape: its size is what it says.
  return radius === undefined ? <InSet actor={actor} form={form} size={size} plain={plain} /> : plain;
}

/** The plain shape of a force, for legends and row heads. */
export function ActorKey({ actor, size = 14 }: { actor: SymbolActor; size?: number }) {
  return (
    <Picture actor={actor} size={size}>
      <path className="core full" d={shapePath(actor.symbol.shape, size * 0.36)} />
    </Picture>
  );
}

/** A force's symbol at the size of a line of text; plain presence is the plain shape. */
export function FormSymbol({ actor, form }: { actor: Actor; form: SymbolForm }) {
  if (form.core === "full" && form.outline === "none") return <ActorKey actor={actor} size={18} />;
  return <ActorSymbol actor={actor} form={form} radius={6} size={18} />;
}
