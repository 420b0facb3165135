import { useState } from "react";
import { momentText } from "#prose/moment.ts";
import { Check, Choice } from "#ui/Choice.tsx";
import { CollectionSwitch } from "#ui/CollectionSwitch.tsx";
import { useActions, useApp, useAppState, useLanguage, usePage, useView, useWords } from "#ui/context.tsx";
import { Icon } from "#ui/Icon.tsx";
import { Modal } from "#ui/Modal.tsx";
import { exportWords } from "#words/export.ts";
import { uncapital } from "#words/language.ts";
import { addressOf, pictureOfLink } from "./address.ts";
import { CitationSection } from "./CitationSection.tsx";
import { FileRow } from "./FileRow.tsx";
import { type ClaimSet, claimsOfView } from "./facts.ts";
import { claimFiles, makeClaims, makePng, makeSlides, makeSvg, makeWorkbook } from "./make.ts";
import type { PictureShape } from "./mapsvg.ts";
import { OfflineSection } from "./OfflineSection.tsx";
import { deckOf } from "./slides.ts";

export type PrintHandout = (wish: { story: string | null; mono: boolean; blank: boolean }) => Promise<boolean>;

/** Prints the view or a story on paper; where a frame may not print, the full page is offered. */
function HandoutSection({ printHandout }: { printHandout: PrintHandout }) {
  const { dialog: words } = useWords(exportWords);
  const actions = useActions();
  const { stories } = useView().dossier;
  const link = useAppState((state) => state.link);
  const [story, setStory] = useState(link.story ?? "");
  const [isMono, setMono] = useState(false);
  const [isBlank, setBlank] = useState(false);
  const [isBlocked, setBlocked] = useState(false);
  const print = async () => {
    const isPrinted = await printHandout({ story: story === "" ? null : story, mono: isMono, blank: isBlank });
    setBlocked(!isPrinted);
    if (isPrinted) actions.openDialog("none");
  };
  return (
    <section className="export-section stack">
      <h3>{words.handout}</h3>
      <p className="aside">{words.handoutNote}</p>
      <div className="row export-choices">
        {stories.length > 0 && (
          <Choice
            label={words.handoutOf}
            value={story}
            options={[["", words.handoutView], ...stories.map(({ id, title }) => [id, title] as const)]}
            onPick={setStory}
          />
        )}
        <Check label={words.noColour} isOn={isMono} onToggle={setMono} />
        {story !== "" && <Check label={words.blankMap} isOn={isBlank} onToggle={setBlank} />}
        <button type="button" className="button" onClick={() => void print()}>
          <Icon name="download" /> {words.print}
        </button>
      </div>
      {isBlocked && (
        <p role="alert">
          {words.printBlocked}{" "}
          <a href={addressOf(link)} target="_blank" rel="noopener">
            {addressOf(link)}
          </a>
        </p>
      )}
    </section>
  );
}

/** The dossier's stories as slides for other programs. */
function SlidesSection() {
  const { dialog: words } = useWords(exportWords);
  const { ground, store } = useApp();
  const [language, , dossier] = usePage();
  const link = useAppState((state) => state.link);
  if (dossier.stories.length === 0) return null;
  const map = () => ({ ground, isLive: store.getState().mapStatus === "drawn" });
  return (
    <section className="export-section stack">
      <h3>{words.slides}</h3>
      <p className="aside">{words.slidesNote}</p>
      <ul>
        {dossier.stories.map((story) => (
          <FileRow
            key={story.id}
            says={[story.title, words.slidesOf(story.steps.length)]}
            make={() => makeSlides(deckOf(dossier, story, link, language), story.id, map())}
          />
        ))}
      </ul>
    </section>
  );
}

const pngs: readonly PictureShape[] = ["png", "png2", "slide", "square"];

function PictureSection() {
  const { dialog: words } = useWords(exportWords);
  const { ground, store } = useApp();
  const view = useView();
  const language = useLanguage();
  const link = useAppState((state) => state.link);
  const wish = () => pictureOfLink(view, link, language);
  const png = (shape: PictureShape) =>
    makePng(wish(), shape, { ground, isLive: store.getState().mapStatus === "drawn" });
  return (
    <section className="export-section stack">
      <h3>{words.picture}</h3>
      <p className="aside">{words.pictureNote}</p>
      <ul>
        {pngs.map((shape) => (
          <FileRow key={shape} says={words.items[shape]} make={() => png(shape)} />
        ))}
        <FileRow says={words.items.svg} make={() => makeSvg(wish())} />
      </ul>
    </section>
  );
}

function FilesSection() {
  const { dialog: words } = useWords(exportWords);
  const { root } = useApp();
  const view = useView();
  const language = useLanguage();
  const link = useAppState((state) => state.link);
  const [isAll, setAll] = useState(false);
  const inView = claimsOfView(view);
  const set: ClaimSet = { view, claims: isAll ? view.dossier.claims : inView, address: addressOf(link), language };
  const { collections = [], id, sources } = view.dossier;
  const shown = collections.filter((item) => !item.default && sources.some(({ collection }) => collection === item.id));
  const data = [
    { file: "dossier", says: words.items.dossier },
    ...shown.map(({ id: of, short, name }) => ({ file: `collection.${of}`, says: [short, name] as const })),
  ];
  return (
    <section className="export-section stack">
      <h3>{words.files}</h3>
      <fieldset className="stack">
        <legend>{words.scope}</legend>
        <label className="check">
          <input type="radio" name="export-scope" checked={!isAll} onChange={() => setAll(false)} />
          {words.scopeView(inView.length, uncapital(momentText(language, view)))}
        </label>
        <label className="check">
          <input type="radio" name="export-scope" checked={isAll} onChange={() => setAll(true)} />
          {words.scopeAll(view.dossier.claims.length)}
        </label>
      </fieldset>
      <p className="aside">{words.filesNote}</p>
      <ul>
        <FileRow key={`xlsx ${isAll}`} says={words.items.xlsx} make={() => makeWorkbook(set)} />
        {claimFiles.map((kind) => (
          <FileRow key={`${kind} ${isAll}`} says={words.items[kind]} make={() => makeClaims(kind, set)} />
        ))}
        {data.map(({ file, says: [name, holds] }) => (
          <li key={file} className="export-row stack">
            <div className="ends export-head">
              <p>
                <b>{name}</b> <span className="aside">{holds}</span>
              </p>
              <a
                className="button"
                href={new URL(`dossiers/${encodeURIComponent(id)}/${file}.json`, root).href}
                download={file === "dossier" ? `${id}.json` : `${id}.${file}.json`}
              >
                <Icon name="download" /> {words.download}
                <span className="visually-hidden">: {name}</span>
              </a>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything that can be taken away: pictures, files, references, the handout, which the caller prints. */
export function ExportDialog({ printHandout }: { printHandout: PrintHandout }) {
  const { dialog: words } = useWords(exportWords);
  return (
    <Modal title={words.title}>
      <p className="aside">{words.intro}</p>
      <CollectionSwitch />
      <HandoutSection printHandout={printHandout} />
      <SlidesSection />
      <PictureSection />
      <FilesSection />
      <CitationSection />
      <OfflineSection />
    </Modal>
  );
}
