import { act, cleanup, render, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { onTestFinished } from "vitest";
import { type Actions, createActions } from "#state/actions.ts";
import { type AppState, createAppStore } from "#state/store.ts";
import { AppProvider } from "#ui/context.tsx";

/** A state, its actions, and the page around what is drawn, which goes with the test. */
function pageOf(state: Partial<AppState>) {
  onTestFinished(cleanup);
  const store = createAppStore(state);
  const actions = createActions(store);
  return {
    store,
    actions,
    wrapper: ({ children }: { children: ReactNode }) => (
      <AppProvider app={{ store, actions, root: "./", ground: null, links: [] }}>{children}</AppProvider>
    ),
    /** Acts, and waits until the page shows it. */
    act: (change: (actions: Actions) => unknown) => act(() => void change(actions)),
  };
}

/** A part of the page in a document, around a state. A file that draws says `@vitest-environment happy-dom`. */
export function draw(part: ReactNode, state: Partial<AppState> = {}) {
  const page = pageOf(state);
  return { ...render(part, { wrapper: page.wrapper }), ...page };
}

/** A hook on the page; `result.current` is what it gave last. */
export function drawHook<Value, Props>(
  useValue: (props: Props) => Value,
  state: Partial<AppState>,
  initialProps: Props,
) {
  const page = pageOf(state);
  return { ...renderHook(useValue, { wrapper: page.wrapper, initialProps }), ...page };
}
