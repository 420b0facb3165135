import { describe, expect, it } from "vitest";
import { everything } from "#tests/fixtures/links.ts";
import type { Link } from "./link.ts";
import { formatLink, mergeHash, parseLink, partText, shareLink } from "./permalink.ts";

const understood = (search: string, hash = "") => {
  const { link, problems } = parseLink(search, hash);
  expect(problems).toEqual([]);
  return link;
};

describe("a link is read", () => {
  it("into everything it says", () => {
    const search =
      "?dossier=niger-2024&date=2024-05-02&known=2024-05&place=niamey&claim=c1&source=article-000&passage=p-1&question=q1" +
      "&actors=us,russia&layers=forces,labels&highlight=niamey&collections=articles,record&view=list&story=s1&step=3&lang=fr&theme=dark" +
      "&symbols=app6&embed=1&plain=1&static=1&transparent=1&bbox=-1,10.5,16,24";
    const { from, to, ...rest } = everything;
    expect(understood(search, "#map=5.25/13.48/2.18")).toEqual(rest);
    expect(understood("?from=2023&to=2024-04")).toEqual({ from, to });
  });

  it("as nothing where it is empty", () => {
    expect(understood("", "")).toEqual({});
    expect(understood("?", "#")).toEqual({});
    expect(understood("?&&=&", "#&&")).toEqual({});
  });

  it("with its partial dates as they were written", () => {
    expect(understood("?date=2024-05")).toEqual({ date: "2024-05" });
    expect(understood("?from=2024")).toEqual({ from: "2024" });
    expect(understood("?to=0001")).toEqual({ to: "0001" });
    expect(understood("?date=9999-12-31")).toEqual({ date: "9999-12-31" });
  });

  it("with a window whose ends differ in precision", () => {
    expect(understood("?from=2024-05-02&to=2024")).toEqual({ from: "2024-05-02", to: "2024" });
    expect(understood("?from=2024&to=2024-01-01")).toEqual({ from: "2024", to: "2024-01-01" });
  });

  it("with none as well as all actors and layers", () => {
    expect(understood("?actors=&layers=")).toEqual({ actors: [], layers: [] });
    expect(understood("?highlight=")).toEqual({});
  });

  it("with a language in capitals, which mean nothing in its tag", () => {
    expect(understood("?lang=FR")).toEqual({ lang: "fr" });
    expect(understood("?lang=Pt-BR")).toEqual({ lang: "pt-BR" });
  });

  it("with the main view as the default it is", () => {
    expect(understood("?view=map")).toEqual({});
  });

  it("with encoded commas and slashes", () => {
    expect(understood("?actors=us%2Crussia", "#map=5%2F13%2F2")).toMatchObject({
      actors: ["us", "russia"],
      camera: { zoom: 5, lat: 13, lng: 2 },
    });
  });

  it("without a word about what others put there, or about what is empty", () => {
    expect(understood("?utm_source=x&fbclid=%ZZ&childId=a&gclid&__proto__=1&map=1/2/3&date=&place=", "#top")).toEqual(
      {},
    );
  });

  it("with the camera rounded as a screen shows it", () => {
    expect(understood("", "#map=0/1.23456/-0").camera).toEqual({ zoom: 0, lat: 1.2, lng: 0 });
    expect(understood("", "#map=10.129/1.23456789/2.34567891").camera).toEqual({
      zoom: 10.13,
      lat: 1.2346,
      lng: 2.3457,
    });
    expect(understood("", "#map=22/1e-8/2.34567891").camera).toEqual({ zoom: 22, lat: 1e-8, lng: 2.34567891 });
  });

  it("with a box to the poles, or across the antimeridian", () => {
    expect(understood("?bbox=-180,-90,180,90").bbox).toEqual([-180, -85, 180, 85]);
    expect(understood("?bbox=170,-20,-170,-10").bbox).toEqual([170, -20, -170, -10]);
  });

  it("with the camera beside a secret, wherever WordPress put it", () => {
    for (const hash of [
      "#map=5/13/2&secret=abc",
      "#secret=abc&map=5/13/2",
      "#?secret=abc&map=5/13/2",
      "#map=5/13/2#?secret=abc",
      "#?map=5/13/2",
    ]) {
      expect(understood("", hash)).toEqual({ camera: { zoom: 5, lat: 13, lng: 2 } });
    }
    expect(understood("", "#?secret=abcdefghij")).toEqual({});
  });
});

