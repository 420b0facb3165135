import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headersFor, parseHeaders } from "./headers.ts";
import { policyFor } from "./policy.ts";

const rules = parseHeaders("# all\n/*\n  X-One: a: b\n  Cache-Control: no-cache\n\n/assets/*\n  Cache-Control: long\n");

describe("a _headers file", () => {
  it("gives every path the headers of its blocks, later ones winning", () => {
    expect([...headersFor(rules, "/")]).toEqual([
      ["x-one", "a: b"],
      ["cache-control", "no-cache"],
    ]);
    expect(headersFor(rules, "/assets/a.js").get("cache-control")).toBe("long");
    expect(headersFor(rules, "/a/assets/a.js").get("cache-control")).toBe("no-cache");
  });

  it("reads a path literally but for its star", () => {
    const dotted = parseHeaders("/a.b/*\n  X: 1\n");
    expect(headersFor(dotted, "/a.b/c").get("x")).toBe("1");
    expect(headersFor(dotted, "/aXb/c").get("x")).toBeUndefined();
  });

  it("refuses a line that is no header", () => {
    expect(() => parseHeaders("/*\n  X-One\n")).toThrow("not a header line: X-One");
    expect(() => parseHeaders("  X-One: before any path\n")).toThrow("not a header line");
  });
});

describe("the headers that ship", () => {
  const shipped = parseHeaders(readFileSync("public/_headers", "utf8"));
  const at = (path: string) => headersFor(shipped, path);
  const policy = () =>
    new Map(
      (at("/").get("content-security-policy") ?? "").split(";").map((part) => {
        const [name = "", ...values] = part.trim().split(/\s+/);
        return [name, values.join(" ")];
      }),
    );

  it("allow only what the page needs, in frames of any page: `frame-ancestors *` would refuse files, apps and sandboxed frames", () => {
    expect(Object.fromEntries(policy())).toEqual({
      "default-src": "'none'",
      "script-src": "'self'",
      "style-src": "'self'",
      "img-src": "'self' data: blob:",
      "font-src": "'self'",
      "connect-src": "'self'",
      "worker-src": "'self' data:",
      "manifest-src": "'self'",
      "base-uri": "'none'",
      "form-action": "'none'",
      "frame-src": "'self'",
      "require-trusted-types-for": "'script'",
      "trusted-types": "default",
    });
  });

  it("let other sites read the data, and ranges of it", () => {
    expect(at("/basemap/sahel.pmtiles").get("access-control-allow-origin")).toBe("*");
    expect(at("/dossiers/index.json").get("access-control-expose-headers")).toBe(
      "Content-Range, Content-Encoding, ETag",
    );
    expect(at("/").get("cross-origin-resource-policy")).toBe("cross-origin");
    // A host under this policy frames only what has it.
    expect(at("/").get("cross-origin-embedder-policy")).toBe("require-corp");
  });

  it("keep hashed files for a year and ask again for all else", () => {
    expect(at("/assets/index-abc.js").get("cache-control")).toBe("public, max-age=31536000, immutable");
    for (const path of ["/", "/fr/", "/config.json", "/dossiers/x/dossier.json", "/basemap/sahel.pmtiles"])
      expect(at(path).get("cache-control")).toBe("no-cache");
  });

  it("guess no types and ask for no powers", () => {
    expect(at("/").get("x-content-type-options")).toBe("nosniff");
    expect(at("/").get("referrer-policy")).toBe("strict-origin-when-cross-origin");
    expect(at("/").get("permissions-policy")).toMatch(/geolocation=\(\).*camera=\(\)/);
  });

  it("name the site beside 'self' once it is known, and take it away again", () => {
    const text = readFileSync("public/_headers", "utf8");
    const known = policyFor(text, "https://maps.example");
    const named = [...known.matchAll(/([\w-]+) 'self' https:\/\/maps\.example(?=[ ;])/g)].map(([, name]) => name);
    expect(named).toEqual(
      ["script", "style", "img", "font", "connect", "frame", "worker", "manifest"].map((name) => `${name}-src`),
    );
    expect(policyFor(known, "http://127.0.0.1:1")).toBe(policyFor(text, "http://127.0.0.1:1"));
    expect(policyFor(known, null)).toBe(text);
    // A deployer's own tiles stay.
    const tiles = text.replace("connect-src 'self'", "connect-src 'self' https://tiles.example");
    expect(policyFor(policyFor(tiles, "https://maps.example"), null)).toBe(tiles);
  });
});
