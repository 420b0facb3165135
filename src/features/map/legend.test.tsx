// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { indexDossier } from "#domain/dossier.ts";
import { legendForces } from "#marks/legend.ts";
import { reservedBoxes } from "#marks/room.ts";
import { must } from "#tests/fixtures/builder.ts";
import { draw } from "#tests/fixtures/dom.tsx";
import { syntheticFile } from "#tools/bench/world.ts";
import { Legend } from "./Legend.tsx";

/** A world of so many forces at one base. */
function worldOfForces(count: number) {
  const file = syntheticFile(count);
  const actor = must(file.actors[0]);
  file.actors = Array.from({ length: count }, (_, n) => ({ ...actor, id: `a${n}`, short: `Force ${n}` }));
  const [base] = file.bases;
  file.claims = file.claims.map((claim, n) => ({
    ...claim,
    kind: "presence",
    actors: [`a${n}`],
    places: [base ?? ""],
  }));
  return indexDossier(file);
}

const room = (count: number) => ({ rows: 3, names: Array.from({ length: count }, () => 60) });

it.each([
  [1, true],
  [6, true],
  [7, false],
  [12, false],
])("has %d forces in a row over a small map: %s; what has no row waits behind the button", (count, hasRow) => {
  const dossier = worldOfForces(count);
  expect(legendForces(dossier, "map")).toHaveLength(count);
  draw(<Legend mode="map" isOpen={false} steer={null} drawn={null} />, { dossier });
  const forces = () => document.querySelectorAll(".legend-forces button[data-actor]");
  expect(document.querySelector(".legend-row") !== null).toBe(hasRow);
  expect(forces()).toHaveLength(hasRow ? count : 0);
  fireEvent.click(screen.getByRole("button", { name: "Legend and layers" }));
  expect(forces()).toHaveLength(count);
});

it("leaves most of a phone's map free, however many forces there are", () => {
  const size = { width: 360, height: 214 };
  for (const count of [1, 4, 6, 7, 12]) {
    const boxes = reservedBoxes(size, "map", room(count));
    expect(Math.max(...boxes.filter(({ left }) => left < 100).map(({ bottom }) => bottom)), `${count}`).toBeLessThan(
      140,
    );
    const covered = boxes.reduce((sum, box) => sum + (box.right - box.left) * (box.bottom - box.top), 0);
    expect(covered / (size.width * size.height), `${count}`).toBeLessThan(0.4);
  }
});
