import { fetchLand } from "#features/map/served.ts";
import type { LandFile } from "#marks/land.ts";
import { createPartStore } from "#state/part.ts";
import type { HandoutProps } from "./Handout.tsx";

/** What goes on paper: a story by its id, or the view on the screen. */
export type HandoutWish = { story: string | null; mono: boolean; blank: boolean };

/** What must be there before the browser asks for the pages: it does not wait for a fetch then. */
export type HandoutParts = { Handout: (props: HandoutProps) => React.ReactNode; land: LandFile | null };

type State = { parts: HandoutParts | null; wish: HandoutWish };

/** Ctrl+P prints the view. */
const viewWish: HandoutWish = { story: null, mono: false, blank: false };

/** The wish and the parts; read when the browser starts to print. */
export const handoutStore = createPartStore<State>({ parts: null, wish: viewWish });

let fetching: Promise<void> | null = null;

async function fetchParts(): Promise<void> {
  const [{ Handout }, land] = await Promise.all([
    import("./Handout.tsx"),
    fetchLand().catch(() => null),
    // A font first used on paper would come too late.
    Promise.allSettled(["400 16px Inter", '400 16px "Source Serif 4"'].map((font) => document.fonts.load(font))),
  ]);
  handoutStore.setState({ parts: { Handout, land } });
}

/** Fetches what a handout needs, once. */
export function prepareHandout(): Promise<void> {
  fetching ??= fetchParts().catch((error: unknown) => {
    fetching = null;
    throw error;
  });
  return fetching;
}

/** How long a browser may take to begin, in milliseconds; some begin after `print` has returned. */
const PATIENCE = 1500;

/** The next thing to be printed is the view again. */
export function forgetWish(): void {
  handoutStore.setState({ wish: viewWish });
}

/** Prints. False where the browser does not: a sandboxed frame without `allow-modals` ignores the request. */
export async function printHandout(wish: HandoutWish): Promise<boolean> {
  await prepareHandout();
  handoutStore.setState({ wish });
  return new Promise((resolve) => {
    const begun = () => {
      clearTimeout(late);
      resolve(true);
    };
    const late = setTimeout(() => {
      removeEventListener("beforeprint", begun);
      forgetWish();
      resolve(false);
    }, PATIENCE);
    addEventListener("beforeprint", begun, { once: true });
    print();
  });
}
