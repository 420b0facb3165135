import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { claimKinds } from "#domain/claimkinds.ts";
import * as vocabulary from "#domain/vocabulary.ts";
import { fieldsMarkdown } from "./fields.ts";
import { editorSchema } from "./schemas.ts";

it("data/FIELDS.md is what the schemas say now", () => {
  expect(readFileSync("data/FIELDS.md", "utf8"), "npm run dossier writes it").toBe(fieldsMarkdown());
});

it("data/FIELDS.md gives every value of every list with its meaning", () => {
  const text = fieldsMarkdown();
  const values = [...claimKinds, ...Object.values(vocabulary).flat()];
  expect(values.length).toBeGreaterThan(80);
  for (const value of values) expect(text).toContain(`\`${value}\`, `);
});

it("editors are told that a file may name its schema, and what a record holds", () => {
  expect(JSON.stringify(editorSchema("dossier"))).toContain('"$schema":{"description"');
  const claims = JSON.parse(JSON.stringify(editorSchema("claims")));
  expect(claims.anyOf.map(({ type }: { type: string }) => type)).toEqual(["array", "object"]);
  expect(Object.keys(claims.anyOf[1].properties)).toEqual(["$schema", "claims"]);
  expect(claims.anyOf[0].items.properties.kind.enum).toContain("presence");
});
