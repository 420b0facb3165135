import { Suspense } from "react";
import { lazyPart } from "./lazypart.ts";

const plain = { ScriptRuns: ({ text }: { text: string }) => text };
const runs = lazyPart("ScriptRuns", () => import("./ScriptRuns.tsx").catch(() => plain));

/** The dossier's words; where they hold names in another script, these are marked as of their language. */
export function Runs({ text }: { text: string }) {
  if (!/[\u0370-\u1fff\u2e80-\uffdc]/.test(text)) return text;
  return (
    <Suspense fallback={text}>
      <runs.Part text={text} />
    </Suspense>
  );
}
