import { type LegendKey, legendForms } from "#marks/legend.ts";
import { exampleOf } from "#marks/legendsigns.ts";
import { ActorKey, ActorSymbol } from "#ui/ActorSymbol.tsx";
import { useDossier, useWords } from "#ui/context.tsx";
import { mapWords } from "#words/map.ts";

const signs = [
  "base",
  "read",
  "possible",
  "between",
  "past",
  "planned",
  "told",
  "asked",
  "counted",
  "struck",
  "country",
  "unplaced",
] as const satisfies readonly LegendKey[];

/** Every sign of the map with its meaning, drawn with the first force of the dossier; then whose shape is whose. */
export function MapSigns() {
  const words = useWords(mapWords);
  const forces = useDossier().actors.filter(({ role }) => role === "force");
  const [example] = forces;
  if (!example) return null;
  return (
    <ul className="help-signs">
      {forces.map((actor) => (
        <li key={actor.id}>
          <ActorKey actor={actor} size={26} /> {actor.name}
        </li>
      ))}
      {signs.map((key) => {
        const form = legendForms[key];
        return (
          form && (
            <li key={key}>
              <ActorSymbol {...exampleOf(example, form)} actor={example} size={26} /> {words.keys[key]}
            </li>
          )
        );
      })}
      <li>
        <span className="differ-sign">≠</span> {words.keys.differ}
      </li>
      <li>
        <span className="chip-asof">{words.changed}</span>
      </li>
    </ul>
  );
}
