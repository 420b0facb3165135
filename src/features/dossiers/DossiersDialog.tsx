import { useEffect, useState } from "react";
import { dayOf } from "#domain/day.ts";
import { type IndexEntry, readIndex } from "#domain/siteindex.ts";
import { useApp, usePage, useWords } from "#ui/context.tsx";
import { Modal } from "#ui/Modal.tsx";
import { formatDay } from "#words/dates.ts";
import { dialogWords } from "#words/dialogs.ts";
import { sentenceWords } from "#words/sentences.ts";

/** A dossier's title and page in the language of the words shown, else in its own. */
function inLanguage({ id, title, subtitle, languages: [own] = [], text }: IndexEntry, tag: string) {
  const words = tag === own ? undefined : text?.[tag];
  return {
    title: words?.title ?? title,
    subtitle: words?.subtitle ?? subtitle,
    lang: words ? tag : own,
    path: `d/${id}/${words ? `${tag}/` : ""}`,
  };
}

function Entry({ entry }: { entry: IndexEntry }) {
  const { root } = useApp();
  const [language, , dossier] = usePage();
  const words = useWords(dialogWords).dossiers;
  const { asOf } = useWords(sentenceWords);
  const isHere = dossier.id === entry.id;
  const { title, subtitle, lang, path } = inLanguage(entry, dossier.tag);
  return (
    <li>
      <a href={root + path} lang={lang} hrefLang={lang} aria-current={isHere ? "page" : undefined}>
        <b>{title}</b>
      </a>
      <p className="aside">
        {subtitle && <span lang={lang}>{subtitle}. </span>}
        {asOf(formatDay(language, dayOf(entry.asOf)))}
        {isHere && `, ${words.here}`}
      </p>
    </li>
  );
}

/** The site's dossiers, each a link to its page; the list is fetched when the dialog opens. */
export function DossiersDialog() {
  const { root } = useApp();
  const words = useWords(dialogWords).dossiers;
  const [list, setList] = useState<readonly IndexEntry[] | "failed">([]);
  useEffect(() => {
    let isGone = false;
    fetch(`${root}dossiers/index.json`)
      .then((answer) => answer.json())
      .then(
        (raw: unknown) => !isGone && setList(readIndex(raw)),
        () => !isGone && setList("failed"),
      );
    return () => {
      isGone = true;
    };
  }, [root]);
  return (
    <Modal title={words.title}>
      {list === "failed" ? (
        <p role="alert">{words.failed}</p>
      ) : (
        <ul className="stack">
          {list.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
    </Modal>
  );
}
