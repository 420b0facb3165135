import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validLink } from "#tests/fixtures/links.ts";
import { always, runs } from "#tests/fixtures/runs.ts";
import type { Link } from "./link.ts";
import { formatLink, mergeHash, mergeSearch, parseLink } from "./permalink.ts";

const both: Link = { date: "2024-05-02", place: "airbase-101" };
const camera = { zoom: 5.2, lat: 15.1, lng: 7.9 };

describe("what mail and chat programs do to a link is undone", () => {
  it.each<[search: string, hash: string, link: Link]>([
    ["?date=2024-05-02&place=airbase-101%23map=5.2/15.1/7.9", "", { ...both, camera }],
    ["?date=2024-05-02&place=airbase-101%2523map%253D5.2%252F15.1%252F7.9", "", { ...both, camera }],
    ["?date%3D2024-05-02%26place%3Dairbase-101", "", both],
    ["?date%253D2024-05-02%2526place%253Dairbase-101", "", both],
    ["?%3Fdate%3D2024-05-02%26place%3Dairbase-101", "", both],
    ["?date%3D2024-05-02%26place=airbase-101", "", both],
    ["?date=2024-05-02%26place=airbase-101", "", both],
    ["?date=2024-05-02&amp;place=airbase-101", "", both],
    ["?date=2024-05-02&amp;amp;place=airbase-101", "", both],
    ["?date=2024-05-02%26amp%3Bplace%3Dairbase-101", "", both],
    ["?actors=us%252Crussia", "", { actors: ["us", "russia"] }],
    ["", "#map%3D5.2/15.1/7.9", { camera }],
    ["", "#%3Fmap=5.2/15.1/7.9", { camera }],
    ["", "#map=5.2%252F15.1%252F7.9?utm_source=mail", { camera }],
    ["?%23map=5.2/15.1/7.9", "", { camera }],
    // An & written as its number: the browser takes its # for the hash.
    ["?date=2024-05-02&", "#38;place=airbase-101", both],
    ["?date=2024-05-02&", "#038;place=airbase-101&#038;step=3", { ...both, step: 3 }],
    ["?date=2024-05-02&", "#x26;place=airbase-101#map=5.2/15.1/7.9", { ...both, camera }],
    ["?date=2024-05-02%26%2338%3Bplace=airbase-101", "", both],
    // The query behind the hash.
    ["", "#?date=2024-05-02&place=airbase-101", both],
    ["", "#map=5.2/15.1/7.9?date=2024-05-02&place=airbase-101", { ...both, camera }],
    ["", "#map=5.2/15.1/7.9%3Fdate%3D2024-05-02%26place%3Dairbase-101", { ...both, camera }],
    // "Quoted-printable" mail.
    ["?date=3D2024-05-02&place=3Dairbase-101", "", both],
    ["?date%3D3D2024-05-02%26place%3D3Dairbase-101", "", both],
    ["?date=2024-0=5-02&place=airbase-=101", "", both],
    // Lines broken, with and without an indent, before and after a hyphen.
    ["?date=2024-05-02&place=airbase-%0D%0A101", "", both],
    ["?date=2024-05-02&place=airb%0Aase-101", "", both],
    ["?date=2024-05-02&%0D%0A%20place=airbase-101", "", both],
    ["?date=2024-05-02&place=airbase-%20101", "", both],
    ["?date=2024-+05-02&place=airbase+-101", "", both],
    // Signs that cannot be seen, or told from the right one.
    ["?date=2024-05-02&place=air%E2%80%8Bbase-101", "", both],
    ["?date=2024-05-02&place=air%C2%ADbase-101%EF%BB%BF", "", both],
    ["?date=2024%E2%80%9305%E2%80%9302&place=airbase%E2%80%91101", "", both],
    ["?date=２０２４-05-02&place=airbase%EF%BC%8D101", "", both],
    ["", "#map=5.2/15.1/7.9%E2%80%8B", { camera }],
    ["?date=2024-05-02&place=airbase-101%22%3E", "", both],
    ["?date=2024-05-02&place=airbase-101%EF%B8%8F", "", both],
    // What a chat, a page or a text program has put behind an address, or around a value.
    ["?date=2024-05-02&place=airbase-101|Airbase 101>", "", both],
    ["?date=2024-05-02&place=airbase-101%20%22Airbase%20101%22)", "", both],
    ["?date=2024-05-02&place=airbase-101</a>", "", both],
    ["?date=2024-05-02&place=airbase-101%22%20target=%22_blank%22%3E", "", both],
    ["?date=2024-05-02&place=airbase-101](https://example.org/)", "", both],
    ["?date=%222024-05-02%22&place=%E2%80%9Cairbase-101%E2%80%9D", "", both],
    // Signs escaped for JSON, Markdown and TeX; other signs between parts.
    ["?date=2024-05-02\\u0026place=airbase-101", "", both],
    ["?date=2024\\-05\\-02\\&place=airbase\\-101", "", both],
    ["?date=2024-05-02;place=airbase-101", "", both],
    ["?%20date=2024-05-02&place=airbase-101", "#/map=5.2/15.1/7.9", { ...both, camera }],
    // Names and values that a keyboard or a program has given capitals.
    ["?date=2024-05-02&place=Airbase-101", "", both],
    ["?actors=US,Russia&layers=FORCES&view=List", "", { actors: ["us", "russia"], layers: ["forces"], view: "list" }],
    ["?DATE=2024-05-02&Place=airbase-101", "", both],
    ["?Date%3D2024-05-02%26PLACE%3Dairbase-101", "#MAP=5.2/15.1/7.9", { ...both, camera }],
    // A language with an underscore, as programs name their locales.
    ["?lang=fr_CA", "", { lang: "fr-CA" }],
  ])("%s%s", (search, hash, link) => {
    expect(parseLink(search, hash)).toEqual({ link, problems: [] });
    // The address that is written next has nothing left of it.
    expect([mergeSearch(search, link), mergeHash(hash, link.camera)]).toEqual(Object.values(formatLink(link)));
  });

  it.each<[search: string, hash: string, link: Link]>([
    ["?date=2024-05-02&amp;", "#38;place=airbase-101", both],
    // Text that a search engine asks to mark.
    ["?date=2024-05-02", "#map=5.2/15.1/7.9:~:text=both%20at", { date: "2024-05-02", camera }],
    // Trackers at every place.
    ["?date=2024-05-02&place=airbase-101?utm_source=mail", "", both],
    ["?date=2024-05-02&place=airbase-101%3Futm_source%3Dmail", "", both],
    ["?fbclid=IwAR1_x&date=2024-05-02&gclid=a.b&place=airbase-101&mc_cid=1&utm_source=x", "", both],
    ["?date=2024-05-02&place=airbase-101?fbclid=IwAR1_x&gclid=1", "", both],
    ["?date=2024-05-02&place=airbase-101", "#utm_source=rss", both],
    // The end of an attribute or a tag.
    ["?date=2024-05-02&place=airbase-101&quot;&gt;", "", both],
  ])("and what they have added does no harm: %s%s", (search, hash, link) => {
    expect(parseLink(search, hash)).toEqual({ link, problems: [] });
  });

  it.each([
    ".",
    ",",
    ";",
    ":",
    "!",
    "?",
    ")",
    "]",
    ">",
    '"',
    "'",
    "*",
    "_",
    "/",
    "%20",
    "%E2%80%8B",
    "%C2%A0",
    "…",
    "”",
    "»",
    ").",
    "%3E.",
  ])("a sign that no id ends with, after the link: %s", (sign) => {
    expect(parseLink(`?date=2024-05-02${sign}`, "")).toEqual({ link: { date: "2024-05-02" }, problems: [] });
    expect(parseLink(`?story=s&step=3${sign}`, "")).toEqual({ link: { story: "s", step: 3 }, problems: [] });
    expect(parseLink(`?place=airbase-101${sign}`, `#map=5.2/15.1/7.9${sign}`)).toEqual({
      link: { place: "airbase-101", camera },
      problems: [],
    });
  });
});

