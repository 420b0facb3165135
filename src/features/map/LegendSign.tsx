import { el } from "#drawing/svgtree.ts";
import { type LegendMark, memberNode, moveNode } from "#marks/legendsigns.ts";
import { ActorKey, ActorSymbol } from "#ui/ActorSymbol.tsx";
import { rem } from "#ui/rem.ts";
import { SvgTree } from "#ui/SvgTree.tsx";

const member = memberNode("var(--map-focus)", "var(--map-focus-border)");

/** What stands beside the words of a legend and of the help. */
export function LegendSign({ sign }: { sign: NonNullable<LegendMark["sign"]> }) {
  if (sign.kind === "symbol") return <ActorSymbol {...sign} size={26} />;
  if (sign.kind === "shape") return <ActorKey actor={sign.actor} />;
  if (sign.kind === "differ") return <span className="differ-sign">≠</span>;
  const node = sign.kind === "move" ? moveNode(sign.move, "currentcolor") : member;
  const actor = sign.kind === "move" ? ` actor-${sign.actor.id}` : "";
  return (
    <SvgTree
      node={el(
        "svg",
        { className: `legend-sign${actor}`, width: rem(28), height: rem(16), viewBox: "-14 -8 28 16" },
        node,
      )}
    />
  );
}
