import type { Claim } from "#domain/compiled.ts";
import { escapeXml } from "#drawing/escape.ts";
import { hiddenText } from "#marks/legend.ts";
import { type ClaimFact, type ClaimSet, claimFact, momentIso, placeOfQuote } from "./facts.ts";
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

function plain(value: string): string | null {
  const date = value.replace(/[~?%]/g, "");
  return partialDate.test(date) ? date : null;
}

/** What two dates have in common: of days of one month the month, of one year the year; null where they have nothing. */
function common(from: string, to: string): string | null {
  const parts = [from.split("-"), to.split("-")] as const;
  const same = parts[0].findIndex((part, n) => part !== parts[1][n]);
  return parts[0].slice(0, same === -1 ? undefined : same).join("-") || null;
}

/**
 * When a claim holds, no finer than it is given: a stretch of time has a begin and an end only where the claim gives
 * them; a single day, also one somewhere between two, is one point of time, as coarse as it must be.
 */
function timeOfClaim({ edtf }: Claim["when"]): string {
  if (!edtf.includes("/")) {
    const [from = "", to = from] = edtf.replace(/[[\]]/g, "").split("..");
    const [first, last] = [plain(from), plain(to)];
    const when = first !== null && last !== null ? common(first, last) : null;
    return when === null ? "" : `<TimeStamp>${tag("when", when)}</TimeStamp>`;
  }
  const [begin = null, end = null] = edtf.split("/").map(plain);
  if (begin === null && end === null) return "";
  return `<TimeSpan>${begin === null ? "" : tag("begin", begin)}${end === null ? "" : tag("end", end)}</TimeSpan>`;
}

function coordinates(points: readonly (readonly [number, number])[]): string {
  return `<coordinates>${points.map(([lng, lat]) => `${lng},${lat}`).join(" ")}</coordinates>`;
}

function geometry({ claim, places }: ClaimFact): string {
  const at = (id: string | undefined) => places.find((place) => place.id === id)?.at;
  const [from, to] = [at(claim.fromPlace), at(claim.toPlace)];
  if (from && to) return `<LineString><tessellate>1</tessellate>${coordinates([from, to])}</LineString>`;
  const points = places.map((place) => `<Point>${coordinates([place.at])}</Point>`);
  return points.length > 1 ? `<MultiGeometry>${points.join("")}</MultiGeometry>` : points.join("");
}

function data(name: string, value: string | number | undefined): string {
  return value === undefined || value === ""
    ? ""
    : `<Data name="${escapeXml(name)}">${tag("value", `${value}`)}</Data>`;
}

/** Children stand in the order that the KML 2.2 schema asks for. */
function placemark(fact: ClaimFact): string {
  const { claim, quotes, receipt, actors, places, states, time, number } = fact;
  const publishers = [...new Set(quotes.map(({ letter, publisher, label }) => `${letter}: ${publisher ?? label}`))];
  const link = quotes.map(({ url }) => webAddress(url)).find((url) => url !== null);
  const { strength } = claim;
  return [
    `<Placemark id="${escapeXml(claim.id)}">`,
    tag("name", claim.label ?? claim.says),
    `<atom:author>${tag("atom:name", publishers.join("; "))}</atom:author>`,
    link ? `<atom:link href="${escapeXml(link)}"/>` : "",
    htmlTag("description", [
      claim.says,
      ...quotes.map((quote) => {
        const speaker = quote.via ? `${quote.who}, via ${quote.via}` : quote.who;
        return `“${quote.exact}” [${placeOfQuote(quote)}] ${speaker} (${quote.role})`;
      }),
    ]),
    timeOfClaim(claim.when),
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
    data("articles", receipt.articles.length),
    data("origins", receipt.origins.length),
    data("shown as", states.map(({ place, actor, state }) => `${place} ${actor} ${state}`).join("; ")),
    "</ExtendedData>",
    geometry(fact),
    "</Placemark>",
  ].join("");
}

/** Claims as KML 2.2 with time spans, for globes and desktop maps. */
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
    ...set.claims.map((claim) => placemark(claimFact(set, claim))),
    "</Document></kml>",
    "",
  ].join("\n");
}
