import { useEffect, useState } from "react";
import { momentText } from "#prose/moment.ts";
import { Choice } from "#ui/Choice.tsx";
import { CopyField } from "#ui/CopyField.tsx";
import { useAppState, useLanguage, useView, useWords } from "#ui/context.tsx";
import { exportWords } from "#words/export.ts";
import { addressOf } from "./address.ts";
import { type CitationFormat, citationFiles, citationFormats, formatCitations } from "./citations.ts";
import { type CitationAbout, type CslItem, claimItems, passageItem, viewItem } from "./csl.ts";
import { FileRow } from "./FileRow.tsx";
import { textFile } from "./make.ts";

type Cited = { id: string; name: string; items: CslItem[] };

/** Day of the reader's clock, for "accessed". */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** The view, and the claim and passage that are open. */
function useCited(): Cited[] {
  const { dialog: words } = useWords(exportWords);
  const language = useLanguage();
  const view = useView();
  const link = useAppState((state) => state.link);
  const { dossier } = view;
  const about: CitationAbout = {
    language,
    dossier,
    address: addressOf(link),
    accessed: today(),
    moment: momentText(language, view),
  };
  // A claim is cited where its receipt is open, wherever the reader is now.
  const { passage: _passage, source: _source, view: _view, camera: _camera, ...claimLink } = link;
  const aboutClaim = { ...about, address: addressOf(claimLink) };
  const claim = dossier.claim.get(link.claim ?? "");
  const passage = dossier.passage.get(link.passage ?? "");
  const article = passage && passageItem(about, passage);
  const letter = dossier.source.get(passage?.source ?? "")?.letter;
  return [
    { id: "view", name: words.citeView, items: [viewItem(about, dossier.place.get(link.place ?? "")?.name ?? null)] },
    ...(claim ? [{ id: claim.id, name: words.citeClaim(claim.says), items: claimItems(aboutClaim, claim) }] : []),
    ...(article
      ? [{ id: article.id, name: words.citePassage(`${letter} ${article.section ?? ""}`.trim()), items: [article] }]
      : []),
  ];
}

/** References to the view, the open claim or the open passage, in five forms. */
export function CitationSection() {
  const { dialog: words } = useWords(exportWords);
  const language = useLanguage();
  const { dossier } = useView();
  const cited = useCited();
  const [wanted, setWanted] = useState(() => cited.at(-1)?.id ?? "view");
  const [format, setFormat] = useState<CitationFormat>("chicago");
  const [text, setText] = useState("");
  const chosen = cited.find(({ id }) => id === wanted) ?? cited[0];
  const key = JSON.stringify(chosen?.items);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the items, made anew on every drawing
  useEffect(() => {
    let isLate = false;
    formatCitations(language, chosen?.items ?? [], format)
      .then((written) => {
        if (!isLate) setText(written);
      })
      .catch(() => {
        if (!isLate) setText(words.failed);
      });
    return () => {
      isLate = true;
    };
  }, [key, format, language]);
  const { extension, type } = citationFiles[format];
  return (
    <section className="export-section stack">
      <h3>{words.citation}</h3>
      <div className="row export-choices">
        <Choice
          label={words.cite}
          value={chosen?.id ?? ""}
          options={cited.map(({ id, name }) => [id, name])}
          onPick={setWanted}
        />
        <Choice
          label={words.format}
          value={format}
          options={citationFormats.map((id) => [id, words.formats[id]])}
          onPick={setFormat}
        />
      </div>
      <CopyField label={words.formats[format]} value={text.trim()} rows={6} />
      <ul>
        <FileRow
          key={`${chosen?.id} ${format}`}
          says={[`${words.formats[format]} (.${extension})`, ""]}
          make={() => textFile([dossier.id, chosen?.id ?? "", "citation"], extension, type, text)}
        />
      </ul>
    </section>
  );
}
