import { type ReactNode, Suspense } from "react";
import { describeProblem } from "#domain/problem.ts";
import { shellWords } from "#words/shell.ts";
import { useActions, useAppState, useWords } from "./context.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Icon } from "./Icon.tsx";
import { IconButton } from "./IconButton.tsx";
import { lazyPart } from "./lazypart.ts";
import { loadAnew } from "./loadanew.ts";

type NoticeProps = { isAlert?: boolean; children: ReactNode; onRetry?: () => void; onDismiss?: () => void };

function Notice({ isAlert, children, onRetry, onDismiss }: NoticeProps) {
  const words = useWords(shellWords);
  return (
    <div className="notice" role={isAlert ? "alert" : undefined}>
      <Icon name="info" />
      {children}
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          {words.tryAgain}
        </button>
      )}
      {onDismiss && <IconButton icon="close" label={words.dismiss} onClick={onDismiss} />}
    </div>
  );
}

const linkSaid = lazyPart("LinkSaid", () => import("./LinkSaid.tsx"));

/** Says that a part of the link was not understood, and what there is to say of the page's language. */
export function LinkNotice() {
  const words = useWords(shellWords);
  const actions = useActions();
  const problems = useAppState((state) => state.linkProblems);
  const partly = words.linkProblems(problems.length);
  const note = useAppState((state) => state.note);
  return (
    <>
      {note && (
        <Notice onDismiss={actions.dismissNote}>
          <p>{note}</p>
        </Notice>
      )}
      {problems.length > 0 && (
        <Notice onDismiss={actions.dismissLinkProblems}>
          <div title={problems.join(", ")}>
            <ErrorBoundary name={words.notices} message={partly}>
              <Suspense fallback={partly}>
                <linkSaid.Part problems={problems} />
              </Suspense>
            </ErrorBoundary>
          </div>
        </Notice>
      )}
    </>
  );
}

/** What the reader should know about this page: the link, the data, the map. Each is one sentence with one action. */
export function Notices() {
  const words = useWords(shellWords);
  const actions = useActions();
  const linkProblems = useAppState((state) => state.linkProblems);
  const problems = useAppState((state) => state.problems);
  const isEmbed = useAppState((state) => state.link.embed === true);
  const loadFailure = useAppState((state) => state.loadFailure);
  const mapFailure = useAppState((state) => state.mapFailure);
  // A browser lets a page draw so many maps and takes the oldest away. In an article that is nothing to report: the
  // picture stays, with a button on it.
  const failure = isEmbed && mapFailure === "context-lost" ? null : mapFailure;
  // Broken records lose themselves, a file loses all it holds: they are not counted together.
  const records = problems.filter(({ record }) => record !== "").length;
  const files = problems.length - records;
  const lost = [records > 0 && words.recordsSkipped(records), files > 0 && words.filesFailed(files)];
  const note = useAppState((state) => state.note);
  if (linkProblems.length === 0 && problems.length === 0 && !failure && !loadFailure && !note) return null;
  return (
    <section className="notices" aria-label={words.notices}>
      {loadFailure && (
        <Notice isAlert onRetry={loadAnew}>
          <p>{words.partFailed}</p>
        </Notice>
      )}
      {failure && (
        <Notice onRetry={failure === "code" ? loadAnew : actions.retryMap}>
          <p>
            <strong>{words.mapFailures[failure === "code" ? "worker" : failure]}</strong> {words.sameFacts}
          </p>
        </Notice>
      )}
      {problems.length > 0 && (
        <Notice onDismiss={actions.dismissProblems}>
          <details>
            <summary>
              {lost.filter(Boolean).join(" ")} {words.which}
            </summary>
            <ul>
              {problems.map((problem) => (
                <li key={describeProblem(problem)}>{describeProblem(problem)}</li>
              ))}
            </ul>
          </details>
        </Notice>
      )}
      <LinkNotice />
    </section>
  );
}
