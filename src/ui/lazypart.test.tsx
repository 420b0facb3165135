// @vitest-environment happy-dom
import { act, render, screen } from "@testing-library/react";
import { type ComponentType, Suspense } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { CODE_PATIENCE, lazyPart, partOf } from "./lazypart.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const Panel = () => <p>here</p>;

function show(load: () => Promise<{ Panel: ComponentType }>, ...sheets: (() => Promise<unknown>)[]) {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const part = lazyPart("Panel", load, ...sheets);
  render(
    <ErrorBoundary name="Panel" message="did not load">
      <Suspense fallback={<p>waiting</p>}>
        <part.Part />
      </Suspense>
    </ErrorBoundary>,
  );
  return part;
}

it("says so where code does not come in time, and shows what comes before", async () => {
  vi.useFakeTimers();
  show(() => new Promise(() => {}));
  await act(() => vi.advanceTimersByTimeAsync(CODE_PATIENCE - 100));
  expect(screen.getByText("waiting")).toBeTruthy();
  await act(() => vi.advanceTimersByTimeAsync(200));
  expect(screen.getByText("did not load")).toBeTruthy();
});

it("says so where a file came empty", async () => {
  show(async () => ({}) as { Panel: ComponentType });
  expect(await screen.findByText("did not load")).toBeTruthy();
  await expect(partOf("Panel", Promise.resolve({ Panel: undefined }))).rejects.toThrow("Panel is not in its file");
});

it("never shows code without its style sheet: a second request for one that failed does not bring it", async () => {
  const sheet = vi.fn(() => Promise.resolve()).mockRejectedValueOnce(new Error("404"));
  const part = lazyPart("Panel", async () => ({ Panel }), sheet);
  await expect(part.fetch()).rejects.toThrow("404");
  await expect(part.fetch()).rejects.toThrow("404");
  expect(sheet).toHaveBeenCalledTimes(1);
});

it("takes a sheet without a rule for none", async () => {
  vi.spyOn(document, "querySelectorAll").mockReturnValue([
    { sheet: { cssRules: [] } },
  ] as unknown as NodeListOf<Element>);
  const part = lazyPart(
    "Panel",
    async () => ({ Panel }),
    async () => {},
  );
  await expect(part.fetch()).rejects.toThrow("Panel has no styles");
});
