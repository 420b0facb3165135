import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import postcss, { type AtRule, type ChildNode, type Declaration, type Rule } from "postcss";
import { describe, expect, it } from "vitest";

const layers = ["reset", "tokens", "base", "parts", "features", "forced", "print"];
const tokens = "src/ui/tokens.css";
/** The sheets that the first page has in one file, in this order. */
const first = "src/app/index.css";

/** The few widths and heights at which layouts change, in pixels, of the page or of a part of it. */
const widths = [340, 400, 480, 600, 720, 900, 1200, 1600];
const heights = [100, 300, 400, 560, 640, 900];
/** Between two things side by side, in pixels. */
const gaps = [0, 2, 4, 6, 8, 10, 12, 14, 16, 20, 24, 28];
/** Sizes of titles and quotes. Those of text have names in the tokens, and stand only there. */
const titles = [15.5, 17, 18, 19, 20, 21, 22, 24, 25, 30, 32];

/** What must stand in its place, and why. */
const exceptions = new Set([
  // The margin of a printed page knows no custom property.
  "src/features/print/print.css color: #474540",
  // `legendRoom` in src/marks/room.ts counts with it.
  "src/features/map/map.css gap: 3px",
]);

const sheets = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".css"))
  .map((name) => join("src", name))
  .map((file) => ({ file, root: postcss.parse(readFileSync(file, "utf8"), { from: file }) }));

function isInLayer(node: ChildNode, file: string): boolean {
  if (node.type === "comment") return true;
  if (node.type !== "atrule") return false;
  if (node.name === "import") return file === first;
  return node.name === "layer" && layers.includes(node.params) && node.nodes !== undefined;
}

function declarations(holds: (declaration: Declaration) => boolean): string[] {
  const found: string[] = [];
  for (const { file, root } of sheets)
    if (file !== tokens)
      root.walkDecls((declaration) => {
        const said = `${file} ${declaration.prop}: ${declaration.value}`;
        if (!exceptions.has(said) && holds(declaration)) found.push(said);
      });
  return found;
}

function pixels(text: string): number[] {
  return [...text.matchAll(/([\d.]+)px/g)].map((match) => Number(match[1]));
}

/** A rule's selectors as if nothing were nested, with the conditions around it. */
function selectorsOf(rule: Rule): string[] {
  const within: string[] = [];
  let own = rule.selectors;
  for (let up = rule.parent; up && up.type !== "root"; up = up.parent as typeof up | undefined) {
    if (up.type === "atrule" && (up as AtRule).name !== "layer") within.push((up as AtRule).params);
    if (up.type === "rule") {
      const around = (up as Rule).selectors;
      own = own.flatMap((inner) =>
        around.map((outer) => (inner.includes("&") ? inner.replaceAll("&", outer) : `${outer} ${inner}`)),
      );
    }
  }
  return own.map((selector) => [...within, selector].join(" "));
}

describe("style sheets", () => {
  it("are few: one for a feature, or two where a part of it is fetched apart", () => {
    expect(sheets.length).toBeLessThanOrEqual(25);
    const features = sheets.map(({ file }) => dirname(file)).filter((folder) => folder.startsWith("src/features/"));
    for (const folder of new Set(features))
      expect(features.filter((other) => other === folder).length, folder).toBeLessThanOrEqual(2);
    for (const { file } of sheets)
      if (file.startsWith("src/features/"))
        expect(
          readdirSync(dirname(file)).some((name) => /\.tsx$/.test(name)),
          `${file} lies beside a component`,
        ).toBe(true);
  });

  it("have each rule in a layer, and the order of the layers is said once", () => {
    const outside = sheets.flatMap(({ file, root }) =>
      root.nodes
        .filter((node) => !isInLayer(node, file))
        .map((node) => `${basename(file)}: ${node.toString().slice(0, 60)}`),
    );
    expect(outside).toEqual([`tokens.css: @layer ${layers.join(", ")}`]);
  });

  it("name colours, and only the tokens know them", () => {
    const literal =
      /#[\da-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|\b(black|white|gr[ae]y|red|yellow|blue)\b/i;
    expect(declarations(({ value }) => literal.test(value))).toEqual([]);
  });

  it("change layouts at few widths and heights", () => {
    const others: string[] = [];
    for (const { file, root } of sheets)
      root.walkAtRules(/^(media|container)$/, ({ params }) => {
        for (const [condition = ""] of params.matchAll(/\([^()]*\)/g)) {
          const known = /width/.test(condition) ? widths : heights;
          if (pixels(condition).some((size) => !known.includes(size))) others.push(`${file} ${condition}`);
        }
      });
    expect(others).toEqual([]);
  });

  it("take sizes of text, gaps and the stacking order from scales", () => {
    expect(
      declarations(({ prop, value }) => {
        if (prop === "z-index") return !/^var\(--z-\w+\)$/.test(value);
        if (/^((row|column)-)?gap$/.test(prop)) return pixels(value).some((size) => !gaps.includes(size));
        // Sizes that grow with the screen have a smallest one of their own.
        if (prop === "font-size" || prop === "font")
          return !value.includes("max(") && pixels(value.split("/")[0] ?? "").some((size) => !titles.includes(size));
        return false;
      }),
    ).toEqual([]);
  });

  it("leave nothing to the order in which they arrive: none says again what another of its layer says", () => {
    const together = readFileSync(first, "utf8");
    const said = new Map<string, string>();
    const twice: string[] = [];
    for (const { file, root } of sheets) {
      // Those that come with the first page come in one order.
      const from = together.includes(file.replace("src/", "../")) ? first : file;
      root.walkAtRules("layer", (layer) =>
        layer.walkRules((rule) => {
          if (rule.parent?.type === "atrule" && /keyframes$/.test((rule.parent as AtRule).name)) return;
          for (const selector of selectorsOf(rule))
            rule.each((node) => {
              if (node.type !== "decl") return;
              const what = `${layer.params} ${selector} { ${node.prop} }`;
              const other = said.get(what) ?? from;
              if (other !== from) twice.push(`${what} in ${other} and ${from}`);
              said.set(what, from);
            });
        }),
      );
    }
    expect(twice).toEqual([]);
  });
});
