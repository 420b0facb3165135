import type { CompiledDossier } from "#domain/compiled.ts";
import { type Dossier, indexDossier } from "#domain/dossier.ts";
import { deriveView, type View } from "#domain/view.ts";
import { fileOf, on } from "#tests/unit/domain/builder.ts";

/** Text that has hurt spreadsheets, XML readers, browsers, LaTeX and people. Each stands in every field of a dossier. */
export const payloads: readonly string[] = [
  '=HYPERLINK("https://evil.example","click")',
  "=1+1",
  "+1+1",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+9)*cmd|' /C calc'!A0",
  "\t=1+1",
  "\r=1+1",
  " =1+1",
  "＝1+1",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "</description></Placemark><Placemark>",
  "]]>",
  "<![CDATA[x]]>",
  "&amp;&#60;&lol;",
  "<!-- -- -->",
  "<?xml version='1.0'?>",
  "javascript:alert(1)",
  "\u202eevil.exe\u202c",
  "\u2066x\u2069",
  "a\u0000b\u0008c\u000bd\u001fe\u007ff\u0085g",
  "lone \ud800 and \udfff",
  "\ufffe\uffff",
  "quote \" and ' and `",
  'a,b;c\td"e',
  "one\ntwo\r\nthree",
  "ER  - \nTY  - BOOK\nTI  - injected",
  // The library breaks values after 70 characters, so that this one begins a line.
  `${"x".repeat(70)}TY  - BOOK${"x".repeat(60)}TI  - injected`,
  "}\n@book{injected, title={x",
  "\\input{/etc/passwd} \\write18{x}",
  "{{{{",
  "}}}}",
  "100% & $5 #1 _a ^b ~c",
  "🇳🇪🏴‍☠️👩‍👩‍👧‍👦",
  "مرحبا بالعالم",
  "ﬀ́̂̃",
  "../../etc/passwd",
  "CON.txt:stream",
  "$" + "{process.exit(1)} #{x} {{7*7}}",
];

/** A dossier in which every word is a payload. */
function hostileDossier(text: string): Dossier {
  const words = text.trim() === "" ? `${text}.` : text;
  const file = fileOf({
    claims: [
      { id: "at-harbour", edtf: "2001-03/2001-05", says: words, label: words },
      {
        id: "moved",
        edtf: "2001-03-05~",
        kind: "movement",
        places: [],
        fromPlace: "harbour",
        toPlace: "hill",
        says: words,
      },
      { id: "nowhere", edtf: "/..", kind: "statement", places: [], says: words },
    ],
    disagreements: [{ id: "differ", positions: [{ says: words, claims: ["at-harbour"] }] }],
  });
  const hostile: CompiledDossier = {
    ...file,
    title: words,
    short: words,
    subtitle: words,
    summary: words,
    sources: file.sources.map((source) => ({
      ...source,
      label: words,
      publisher: words,
      headline: words,
      byline: words,
      note: words,
      // The schema lets only https: in; this is what a file with a forged one would do.
      url: text,
    })),
    passages: file.passages.map((passage) => ({
      ...passage,
      exact: words,
      prefix: words,
      suffix: words,
      attribution: { kind: "reporter", who: words, via: words },
    })),
    actors: file.actors.map((actor) => ({ ...actor, name: words, short: words, adjective: words })),
    places: file.places.map((place) => ({ ...place, name: words, short: words, note: words })),
    claims: file.claims.map((claim) => ({ ...claim, when: { ...claim.when, note: words, time: words, after: words } })),
  };
  return indexDossier(hostile);
}

export function hostileView(text: string): View {
  return deriveView(hostileDossier(text), on("2001-04-15"));
}
