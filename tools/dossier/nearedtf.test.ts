import { expect, it } from "vitest";
import { nearestEdtf } from "./nearedtf.ts";

it.each([
  ["9 March 1973", "1973-03-09"],
  ["March 9, 1973", "1973-03-09"],
  ["9 mars 1973", "1973-03-09"],
  ["1er févr. 1973", "1973-02-01"],
  ["9. März 1973", "1973-03-09"],
  ["9 de marzo de 1973", "1973-03-09"],
  ["March 1973", "1973-03"],
  ["1973-3-9", "1973-03-09"],
  ["1973.3", "1973-03"],
  [" 1973-03-09 ", "1973-03-09"],
  ["1973–1974", "1973/1974"],
  ["1973-1974", "1973/1974"],
  ["March 1973 to 9 May 1973", "1973-03/1973-05-09"],
  ["c. 1973", "1973~"],
])("%j was meant to be %j", (written, meant) => {
  expect(nearestEdtf(written)).toBe(meant);
});

it.each(["3/6/2014", "31 February 1973", "soon", "", "1974–1973", "March", "1973-13", "9 Foo 1973"])(
  "what %j was meant to be is not plain",
  (written) => {
    expect(nearestEdtf(written)).toBeUndefined();
  },
);