describe("what lies outside the map is brought to its edge, which is said", () => {
  it.each<[search: string, hash: string, key: "map" | "bbox", link: Link]>([
    ["", "#map=99/-90/999", "map", { camera: { zoom: 22, lat: -85, lng: 180 } }],
    ["", "#map=-3/1/2", "map", { camera: { zoom: 0, lat: 1, lng: 2 } }],
    ["?bbox=-500,-90,500,90", "", "bbox", { bbox: [-180, -85, 180, 85] }],
  ])("%s%s", (search, hash, key, link) => {
    expect(parseLink(search, hash)).toEqual({ link, problems: [{ key, reason: "out of range" }] });
  });
});

describe("a bad value is left out by itself", () => {
  const cases: [search: string, key: string, reason: string, rest?: Link][] = [
    ["date=2024-02-30", "date", "malformed"],
    ["date=0000-01-01", "date", "malformed"],
    ["date=24-01-01", "date", "malformed"],
    ["date=2024-05-02T00:00", "date", "malformed"],
    ["known=yesterday", "known", "malformed"],
    ["from=2024-06&to=2024-05", "from", "reversed"],
    ["place=a--b", "place", "malformed"],
    ["place=-a", "place", "malformed"],
    ["place=a%01b", "place", "malformed"],
    [`place=${"a".repeat(81)}`, "place", "malformed"],
    ["place=%E0%A4%A", "place", "malformed"],
    ["place=%", "place", "malformed"],
    ["claim=constructor[prototype]", "claim", "malformed"],
    ["source=__proto__", "source", "malformed"],
    ["claim=<script>", "claim", "malformed"],
    ["actors=us,<b>,russia", "actors", "malformed", { actors: ["us", "russia"] }],
    ["actors=us,us", "actors", "duplicate", { actors: ["us"] }],
    ["actors=!", "actors", "malformed"],
    ["layers=forces,roads", "layers", "malformed", { layers: ["forces"] }],
    ["view=toString", "view", "malformed"],
    ["step=0", "step", "malformed"],
    ["step=1000", "step", "malformed"],
    ["step=1.5", "step", "malformed"],
    ["step=-1", "step", "malformed"],
    ["step=1e2", "step", "malformed"],
    ["lang=de.AT", "lang", "malformed"],
    ["theme=black", "theme", "malformed"],
    ["symbols=nato", "symbols", "malformed"],
    ["embed=true", "embed", "malformed"],
    ["plain=0", "plain", "malformed"],
    ["bbox=1,2,3", "bbox", "malformed"],
    ["bbox=1,2,3,4,5", "bbox", "malformed"],
    ["bbox=3,2,1,4", "bbox", "malformed"],
    ["bbox=1,4,3,2", "bbox", "malformed"],
    ["bbox=1,2,1e309,4", "bbox", "malformed"],
    ["bbox=NaN,2,3,4", "bbox", "malformed"],
    ["bbox=0x1,2,3,4", "bbox", "malformed"],
    ["bbox=200,0,300,1", "bbox", "malformed"],
    ["date=2024&date=2025", "date", "duplicate", { date: "2024" }],
    ["theme=dark&theme=dark", "theme", "duplicate", { theme: "dark" }],
  ];

  it.each(cases)("%s: %s is %s", (search, key, reason, rest = {}) => {
    const { link, problems } = parseLink(`?${search}&story=kept`, "");
    expect(problems).toContainEqual({ key, reason });
    expect(link).toEqual({ ...rest, story: "kept" });
  });

  it.each(["NaN/1/2", "1/NaN/2", "1/2", "1/2/3/4", "1e309/2/3", "Infinity/0/0", "//", "%", "0x5/1/2", "5,1,2"])(
    "#map=%s is no camera",
    (value) => {
      expect(parseLink("?place=niamey", `#map=${value}`)).toEqual({
        link: { place: "niamey" },
        problems: [{ key: "map", reason: "malformed" }],
      });
    },
  );

  it("names both ends of a reversed window and keeps neither", () => {
    expect(parseLink("?from=2025&to=2024-12-31&date=2024", "")).toEqual({
      link: { date: "2024" },
      problems: [
        { key: "from", reason: "reversed" },
        { key: "to", reason: "reversed" },
      ],
    });
  });

  it("keeps the first hundred entries of a list", () => {
    const ids = Array.from({ length: 120 }, (_, index) => `a${index}`);
    const { link, problems } = parseLink(`?actors=${ids.join(",")}`, "");
    expect(link.actors).toEqual(ids.slice(0, 100));
    expect(problems).toEqual([{ key: "actors", reason: "too many" }]);
  });

  it("reads two kilobytes of a query and no half parameter", () => {
    const filler = `x=${"y".repeat(2048 - "place=niamey&".length - 2)}`;
    const whole = parseLink(`?${filler}&place=niamey`, "");
    expect(whole).toEqual({ link: { place: "niamey" }, problems: [] });
    const longer = parseLink(`?${filler}&place=niamey&claim=c1`, "");
    expect(longer).toEqual({ link: { place: "niamey" }, problems: [{ key: "query", reason: "too long" }] });
    const halved = parseLink(`?${"x".repeat(2040)}&place=niamey-airport`, "");
    expect(halved.link).toEqual({});
    const endless = parseLink(`?place=${"a".repeat(5000)}`, "");
    expect(endless).toEqual({ link: {}, problems: [{ key: "query", reason: "too long" }] });
  });

  it("takes a hash of ten megabytes for a stranger", () => {
    const hash = `#map=5/13/2&${"a&".repeat(5_000_000)}`;
    const started = performance.now();
    expect(parseLink("", hash)).toEqual({ link: {}, problems: [{ key: "hash", reason: "too long" }] });
    expect(parseLink(`?${"place=a&".repeat(1_000_000)}`, "").link).toEqual({ place: "a" });
    expect(mergeHash(hash, { zoom: 1, lat: 1, lng: 1 })).toBe(hash);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it("pollutes no prototype", () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const search = "?__proto__[x]=1&constructor[prototype][x]=1&__proto__.x=1&__proto__=1&constructor=1&toString=1";
    expect(parseLink(search, "#__proto__[x]=1&__proto__=1&constructor=1&map=1/2/3")).toEqual({
      link: { camera: { zoom: 1, lat: 2, lng: 3 } },
      problems: [],
    });
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(Reflect.get({}, "x")).toBeUndefined();
  });
});

describe("a link is written", () => {
  it("in one order, readable, without its defaults", () => {
    expect(
      formatLink({
        camera: { zoom: 5, lat: 13.5, lng: 2.1 },
        bbox: [-1, 10, 16, 24],
        theme: "light",
        view: "map",
        embed: false,
        highlight: [],
        actors: ["us", "russia"],
        place: "niamey",
        date: "2024-05",
        dossier: "niger-2024",
      }),
    ).toEqual({
      search: "?dossier=niger-2024&date=2024-05&place=niamey&actors=us,russia&theme=light&bbox=-1,10,16,24",
      hash: "#map=5/13.5/2.1",
    });
    expect(formatLink({})).toEqual({ search: "", hash: "" });
  });

  it("without what no link can hold", () => {
    expect(
      formatLink({
        place: "No id",
        date: "2024-13",
        from: "2025",
        to: "2024",
        step: Number.NaN,
        actors: ["us", "&place=x"],
        bbox: [0, 0, Number.POSITIVE_INFINITY, 1],
        camera: { zoom: Number.NaN, lat: 0, lng: 0 },
      }),
    ).toEqual({ search: "?actors=us", hash: "" });
  });

  it("with plain digits, however small the number", () => {
    expect(formatLink({ camera: { zoom: 22, lat: 1e-8, lng: -1e-9 } }).hash).toBe("#map=22/0.00000001/0");
    expect(formatLink({ camera: { zoom: 40, lat: 1e300, lng: -1e300 } }).hash).toBe("#map=22/85/-180");
  });

  it("short enough to be read, by giving up the longest parameter", () => {
    const many = Array.from({ length: 100 }, (_, index) => `${"a".repeat(76)}-${index}`);
    const { search } = formatLink({ actors: many, highlight: ["niamey"], view: "list" });
    expect(search).toBe("?highlight=niamey&view=list");
  });

  it("part by part, for comparing two of them", () => {
    expect(partText({ view: "map" }, "view")).toBeUndefined();
    expect(partText({ actors: [] }, "actors")).toBe("");
    expect(partText({ camera: { zoom: 1, lat: 2, lng: 3 } }, "camera")).toBe("1/2/3");
  });

  it("for sharing as a reference that drops the page's own query", () => {
    expect(shareLink({})).toBe("?");
    expect(shareLink({ place: "niamey", camera: { zoom: 5, lat: 1, lng: 2 } })).toBe("?place=niamey#map=5/1/2");
    expect(new URL(shareLink({}), "https://x.org/d/?place=niamey#?secret=a").hash).toBe("");
  });
});
