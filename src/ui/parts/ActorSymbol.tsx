import type { Actor } from "#domain/compiled.ts";
import { CORE_RADIUS, OUTLINE_RADIUS, type SymbolForm, shapePath } from "#map/symbol.ts";

type Props = {
  actor: Pick<Actor, "id" | "symbol">;
  form: SymbolForm;
  /** Radius of a figure sized by its number; without it the fixed size of a base symbol is used. */
  radius?: number;
  /** Width and height of the picture in pixels. */
  size?: number;
};

/**
 * A force's symbol: colour and shape say who, core and outline say how it is known. Decorative: the name stands beside
 * it or is the accessible name of the control that holds it. The colour comes from the class `actor-<id>`, which
 * `actorStyles` defines for both themes, because style attributes are not allowed in the served HTML.
 */
export function ActorSymbol({ actor, form, radius, size }: Props) {
  const { shape } = actor.symbol;
  const outer = radius ?? OUTLINE_RADIUS;
  const box = size ?? Math.ceil(outer * 2.7);
  const half = box / 2;
  return (
    <svg
      className={`actor-symbol actor-${actor.id}`}
      width={box}
      height={box}
      viewBox={`${-half} ${-half} ${box} ${box}`}
      aria-hidden="true"
      focusable="false"
    >
      {form.outline !== "none" && <path className={`outline ${form.outline}`} d={shapePath(shape, outer)} />}
      {form.core !== "none" && (
        <path className={`core ${form.core}`} d={shapePath(shape, radius ? radius * 0.6 : CORE_RADIUS)} />
      )}
      {form.struck && <path className="strike" d={`M${-outer} ${outer}L${outer} ${-outer}`} />}
    </svg>
  );
}

/** The plain shape of a force, for legends and row heads. */
export function ActorKey({ actor, size = 14 }: { actor: Pick<Actor, "id" | "symbol">; size?: number }) {
  const half = size / 2;
  return (
    <svg
      className={`actor-symbol actor-${actor.id}`}
      width={size}
      height={size}
      viewBox={`${-half} ${-half} ${size} ${size}`}
      aria-hidden="true"
      focusable="false"
    >
      <path className="core full" d={shapePath(actor.symbol.shape, size * 0.36)} />
    </svg>
  );
}
