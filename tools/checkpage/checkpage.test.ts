import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { copies, harbourFiles, inFolder, writeFiles } from "#tests/fixtures/harbour.ts";
import { compileDossier } from "#tools/dossier/compile.ts";
import { dossiersIn } from "#tools/dossier/dossierfiles.ts";
import { dossierFolders, readCopies, readFolder } from "#tools/dossier/files.ts";
import { lint, shippedGround } from "#tools/dossier/lint.ts";
import { reportOn } from "#tools/dossier/report.ts";
import { told } from "#tools/dossier/told.ts";
import { compileHere } from "./compilehere.ts";
import { MOST, readEntries, TooMuch } from "./drop.ts";
import { mapsOf } from "./maps.ts";
import { zipOf } from "./takealong.ts";

const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value, null, 2));
const harbour = (before = "") =>
  Object.entries(harbourFiles()).map(([path, value]) => [`${before}${path}`, bytes(value)] as const);
const articles = (before: string) =>
  Object.entries(copies).map(([path, text]) => [before + path, bytes(text)] as const);
const entriesOf = (files: Iterable<readonly [string, Uint8Array]>) =>
  [...files].map(([path, content]) => ({ path, file: new File([new Uint8Array(content)], path) }));
const reports = (files: ReadonlyMap<string, Uint8Array>) =>
  dossiersIn(files).map((found) => reportOn(found, { where: "none came", isAsked: false }));

describe("the files that are dropped", () => {
  it.each([
    ["the folder of a dossier", harbour("harbour-1973/"), ["harbour-1973"]],
    ["what lies in it", harbour(), [""]],
    ["the folder of all dossiers", [...harbour("data/bay/"), ...harbour("data/coast/")], ["bay", "coast"]],
    ["something else", [["notes/readme.md", bytes("x")] as const], []],
  ])("are found to be dossiers: %s", (_, files, names) => {
    const found = dossiersIn(new Map(files));
    expect(found.map(({ name }) => name)).toEqual(names);
    for (const { files: own } of found)
      expect([...own.keys()].sort()).toEqual(
        harbour()
          .map(([path]) => path)
          .sort(),
      );
  });

  it("are told of without a name where their folder did not come along", () => {
    const { lines, last } = told(reports(new Map([["dossier.json", bytes({})]])));
    expect(lines.map(({ text }) => text).join("\n")).toMatch(/^unknowns\.json: /m);
    expect(lines.filter(({ text }) => /^[/:]/.test(text))).toEqual([]);
    expect(last).not.toMatch(/ of ;/);
  });

  it("bring their articles along, inside the dossier or beside all of them", () => {
    for (const folder of ["data/harbour-1973/articles/", "articles/harbour-1973/"]) {
      const [report] = reports(new Map([...harbour("data/harbour-1973/"), ...articles(folder)]));
      expect(report?.facts[1]).toBe("4 of 4 quotes verified word for word in their paragraph");
    }
    const [report] = reports(new Map(harbour("data/harbour-1973/")));
    expect(report?.notChecked).toEqual(["4 quotes (none came)"]);
  });

  it("are read out of a ZIP, and what is no text in it is not unpacked", async () => {
    const zip = zipSync({ ...Object.fromEntries(harbour("harbour-1973/")), "harbour-1973/photo.png": bytes("x") });
    const files = await readEntries(entriesOf([["harbour-1973.zip", zip]]));
    expect([...files.keys()].sort()).toEqual(
      harbour("harbour-1973/")
        .map(([path]) => path)
        .sort(),
    );
    await expect(readEntries(entriesOf([["broken.zip", bytes("no zip")]]))).rejects.toThrow();
  });

  it("are refused where they are more than a dossier can be, a ZIP by what it would become", async () => {
    const big = new Uint8Array(MOST.bytes + 1);
    await expect(readEntries(entriesOf([["claims/big.json", big]]))).rejects.toThrow(TooMuch);
    const bomb = zipSync({ "harbour/claims/big.json": big });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(readEntries(entriesOf([["bomb.zip", bomb]]))).rejects.toThrow(TooMuch);
    const many = Array.from({ length: MOST.files + 1 }, (_, n) => [`claims/${n}.json`, bytes("[]")] as const);
    await expect(readEntries(entriesOf(many))).rejects.toThrow(TooMuch);
  });
});

