import { claimKinds } from "#domain/claimkinds.ts";
import type { Actor, Claim } from "#domain/compiled.ts";
import { dayOf, isoOf, partialRange } from "#domain/day.ts";
import { escapeXml } from "#drawing/escape.ts";
import { hiddenText } from "#marks/legend.ts";
import { exportWords } from "#words/export.ts";
import {
  type ClaimFact,
  type ClaimSet,
  claimFact,
  lineOf,
  momentIso,
  placeOfQuote,
  pointsOf,
  quoteText,
  speakerOf,
} from "./facts.ts";
import { webAddress } from "./plain.ts";

/** A date as precise as its source: KML knows a year, a month and a day (XML Schema gYear, gYearMonth, date). */
const partialDate = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/;

function tag(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** Readers take a description for HTML, so it is escaped once for them and once for XML. */
function htmlTag(name: string, paragraphs: readonly string[]): string {
  return tag(name, paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join(""));
}

/** The first instant after a day. */
function after(day: string): string {
  return `${isoOf(dayOf(day) + 1)}T00:00:00Z`;
}

/** The day on which something begins, no finer than its text gives it: a month or year where it begins with that. */
function begin(text: string, day: string): string {
  const date = text.replace(/[~?%]/g, "");
  const range = partialDate.test(date) ? partialRange(date) : null;
  return range && isoOf(range.first) === day ? date : day;
}

/**
 * When a claim holds, as a stretch with a length: from its first possible day, no finer than it is given, to the first
 * instant after its last one. Without a begin or an end where the claim gives none, and without either where it is one
 * day and only its latest is known: it did not hold from the beginning of time.
 */
function timeOfClaim({ edtf, bounds: { startMin, endMax } }: Claim["when"]): string {
  if (startMin === null && (endMax === null || !edtf.includes("/"))) return "";
  const [text = ""] = edtf.replace(/[[\]]/g, "").split(edtf.includes("/") ? "/" : "..");
  const from = startMin === null ? "" : tag("begin", begin(text, startMin));
  return `<TimeSpan>${from}${endMax === null ? "" : tag("end", after(endMax))}</TimeSpan>`;
}

function coordinates(points: readonly (readonly [number, number])[]): string {
  return `<coordinates>${points.map(([lng, lat]) => `${lng},${lat}`).join(" ")}</coordinates>`;
}

/** A claim about a country or a region alone has no geometry: globes list it and draw no pin. */
function geometry(fact: ClaimFact): string {
  const line = lineOf(fact);
  if (line) return `<LineString><tessellate>1</tessellate>${coordinates(line.ends)}</LineString>`;
  const points = pointsOf(fact).map((place) => `<Point>${coordinates([place.at])}</Point>`);
  return points.length > 1 ? `<MultiGeometry>${points.join("")}</MultiGeometry>` : points.join("");
}

/** `#2f6fb3` as KML has it: opacity, blue, green, red. */
function kmlColour(colour: string, opacity: "ff" | "80"): string {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(colour.toLowerCase()) ?? ["", "47", "45", "40"];
  return `${opacity}${blue}${green}${red}`;
}

/** Of each force one style, and a thin, faint one for moves to or from a whole country; claims of several or none are grey. */
function styles(actors: readonly Actor[]): string[] {
  const style = (id: string, colour: string) =>
    [false, true].map((isRough) =>
      [
        `<Style id="${escapeXml(isRough ? `${id}-rough` : id)}">`,
        `<IconStyle>${tag("color", kmlColour(colour, "ff"))}</IconStyle>`,
        `<LineStyle>${tag("color", kmlColour(colour, isRough ? "80" : "ff"))}${tag("width", isRough ? "2" : "4")}</LineStyle>`,
        "</Style>",
      ].join(""),
    );
  return [...actors.flatMap(({ id, symbol }) => style(`force-${id}`, symbol.light)), ...style("forces", "")];
}

function styleOf(fact: ClaimFact): string {
  const [actor, ...others] = fact.actors;
  const name = actor && others.length === 0 ? `force-${actor.id}` : "forces";
  return `#${name}${lineOf(fact)?.isRough ? "-rough" : ""}`;
}

function data(name: string, value: string | number | undefined): string {
  return value === undefined || value === ""
    ? ""
    : `<Data name="${escapeXml(name)}">${tag("value", `${value}`)}</Data>`;
}

/** Children stand in the order that the KML 2.2 schema asks for. */
function placemark(fact: ClaimFact): string {
  const { claim, quotes, articles, documents, actors, places, states, time, number } = fact;
  const publishers = [
    ...new Set(quotes.map(({ source: { letter, publisher, label } }) => `${letter}: ${publisher || label}`)),
  ];
  const link = quotes.map(({ source }) => webAddress(source.url)).find((url) => url !== null);
  const { strength } = claim;
  return [
    `<Placemark id="${escapeXml(claim.id)}">`,
    tag("name", claim.label ?? claim.says),
    `<atom:author>${tag("atom:name", publishers.join("; "))}</atom:author>`,
    link ? `<atom:link href="${escapeXml(link)}"/>` : "",
    htmlTag("description", [
      claim.says,
      ...quotes.map(
        (quote) => `${quoteText(quote)} [${placeOfQuote(quote)}] ${speakerOf(quote.passage)} (${quote.evidence.role})`,
      ),
    ]),
    timeOfClaim(claim.when),
    tag("styleUrl", styleOf(fact)),
    "<ExtendedData>",
    data("kind", claim.kind),
    data("standing", claim.standing),
    data("when", claim.when.edtf),
    data("when in words", time),
    data("when basis", claim.when.basis),
    data("actors", actors.map(({ name }) => name).join("; ")),
    data("places", places.map(({ name }) => name).join("; ")),
    data("number min", strength?.min),
    data("number max", strength?.max),
    data("number qualifier", strength?.qualifier),
    data("number unit", strength?.unit),
    data("number counts", strength?.counts),
    data("number is", number?.is),
    data("number overlaps", number?.overlaps.join("; ")),
    data("articles", articles.sources),
    data("documents", documents.sources || undefined),
    data("origins", articles.origins),
    data("shown as", states.map(({ place, actor, state }) => `${place} ${actor} ${state}`).join("; ")),
    "</ExtendedData>",
    geometry(fact),
    "</Placemark>",
  ].join("");
}

function folder(set: ClaimSet, kind: Claim["kind"]): string {
  const claims = set.claims.filter((claim) => claim.kind === kind);
  if (claims.length === 0) return "";
  const marks = claims.map((claim) => placemark(claimFact(set, claim)));
  return ["<Folder>", tag("name", exportWords[set.language].folders[kind]), ...marks, "</Folder>"].join("\n");
}

/** Claims as KML 2.2 with styles and time spans, a folder for each kind, for globes and desktop maps. */
export function claimsKml(set: ClaimSet): string {
  const { dossier } = set.view;
  const link = webAddress(set.address);
  const hidden = hiddenText(set.view, "context", set.language);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:atom="http://www.w3.org/2005/Atom"><Document>',
    tag("name", `${dossier.title}, ${momentIso(set.view)}`),
    link ? `<atom:link href="${escapeXml(link)}"/>` : "",
    htmlTag("description", [dossier.summary, ...(hidden === null ? [] : [hidden])]),
    ...styles(dossier.actors),
    ...claimKinds.map((kind) => folder(set, kind)),
    "</Document></kml>",
    "",
  ].join("\n");
}
