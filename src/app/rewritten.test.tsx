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

/** As Firefox translates: all is taken out of an element, and its own texts are filled again as far as they go. */
function join(parent: Element): void {
  const texts: Text[] = [];
  const parts: Element[] = [];
  for (let node = parent.firstChild; node; node = parent.firstChild) {
    // Browsers' own methods do not go through those that the page has put on an element.
    Node.prototype.removeChild.call(parent, node);
    if (node instanceof Text) texts.push(node);
    else if (node instanceof Element) parts.push(node);
  }
  const words = texts.map(({ data }) => data.toUpperCase());
  const [first, second] = texts;
  if (!first || !second) throw new Error("too few texts");
  for (const node of [first, ...parts, second]) Node.prototype.appendChild.call(parent, node);
  // Afterwards, since happy-dom tells nothing of nodes that have been taken out.
  first.data = words.slice(0, 3).join("");
  second.data = words.slice(3).join("");
}

it("shows new words where a translator has joined texts and left some out, again and again", async () => {
  const draw = (day: string, isLong: boolean) => (
    <p>
      On {day}, {isLong && <b>perhaps</b>} at the base{isLong ? " and" : "; not"} near.{isLong && <i>?</i>}
    </p>
  );
  const { container, rerender } = render(draw("1 May", true));
  keepTexts(container);
  const show = async (day: string, isLong: boolean) => {
    join(container.querySelector("p") ?? container);
    await settle();
    rerender(draw(day, isLong));
    await settle();
    return container.textContent;
  };
  expect(await show("2 May", true)).toBe("On 2 May, perhaps at the base and near.?");
  expect(await show("3 May", false)).toBe("On 3 May,  at the base; not near.");
  expect(await show("4 May", true)).toBe("On 4 May, perhaps at the base and near.?");
  expect(await show("5 May", true)).toBe("On 5 May, perhaps at the base and near.?");
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
