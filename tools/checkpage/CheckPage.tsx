import { useEffect, useRef, useState } from "react";
import { dossiersIn, type FoundDossier } from "#tools/dossier/dossierfiles.ts";
import { type DossierReport, reportOn } from "#tools/dossier/report.ts";
import { told } from "#tools/dossier/told.ts";
import { checkPageWords } from "#words/checkpage.ts";
import type { Language } from "#words/language.ts";
import { compileHere } from "./compilehere.ts";
import { chosenEntries, droppedEntries, readEntries, TooMuch } from "./drop.ts";
import { mapsOf } from "./maps.ts";
import { zipOf } from "./takealong.ts";

type Checked = { found: FoundDossier; report: DossierReport };
type Fault = "none" | "tooMuch" | "unreadable" | "notOpened";
type State = { isBusy: boolean; checked: readonly Checked[]; fault: Fault | null };

/** Checks what came; never throws. */
async function check(entries: ReturnType<typeof droppedEntries>, root: string): Promise<Omit<State, "isBusy">> {
  try {
    const dossiers = dossiersIn(await readEntries(await entries));
    const groundOf = await mapsOf(dossiers, root);
    const aids = { where: "no copy of its sources came with it", isAsked: false, groundOf };
    const checked = dossiers.map((found) => ({ found, report: reportOn(found, aids) }));
    return { checked, fault: checked.length === 0 ? "none" : null };
  } catch (error) {
    return { checked: [], fault: error instanceof TooMuch ? "tooMuch" : "unreadable" };
  }
}

/** Gives a file to the reader's folder of downloads. */
function save(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/zip" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The check of dossiers in the browser: what the command line says, for a folder or ZIP that is dropped or chosen. */
export function CheckPage({ language, root }: { language: Language; root: string }) {
  const words = checkPageWords[language];
  const [{ isBusy, checked, fault }, setState] = useState<State>({ isBusy: false, checked: [], fault: null });
  const [isOver, setOver] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const take = (entries: ReturnType<typeof droppedEntries>) => {
    setState({ isBusy: true, checked: [], fault: null });
    void check(entries, root).then((found) => {
      setState({ isBusy: false, ...found });
      title.current?.focus();
    });
  };
  // The whole page takes it: beside the field the browser would open the file in place of the page.
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) take(droppedEntries(event.dataTransfer));
    };
    document.addEventListener("dragover", over, { signal });
    document.addEventListener("dragleave", leave, { signal });
    document.addEventListener("drop", drop, { signal });
    return () => listening.abort();
  });
  const open = ({ found }: Checked) => {
    Promise.all([compileHere(found.files), import("./open.tsx")])
      .then(([compiled, { openDossier }]) => compiled && openDossier(compiled, language, root))
      .catch(() => setState({ isBusy, checked, fault: "notOpened" }));
  };
  const { lines, last } = told(checked.map(({ report }) => report));
  return (
    <main className="check">
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <div className={`check-drop${isOver ? " over" : ""}`}>
        <p>{words.drop}</p>
        <label className="button">
          {words.folder}
          <input
            type="file"
            className="visually-hidden"
            ref={(input) => input?.setAttribute("webkitdirectory", "")}
            onChange={({ target }) => target.files && take(Promise.resolve(chosenEntries(target.files)))}
          />
        </label>{" "}
        <label className="button">
          {words.zip}
          <input
            type="file"
            className="visually-hidden"
            accept=".zip"
            onChange={({ target }) => target.files && take(Promise.resolve(chosenEntries(target.files)))}
          />
        </label>
      </div>
      <p>{words.stays}</p>
      <div role="status">{isBusy && <p>{words.busy}</p>}</div>
      {(fault || checked.length > 0) && (
        <section aria-labelledby="check-result">
          <h2 id="check-result" tabIndex={-1} ref={title}>
            {words.result}
          </h2>
          {fault && <p role="alert">{words.faults[fault]}</p>}
          {checked.map((item) => (
            <p key={item.found.name} className="check-actions">
              <strong>{item.found.name}</strong>{" "}
              {item.report.problems.length === 0 ? (
                <button type="button" className="button" onClick={() => open(item)}>
                  {words.open(item.found.name)}
                </button>
              ) : (
                words.notYet
              )}{" "}
              <button
                type="button"
                className="button"
                onClick={() => save(`${item.found.name || "dossier"}.zip`, zipOf(item.found))}
              >
                {words.take(item.found.name)}
              </button>
            </p>
          ))}
          {checked.length > 0 && (
            <>
              <ul className="check-lines" lang="en">
                {lines.map(({ kind, text }, n) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only ever replaced as a whole.
                  <li key={n} className={kind}>
                    {text}
                  </li>
                ))}
              </ul>
              <p className="check-last" lang="en">
                {last}
              </p>
            </>
          )}
        </section>
      )}
    </main>
  );
}