describe("what could be something else is left out, with a notice", () => {
  it.each([
    ["the end of a line, which may have cut an id", "?place=airbase-"],
    ["a soft line break of mail", "?place=niamey="],
    ["half a percent code", "?place=niamey%2"],
    ["half a percent code where all is encoded", "?place%3Dniamey%E2%80"],
    ["half a percent code at the end", "?date%3D2024-05-02%26place%3Dniamey%"],
    ["a code of another encoding", "?place=niam%E9y"],
    ["a letter that no id has", "?place=niaméy"],
    ["a sign within", "?place=airbase.101"],
    ["a sign before", "?place=.niamey"],
  ])("%s", (_why, search) => {
    expect(parseLink(search, "")).toEqual({
      link: search.includes("date") ? { date: "2024-05-02" } : {},
      problems: [{ key: "place", reason: "malformed" }],
    });
  });

  it("signs written as their numbers, where a browser begins the hash", () => {
    expect(parseLink("?date=2024&", "#45;05&#45;02&place=airbase-101").problems).toEqual([
      { key: "hash", reason: "malformed" },
      { key: "hash", reason: "malformed" },
    ]);
  });

  it("no id at the end of a list", () => {
    expect(parseLink("?actors=us,", "")).toEqual({
      link: { actors: ["us"] },
      problems: [{ key: "actors", reason: "malformed" }],
    });
    expect(parseLink("?actors=.", "").link).toEqual({});
  });
});

describe("what others put into a link is theirs", () => {
  it("however encoded, even where it names a part of ours", () => {
    const search = "?url=https%3A%2F%2Fx.org%2F%3Fdate%3D2024%26place%3Dniamey&utm_content=a%26view%3Dlist";
    expect(parseLink(search, "#top%26map%3D1/2/3")).toEqual({ link: {}, problems: [] });
    expect(mergeSearch(search, { view: "list" })).toBe(`?view=list&${search.slice(1)}`);
    expect(mergeHash("#?secret=a%26map%3D1/2/3", camera)).toBe("#?secret=a%26map%3D1/2/3&map=5.2/15.1/7.9");
  });
});

it("every link comes through every program", () => {
  const once = encodeURIComponent;
  const programs: ((search: string) => string)[] = [
    (search) => search.replaceAll("&", "&amp;"),
    (search) => `?${once(search.slice(1))}`,
    (search) => `?${once(once(search.slice(1)))}`,
    (search) => search.replaceAll(",", "%2C").replaceAll("&", "%26"),
    (search) => `${search}&utm_source=x`,
    (search) => search.replaceAll("=", "=3D"),
    (search) => search.replaceAll("-", "-\u200b").replaceAll(",", "%0D%0A,"),
    (search) => search.replaceAll("&", "%26%2338%3B"),
  ];
  always([validLink, fc.constantFrom(...programs)], runs(2000), (link, program) => {
    const { search, hash } = formatLink(link);
    const passed = program(search || "?");
    fc.pre(passed.length <= 2048);
    expect(parseLink(passed, hash)).toEqual({ link, problems: [] });
    // A shortener that loses track of the hash.
    if (hash && search) expect(parseLink(program(search + once(hash)), "")).toEqual({ link, problems: [] });
  });
});
