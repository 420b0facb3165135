import { isByReading } from "#domain/presence.ts";
import { receiptOf } from "#domain/receipt.ts";
import type { View } from "#domain/view.ts";
import { claimsOf, lastTime } from "#prose/bounds.ts";
import { useLanguage, usePage, useWords } from "#ui/context.tsx";
import { Reference } from "#ui/Reference.tsx";
import { Runs } from "#ui/Runs.tsx";
import { formatDay, timeOf } from "#words/dates.ts";
import { joinList } from "#words/language.ts";
import { storyWords } from "#words/story.ts";
import { type Change, changeKinds, changesBetween } from "./changes.ts";

function useSentence(view: View): (change: Change) => string | null {
  const words = useWords(storyWords).compare;
  const language = useLanguage();
  return ({ kind, actor, place }) => {
    const names = {
      actor: view.dossier.actor.get(actor ?? "")?.name ?? "",
      place: view.dossier.place.get(place ?? "")?.name ?? "",
    };
    const presence = view.places.get(place ?? "")?.presences.find((other) => other.actor === actor);
    const isRead = presence !== undefined && isByReading(view.dossier, presence);
    if (kind === "arrived" && (isRead || presence?.state === "possible"))
      return words[isRead ? "readThere" : "possiblyThere"](names);
    if (kind === "arrived") return words.arrived(names);
    if (kind === "left") return words.left(names);
    if (kind !== "last-reported") return null;
    if (!presence) return null;
    return words[isRead ? "lastByReading" : "lastReported"](names, lastTime(language, view.dossier, presence));
  };
}

/** What changed between two dates, in words: each change with its claims and their passages. */
export function ChangeList({ a, b }: { a: View; b: View }) {
  const words = useWords(storyWords).compare;
  const [language, actions] = usePage();
  const later = a.day <= b.day ? b : a;
  const earlier = later === b ? a : b;
  const changes = changesBetween(a, b);
  const say = useSentence(later);
  const timesOf = ({ claims }: Change) =>
    joinList(language, [...new Set(claimsOf(later.dossier, claims).map((claim) => timeOf(language, claim)))], "or");
  return (
    <section
      className="stack changes"
      aria-label={words.changes(formatDay(language, earlier.day), formatDay(language, later.day))}
    >
      <h3>{words.changes(formatDay(language, earlier.day), formatDay(language, later.day))}</h3>
      <p className="note">{changes.length === 0 ? words.none : words.record}</p>
      {changeKinds.map((kind) => {
        const list = changes.filter((change) => change.kind === kind);
        return list.length === 0 ? null : (
          <section key={kind} className="stack" aria-label={words.kinds[kind]}>
            <h4>{words.kinds[kind]}</h4>
            <ul className="stack">
              {list.map((change) => (
                <li key={change.id} data-claims={change.claims.join(" ")}>
                  {say(change) && (
                    <p>
                      <b>{say(change)}</b>
                    </p>
                  )}
                  {change.isLoose && <p className="note">{words.loose(timesOf(change))}</p>}
                  {claimsOf(later.dossier, change.claims).map((claim) => (
                    <p key={claim.id} data-claim={claim.id}>
                      <Runs text={claim.says} />{" "}
                      {receiptOf(later.dossier, claim).supports.map(({ passage }) => (
                        <Reference
                          key={passage.id}
                          passage={passage}
                          onOpen={() => {
                            actions.openDialog("none");
                            actions.openPassage(passage.id);
                          }}
                        />
                      ))}
                    </p>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
