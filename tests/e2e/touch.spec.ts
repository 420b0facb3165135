import { inTurn } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";

test("two fingers of which one lies on a mark zoom the map, and open nothing; a finger drawn from it moves the map", async ({
  visit,
}) => {
  const reader = await visit({ context: { hasTouch: true, viewport: { width: 1024, height: 768 } } });
  const { page: path, date, bases } = inTurn(1);
  await reader.open(`${path}?date=${date}`);
  const zoom = () => Number(/map=([\d.]+)/.exec(reader.link())?.[1] ?? 0);
  expect(zoom()).toBe(0);
  const mark = reader.mark(bases[0]);
  await reader.spread(mark, 60);
  await expect.poll(zoom).toBeGreaterThan(5);
  const zoomed = reader.link();
  await reader.drag(mark, { x: 0, y: -90 });
  await expect.poll(() => reader.link()).not.toBe(zoomed);
  expect(reader.parameter("place"), "nothing was pressed").toBeNull();
  await mark.tap();
  await expect(reader.panel(bases[0])).toBeVisible();
});