describe("the check in the page", () => {
  it("says what the command line says, line by line", () => {
    const files = harbourFiles();
    files["claims/boats.json"][0].places = ["nowhere"];
    inFolder({}, (folder) => {
      writeFiles(join(folder, "data/harbour-1973"), files);
      const commandLine = told(lint({ data: join(folder, "data") })).lines;
      const read = new Map(
        [...readFolder(join(folder, "data/harbour-1973"))].map(([path, content]) => [
          `x/harbour-1973/${path}`,
          content,
        ]),
      );
      expect(told(reports(read)).lines).toEqual(commandLine);
      expect(commandLine.some(({ kind }) => kind === "problem")).toBe(true);
    });
  });

  it.each([
    ["the site's own", {}, 0],
    ["one that it names", { basemap: "velmar-1988", extent: [-17, -2, -14, 1], contextExtent: [-17, -2, -14, 1] }, 0],
    ["one that the site lacks", { basemap: "atlantis" }, 1],
    ["none", {}, 0],
  ])("compares places with the map as the command line does: %s", async (which, head, missing) => {
    const files = harbourFiles();
    Object.assign(files["dossier.json"], head);
    const [base = {}] = files["places.json"].filter(({ kind }: { kind: string }) => kind === "base");
    if (which === "one that it names") for (const place of files["places.json"]) place.position = [-15, 0];
    base.position = [-70, 60];
    // The page's own site, from the folder it is served from; "none": it does not answer.
    vi.stubGlobal("fetch", async (url: string) => {
      if (which === "none") throw new TypeError("no line");
      const file = url.replace("https://example.org/", "public/");
      return existsSync(file) ? new Response(readFileSync(file)) : new Response(null, { status: 404 });
    });
    const groundOf = await mapsOf(
      dossiersIn(new Map(Object.entries(files).map(([path, value]) => [`harbour-1973/${path}`, bytes(value)]))),
      "https://example.org/",
    );
    vi.unstubAllGlobals();
    inFolder({}, (folder) => {
      const own = join(folder, "data/harbour-1973");
      writeFiles(own, files);
      const commandLine = told(lint({ data: join(folder, "data"), groundOf: shippedGround })).lines;
      const found = { name: "harbour-1973", files: readFolder(own), copies: undefined };
      const report = reportOn(found, { where: "name the copies with --articles FOLDER", isAsked: false, groundOf });
      const said = told([report]).lines;
      if (which === "none") {
        expect(report.notChecked).toContain("whether places lie on the map (it did not load)");
        return;
      }
      expect(said).toEqual(commandLine);
      expect(said.filter(({ text }) => text.includes("there is no map")).length).toBe(missing);
      expect(said.some(({ text }) => text.includes("lies outside the map"))).toBe(missing === 0);
    });
  });

  it.each(dossierFolders("data"))(
    "compiles %s to the same file, hash included, and takes it along whole",
    async (name) => {
      const folder = join("data", name);
      const found = { name, files: readFolder(folder), copies: readCopies(join(folder, "articles")) };
      const zip = zipOf(found);
      const [back] = dossiersIn(await readEntries(entriesOf([[`${name}.zip`, zip]])));
      expect(back && (await compileHere(back.files))).toEqual(compileDossier(folder).compiled);
      const { [`${name}/dossier.json`]: head } = unzipSync(zip);
      expect(head && Buffer.from(head).equals(readFileSync(join(folder, "dossier.json")))).toBe(true);
      expect(back?.copies?.size ?? 0).toBe(found.copies.size);
    },
  );
});
