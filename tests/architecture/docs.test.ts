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

  /** What stands in backquotes after a bold word, up to the end of its paragraph. */
  const listed = (word: string) => {
    const [, paragraph = ""] = new RegExp(`^\\*\\*${word}\\*\\*(.*)$`, "m").exec(embedding) ?? [];
    return [...paragraph.matchAll(/`(\w+)[(`]/g)].map(([, name = ""]) => name).sort();
  };

  it("lists every command and event, and none that is not there", () => {
    expect(listed("Methods")).toEqual([...commandNames].sort());
    expect(listed("Events")).toEqual([...eventNames, "ready", "height"].sort());
  });

  it("names every example", () => {
    const examples = readdirSync("examples").filter((name) => name.endsWith(".html"));
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.filter((name) => !embedding.includes(`\`${name}\``))).toEqual([]);
  });
});
