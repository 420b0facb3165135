import { expect, it } from "vitest";
import { fullAddress } from "#link/address.ts";
import { type EmbedCode, iframeCode, loaderCode, pictureCode } from "./code.ts";

const code: EmbedCode = {
  page: "https://example.org/d/x/",
  root: "https://example.org/",
  link: { theme: "dark", place: "harbour", plain: true },
  width: null,
  height: 480,
  frameTitle: "Map",
  linkText: "Open",
};

it("gives the form's theme to the frame, and the full page the one of whoever follows the link", () => {
  expect(iframeCode(code)).toContain(
    'src="https://example.org/d/x/?place=harbour&amp;theme=dark&amp;embed=1&amp;plain=1"',
  );
  expect(loaderCode(code)).toContain('src="https://example.org/d/x/?place=harbour&amp;theme=dark&amp;plain=1"');
  for (const text of [iframeCode(code), loaderCode(code), pictureCode(code, "card.png")])
    expect(text).toContain('<a href="https://example.org/d/x/?place=harbour">');
});

it("leaves a theme that the link itself asked for in the address of the full page", () => {
  expect(fullAddress(code.page, code.link)).toBe("https://example.org/d/x/?place=harbour&theme=dark");
});
