import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commandNames, eventNames } from "#features/embed/messages.ts";
import { headersFor, readHeaders } from "#tools/serve/headers.ts";

const nginx = readFileSync("docs/nginx.md", "utf8");
const embedding = readFileSync("docs/embedding.md", "utf8");

describe("the documentation for publishers", () => {
  it("gives nginx the headers that _headers gives", () => {
    const written = new Map(
      [...nginx.matchAll(/add_header ([\w-]+) "(.*)" always;/g)].map(([, name = "", value = ""]) => [
        name.toLowerCase(),
        value,
      ]),
    );
    const wanted = headersFor(readHeaders("public/_headers"), "/index.html");
    wanted.delete("cache-control");
    expect(written).toEqual(wanted);
    expect(nginx).toContain(headersFor(readHeaders("public/_headers"), "/assets/x.js").get("cache-control"));
  });

  it("names every command, event and example", () => {
    for (const name of [...commandNames, ...eventNames]) expect(embedding).toContain(name);
    for (const file of readdirSync("examples").filter((name) => name.endsWith(".html")))
      expect(embedding).toContain(file);
  });
});
