import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { TextStyle } from "#drawing/measure.ts";
import { Lines } from "./MarkSymbols.tsx";

/** The lines that are marked as changed. */
function marked(...lines: [style: TextStyle, text: string][]): string[] {
  const label = {
    lines: lines.map(([style, text]) => ({ style, text })),
    align: "left",
    box: { left: 0, top: 0, right: 9, bottom: 9 },
  } as const;
  const html = renderToStaticMarkup(<Lines label={{ ...label, lines: [...label.lines] }} isChanged />);
  return [...html.matchAll(/class="[^"]* changed"[^>]*>([^<]*)/g)].map(([, text]) => text ?? "");
}

it("what changed is marked under the whole first phrase, on however many lines it stands, and no further", () => {
  expect(marked(["strong", "After the July 2023"], ["strong", "coup"], ["note", "some"])).toEqual([
    "After the July 2023",
    "coup",
  ]);
  expect(marked(["name", "Airbase 201"], ["note", "US troops"])).toEqual(["Airbase 201"]);
  expect(marked(["edge", "Germany, planned"])).toEqual(["Germany, planned"]);
});
