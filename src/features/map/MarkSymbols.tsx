import type { Dossier } from "#domain/dossier.ts";
import type { Label } from "#drawing/measure.ts";
import { symbolHalf } from "#marks/poster.ts";
import type { SymbolMark } from "#marks/types.ts";
import { ActorSymbol } from "#ui/ActorSymbol.tsx";

/** One force's symbol at its place inside a mark whose corner is at `left`, `top`. */
export function MarkSymbol({
  symbol,
  dossier,
  left,
  top,
}: {
  symbol: SymbolMark;
  dossier: Dossier;
  left: number;
  top: number;
}) {
  const actor = dossier.actor.get(symbol.actor);
  if (!actor) return null;
  const half = symbolHalf(symbol.radius);
  return (
    <span
      className="mark-symbol"
      data-actor={symbol.actor}
      data-claims={symbol.claims.join(" ")}
      style={{ left: symbol.at.x - left - half, top: symbol.at.y - top - half }}
    >
      <ActorSymbol
        actor={actor}
        form={symbol.form}
        size={half * 2}
        {...(symbol.radius === undefined ? {} : { radius: symbol.radius })}
      />
    </span>
  );
}

/** A block of words inside a mark whose corner is at `left`, `top`. */
export function MarkWords({
  label,
  left,
  top,
  onPlate,
}: {
  label: Label;
  left: number;
  top: number;
  onPlate?: boolean;
}) {
  const { box } = label;
  return (
    <span
      className={`mark-words ${label.align}${onPlate ? " on-plate" : ""}`}
      style={{ left: box.left - left, top: box.top - top, width: box.right - box.left }}
    >
      {label.lines.map((line) => (
        <span key={line.text} className={`mark-${line.style}`}>
          {line.text}
        </span>
      ))}
    </span>
  );
}
