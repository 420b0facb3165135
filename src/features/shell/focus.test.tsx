// @vitest-environment happy-dom
import { act, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { draw } from "#tests/fixtures/dom.tsx";
import { useAppState } from "#ui/context.tsx";
import { FocusKeeper } from "./FocusKeeper.tsx";

/** A page whose second button goes when a place is selected, and whose region goes when a claim is open. */
function Page() {
  const { place, claim } = useAppState((state) => state.link);
  return (
    <main>
      <button type="button">Stays</button>
      {claim === undefined && (
        <section id="details-region">
          <h2 id="details-title">Details</h2>
          {place === undefined && <button type="button">Goes</button>}
        </section>
      )}
      <section id="list-region">{place === undefined && <button type="button">Goes too</button>}</section>
      <FocusKeeper />
    </main>
  );
}

const drawPage = () => draw(<Page />);
const focus = (name: string) => act(() => screen.getByRole("button", { name }).focus());
const focused = () => document.activeElement;

it("moves the focus to the panel's heading when the control that had it goes", () => {
  const { act: change } = drawPage();
  focus("Goes");
  expect(focused()).toBe(screen.getByText("Goes"));
  change(({ selectPlace }) => selectPlace("harbour"));
  expect(focused()).toBe(screen.getByText("Details"));
});

it("moves it to the region in which the control stood", () => {
  const { act: change } = drawPage();
  focus("Goes too");
  change(({ selectPlace }) => selectPlace("harbour"));
  expect(focused()?.id).toBe("list-region");
  // Not a new stop of the Tab key.
  expect(focused()?.getAttribute("tabindex")).toBe("-1");
});

it("moves it to the main part where the region is gone as well", () => {
  const { act: change } = drawPage();
  focus("Goes");
  change(({ openClaim, patchLink }) => {
    openClaim("stay");
    patchLink({ claim: "stay" });
  });
  expect(focused()?.tagName).toBe("MAIN");
});

it("leaves the focus on a control that stays", () => {
  const { act: change } = drawPage();
  focus("Stays");
  change(({ selectPlace }) => selectPlace("harbour"));
  expect(focused()).toBe(screen.getByText("Stays"));
});

it("leaves alone a reader who has left the controls, while the last one is still there", () => {
  const { act: change } = drawPage();
  focus("Stays");
  act(() => screen.getByText("Stays").blur());
  change(({ selectPlace }) => selectPlace("harbour"));
  expect(focused()).toBe(document.body);
});

it("takes no focus while no control of the page has had it, so that a frame takes none from its host", () => {
  const { act: change } = drawPage();
  change(({ selectPlace }) => selectPlace("harbour"));
  expect(focused()).toBe(document.body);
});
