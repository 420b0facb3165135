import { createStore, type StoreApi } from "zustand/vanilla";

/** A store beside the app's own, for what no link holds and one part of the page keeps, such as what goes on paper. */
export function createPartStore<State>(initial: State): StoreApi<State> {
  return createStore<State>()(() => initial);
}
