import type { Claim, Passage } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import { speakerOf } from "./facts.ts";
import { cleanJson, webAddress } from "./plain.ts";

/** A name for what has no web address. It can be told apart from others and opens nothing. */
function urn(dossier: Dossier, collection: "source" | "passage" | "dossier", id: string): string {
  return `urn:x-sitmap:${encodeURIComponent(dossier.id)}:${collection}:${encodeURIComponent(id)}`;
}

function bodyOf(dossier: Dossier, passage: Passage, claim: Claim): object {
  const role = claim.evidence.find((evidence) => evidence.passage === passage.id)?.role ?? "supports";
  return {
    type: "TextualBody",
    // The vocabulary's word for a body that argues from the passage; what it does to the claim stands beside it.
    purpose: role === "supports" ? "describing" : "assessing",
    value: claim.says,
    format: "text/plain",
    "dcterms:identifier": claim.id,
    "dcterms:relation": role,
    "dcterms:isPartOf": dossier.id,
  };
}

function annotation(dossier: Dossier, passage: Passage, claims: readonly Claim[]): object {
  const source = dossier.source.get(passage.source);
  const speaker = `${passage.attribution.kind}: ${speakerOf(passage)}`;
  const where = passage.paragraph === undefined ? passage.part : `¶${passage.paragraph}`;
  return {
    id: urn(dossier, "passage", passage.id),
    type: "Annotation",
    motivation: "describing",
    body: [
      ...claims.map((claim) => bodyOf(dossier, passage, claim)),
      { type: "TextualBody", purpose: "commenting", value: speaker, format: "text/plain" },
    ],
    target: {
      type: "SpecificResource",
      source: {
        id: webAddress(source?.url) ?? urn(dossier, "source", passage.source),
        type: "Text",
        ...(source ? { language: source.language, "dcterms:identifier": source.letter } : {}),
        ...(source?.headline ? { "dc:title": source.headline } : {}),
        ...(source?.publisher ? { "dc:publisher": source.publisher } : {}),
        ...(source?.published?.basis === "stated" ? { "dc:date": source.published.edtf } : {}),
      },
      ...(where ? { "dcterms:bibliographicCitation": `${source?.letter ?? ""} ${where}` } : {}),
      ...(passage.exact === undefined
        ? {}
        : {
            selector: {
              type: "TextQuoteSelector",
              exact: passage.exact,
              ...(passage.prefix ? { prefix: passage.prefix } : {}),
              ...(passage.suffix ? { suffix: passage.suffix } : {}),
            },
          }),
    },
  };
}

/**
 * Passages as W3C Web Annotations (JSON-LD): each quote with the claims that rest on it. An article whose address is not
 * known gets a name (`urn:`), never an invented address.
 *
 * @param passages - those to write; all by default
 */
export function passagesWebAnnotation(dossier: Dossier, passages: readonly Passage[] = dossier.passages): string {
  const page = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: urn(dossier, "dossier", dossier.id),
    type: "AnnotationPage",
    "dc:title": dossier.title,
    items: passages.map((passage) => annotation(dossier, passage, dossier.claimsOfPassage.get(passage.id) ?? [])),
  };
  return cleanJson(page);
}
