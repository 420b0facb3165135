// @vitest-environment happy-dom
import { act, render } from "@testing-library/react";
import { expect, it } from "vitest";
import { keepTexts } from "./rewritten.ts";

const settle = () => act(() => new Promise<void>((done) => setTimeout(done)));

/** A page in two states, and a translator that has been at it: in place, or with its element put in before. */
async function translated(replace: (text: Text, by: Element) => void) {
  const draw = (day: string, isLong: boolean) => (
    <p>
      On {day}, {isLong && <b>perhaps</b>} at the base. {isLong && "No source says more."}
    </p>
  );
  const { container, rerender } = render(draw("1 May", true));
  keepTexts(container);
  const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) found.push(text as Text);
  for (const text of found) {
    const font = document.createElement("font");
    font.textContent = text.data.toUpperCase();
    replace(text, font);
  }
  await settle();
  const show = async (day: string, isLong: boolean) => {
    rerender(draw(day, isLong));
    await settle();
    return container.textContent;
  };
  return { container, show };
}

it.each([
  ["in one step", (text: Text, by: Element) => text.replaceWith(by)],
  [
    "in two steps",
    (text: Text, by: Element) => {
      text.before(by);
      text.remove();
    },
  ],
])("shows new words where a translator replaced the old ones %s, and dies of nothing", async (_, replace) => {
  const { container, show } = await translated(replace);
  expect(container.textContent).toBe("ON 1 MAY, PERHAPS AT THE BASE. NO SOURCE SAYS MORE.");
  expect(await show("2 May", true)).toBe("ON 2 May, PERHAPS AT THE BASE. NO SOURCE SAYS MORE.");
  expect(await show("3 May", false)).toBe("ON 3 May,  AT THE BASE. ");
  expect(await show("4 May", true)).toMatch(/^ON 4 May, perhaps AT THE BASE. No source says more.$/);
});

it("leaves alone what the page itself takes out", async () => {
  const { container, rerender } = render(<p>one {"two"}</p>);
  keepTexts(container);
  rerender(<p>one {null}</p>);
  await settle();
  rerender(<p>one {"three"}</p>);
  await settle();
  expect(container.textContent).toBe("one three");
});
