import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commandNames, eventNames } from "#features/embed/messages.ts";
import { headersFor, readHeaders } from "#tools/serve/headers.ts";
import { policyFor } from "#tools/serve/policy.ts";

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
    const policy = wanted.get("content-security-policy") ?? "";
    wanted.set("content-security-policy", policyFor(policy, "https://$host"));
    expect(written).toEqual(wanted);
  });

  /** What the documented `map` says of an answer: the first expression that fits, as nginx reads it. */
  const kept = (status: number, path: string) => {
    const [, body = ""] = /^map \$status\$uri \$cache \{\n([^}]*)\}/m.exec(nginx) ?? [];
    const rows = [...body.matchAll(/^ {2}"~(.*?)" "(.*?)";$/gm)];
    const found = rows.find(([, pattern = ""]) => new RegExp(pattern).test(`${status}${path}`));
    return found?.[2] ?? /default "(.*?)";/.exec(body)?.[1];
  };

  it.each([200, 206, 304])("gives nginx the caching that _headers gives to files that are there (%i)", (status) => {
    const rules = readHeaders("public/_headers");
    for (const path of ["/", "/fr/", "/config.json", "/assets/x.js", "/dossiers/x/dossier.json"])
      expect(kept(status, path), path).toBe(headersFor(rules, path).get("cache-control"));
    expect(kept(status, "/a/b/assets/x.js")).toBe(kept(status, "/assets/x.js"));
  });

  it.each([400, 403, 404, 416, 500, 502, 503])("lets nobody keep an error: %i", (status) => {
    for (const path of ["/", "/assets/x.js", "/a/b/assets/x.js", "/404.html"])
      expect(kept(status, path), path).toBe("no-store");
    expect(nginx).not.toMatch(/try_files [^;]*index\.html/);
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
