import type { CSSProperties } from "react";
import type { Label } from "#drawing/measure.ts";
import { SHAPE_REACH } from "#drawing/symbol.ts";
import type { SymbolMark } from "#marks/types.ts";
import { ActorSymbol } from "#ui/ActorSymbol.tsx";
import { useDossier } from "#ui/context.tsx";
import { Runs } from "#ui/Runs.tsx";
import { rem } from "#ui/rem.ts";

/** Where a part of a mark lies: in the page by its style, in a served picture by a class of its style sheet. */
type Placed = { at: { style: CSSProperties } | { className: string } };

export function symbolHalf(radius: number | undefined): number {
  return radius === undefined ? 16 : Math.ceil(radius * SHAPE_REACH) + 2;
}

/** The place of a symbol inside a mark whose corner is at `left`, `top`. */
export function symbolAt({ at, radius }: SymbolMark, { left, top } = { left: 0, top: 0 }) {
  const half = symbolHalf(radius);
  return { style: { left: rem(at.x - left - half), top: rem(at.y - top - half) } };
}

/** The place of words inside a mark whose corner is at `left`, `top`. */
export function wordsAt({ box }: Label, { left, top } = { left: 0, top: 0 }) {
  return { style: { left: rem(box.left - left), top: rem(box.top - top), width: rem(box.right - box.left) } };
}

export function MarkSymbol({ symbol, at }: Placed & { symbol: SymbolMark }) {
  const actor = useDossier().actor.get(symbol.actor);
  if (!actor) return null;
  const { radius } = symbol;
  return (
    <span
      data-actor={symbol.actor}
      data-claims={symbol.claims.join(" ")}
      {...at}
      className={`mark-symbol${"className" in at ? ` ${at.className}` : ""}`}
    >
      <ActorSymbol
        actor={actor}
        form={symbol.form}
        size={symbolHalf(radius) * 2}
        {...(radius === undefined ? {} : { radius })}
      />
    </span>
  );
}

/** @param isChanged marks the first phrase, on however many lines it stands */
export function Lines({ label: { lines }, isChanged = false }: { label: Label; isChanged?: boolean | undefined }) {
  const other = lines.findIndex(({ style }) => style !== lines[0]?.style);
  return lines.map((line, n) => (
    <span key={line.text} className={`mark-${line.style}${isChanged && (other < 0 || n < other) ? " changed" : ""}`}>
      <Runs text={line.text} />
    </span>
  ));
}

type WordsProps = Placed & { label: Label; onPlate?: boolean; isChanged?: boolean };

export function MarkWords({ label, at, onPlate, isChanged }: WordsProps) {
  const place = "className" in at ? ` ${at.className}` : "";
  return (
    <span {...at} className={`mark-words ${label.align}${onPlate ? " on-plate" : ""}${place}`}>
      <Lines label={label} isChanged={isChanged} />
    </span>
  );
}
