import { el, type SvgNode } from "#drawing/svgtree.ts";
import { LegendSign } from "#features/map/LegendSign.tsx";
import { formKeys, legendForms } from "#marks/legend.ts";
import { exampleOf } from "#marks/legendsigns.ts";
import { ActorKey } from "#ui/ActorSymbol.tsx";
import { useDossier, useWords } from "#ui/context.tsx";
import { rem } from "#ui/rem.ts";
import { SvgTree } from "#ui/SvgTree.tsx";
import { dialogWords } from "#words/dialogs.ts";
import { mapWords } from "#words/map.ts";

const moves = ["moved", "possibleMove", "disputedMove", "plannedMove"] as const;

const line = { fill: "none", stroke: "currentcolor", strokeWidth: 1.5 };
const dot = el("circle", { r: 4, fill: "currentcolor" });

/** What the map draws besides forces and moves, around 0,0 in the colour of the words. */
const grounds: Record<keyof (typeof dialogWords)["en"]["help"]["signs"]["map"], SvgNode[]> = {
  exact: [dot],
  approximate: [dot, el("circle", { ...line, r: 8, strokeDasharray: "2 2" })],
  ring: [el("circle", { r: 2, fill: "currentcolor" }), el("circle", { ...line, r: 7 })],
  distance: [el("path", { ...line, d: "M-11 0H11M-11 -4V4M11 -4V4", strokeDasharray: "none" })],
  runway: [el("rect", { x: -12, y: -2, width: 24, height: 4, fill: "currentcolor" })],
  runwayApproximate: [el("rect", { ...line, x: -12, y: -2.5, width: 24, height: 5, strokeDasharray: "3 2" })],
};

/** Every sign of the map with its meaning, drawn with the first force of the dossier; then whose shape is whose. */
export function MapSigns() {
  const words = useWords(mapWords);
  const { map: more, far } = useWords(dialogWords).help.signs;
  const { actors } = useDossier();
  const forces = actors.filter(({ role }) => role === "force");
  const government = actors.find(({ role }) => role === "state");
  const [example] = forces;
  if (!example) return null;
  return (
    <ul className="help-signs">
      {forces.map((actor) => (
        <li key={actor.id}>
          <ActorKey actor={actor} size={26} /> {actor.name}
        </li>
      ))}
      {formKeys
        .filter((key) => key !== "readThere")
        .map((key) => (
          <li key={key}>
            <LegendSign sign={exampleOf(example, legendForms[key])} /> {words.keys[key]}
          </li>
        ))}
      {moves.map((move) => (
        <li key={move}>
          <LegendSign sign={{ kind: "move", actor: example, move }} /> {words.keys[move]}
        </li>
      ))}
      <li>
        <span className="help-sign-box">↑</span> {far}
      </li>
      <li>
        <LegendSign sign={{ kind: "differ" }} /> {words.keys.differ}
      </li>
      {government && (
        <li>
          <LegendSign sign={{ kind: "shape", actor: government }} /> {words.keys.state}
        </li>
      )}
      <li>
        <LegendSign sign={{ kind: "member" }} /> {words.keys.member}
      </li>
      {Object.entries(grounds).map(([key, nodes]) => (
        <li key={key}>
          <SvgTree node={el("svg", { width: rem(28), height: rem(20), viewBox: "-14 -10 28 20" }, ...nodes)} />{" "}
          {more[key as keyof typeof grounds]}
        </li>
      ))}
      <li>
        <span className="chip-asof">{words.changed}</span>
      </li>
    </ul>
  );
}
