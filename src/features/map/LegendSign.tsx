import type { ReactElement } from "react";
import { el, type SvgNode } from "#drawing/svgtree.ts";
import { type LegendSign as LegendSignOf, memberNode, moveNode } from "#marks/legendsigns.ts";
import { ActorKey, ActorSymbol } from "#ui/ActorSymbol.tsx";
import { rem } from "#ui/rem.ts";
import { SvgTree } from "#ui/SvgTree.tsx";

function Drawn({ node, actor }: { node: SvgNode; actor?: string }) {
  const className = actor === undefined ? "legend-sign" : `legend-sign actor-${actor}`;
  return <SvgTree node={el("svg", { className, width: rem(28), height: rem(16), viewBox: "-14 -8 28 16" }, node)} />;
}

/** What stands beside the words of a legend and of the help. */
export function LegendSign({ sign }: { sign: LegendSignOf }): ReactElement {
  switch (sign.kind) {
    case "symbol":
      return <ActorSymbol {...sign} size={26} />;
    case "shape":
      return <ActorKey actor={sign.actor} />;
    case "differ":
      return <span className="differ-sign">≠</span>;
    case "move":
      return <Drawn node={moveNode(sign.move, "currentcolor")} actor={sign.actor.id} />;
    case "member":
      return <Drawn node={memberNode("var(--map-focus)", "var(--map-focus-border)")} />;
  }
}
