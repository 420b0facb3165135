import { useState } from "react";
import { Attribution } from "#ui/Attribution.tsx";
import { Choice } from "#ui/Choice.tsx";
import { useDossier, useWords } from "#ui/context.tsx";
import { QuoteBlock } from "#ui/MarkedQuote.tsx";
import { Modal } from "#ui/Modal.tsx";
import { Receipt } from "#ui/receipt/Receipt.tsx";
import { commonWords } from "#words/common.ts";
import { receiptWords } from "#words/receipt.ts";
import { storyWords } from "#words/story.ts";
import { type ExerciseOrigin, type Question, questionsOf } from "./exercise.ts";

type Option = { value: string; text: string };

type AnswerProps = {
  legend: string;
  name: string;
  options: readonly Option[];
  chosen: string | null;
  /** What the sources have; null before the answers are shown. */
  right: string | null;
  onChoose: (value: string) => void;
};

function Answer({ legend, name, options, chosen, right, onChoose }: AnswerProps) {
  const words = useWords(storyWords).exercise;
  const answer = options.find(({ value }) => value === right)?.text ?? "";
  const verdict = chosen === null ? words.notChosen(answer) : chosen === right ? words.right : words.notRight(answer);
  return (
    <fieldset className="row boxed exercise-choice" disabled={right !== null}>
      <legend>{legend}</legend>
      {options.map(({ value, text }) => (
        <label key={value} className={value === right ? "right" : undefined}>
          <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
          {text}
        </label>
      ))}
      {right !== null && <p className="exercise-verdict">{verdict}</p>}
    </fieldset>
  );
}

/** The quote alone; then who says it and how sure it is; then where it stands. */
type Stage = "quote" | "answers" | "source";

function Judge({ question }: { question: Question }) {
  const words = useWords(storyWords).exercise;
  const common = useWords(commonWords);
  const kinds = useWords(receiptWords);
  const [who, setWho] = useState<string | null>(null);
  const [standing, setStanding] = useState<string | null>(null);
  const [stage, setStage] = useState<Stage>("quote");
  const { claim, quote, speakerChoices, standingChoices } = question;
  const { passage, evidence } = quote;
  const isJudged = stage !== "quote";
  return (
    <>
      <QuoteBlock className="exercise-quote" passage={passage} words={evidence.words} />
      <Answer
        legend={words.who}
        name="who"
        options={speakerChoices.map((kind) => ({ value: kind, text: kinds.attributions[kind] }))}
        chosen={who}
        right={isJudged ? passage.attribution.kind : null}
        onChoose={setWho}
      />
      <Answer
        legend={words.standing}
        name="standing"
        options={standingChoices.map((kind) => ({ value: kind, text: common.standings[kind] }))}
        chosen={standing}
        right={isJudged ? claim.standing : null}
        onChoose={setStanding}
      />
      <div role="status" className="exercise-answer">
        {isJudged && <Attribution passage={passage} />}
        {stage === "source" && (
          <>
            <p>{common.labelled(words.readAs, claim.says)}</p>
            <Receipt claim={claim} level={3} open />
          </>
        )}
      </div>
      {stage !== "source" && (
        <button
          type="button"
          className="button large primary"
          onClick={() => setStage(isJudged ? "source" : "answers")}
        >
          {isJudged ? words.showSource : words.reveal}
        </button>
      )}
    </>
  );
}

/** A class judges claims before reading their passages. Answers live in this dialog only. */
export function Exercise() {
  const words = useWords(storyWords).exercise;
  const dossier = useDossier();
  const places = dossier.places.filter((place) => (dossier.claimsAtPlace.get(place.id)?.length ?? 0) > 0);
  const origins: (ExerciseOrigin & { name: string })[] = [
    ...dossier.stories.map(({ id, title }) => ({ from: "story" as const, id, name: title })),
    ...places.map(({ id, name }) => ({ from: "place" as const, id, name })),
  ];
  const [at, setAt] = useState("0");
  const [n, setNumber] = useState(0);
  const origin = origins[Number(at)];
  const questions = origin ? questionsOf(dossier, origin) : [];
  const question = questions[n];
  return (
    <Modal title={words.title}>
      <p>{words.intro}</p>
      <Choice
        label={words.claims}
        value={at}
        options={origins.map(({ name }, place) => [String(place), name])}
        onPick={(picked) => {
          setAt(picked);
          setNumber(0);
        }}
      />
      <h3 aria-live="polite">{words.question(n + 1, questions.length)}</h3>
      {question && <Judge key={`${origin?.id} ${question.claim.id}`} question={question} />}
      <div className="row exercise-steps">
        <button type="button" className="button large" disabled={n === 0} onClick={() => setNumber(n - 1)}>
          {words.previous}
        </button>
        <button
          type="button"
          className="button large"
          disabled={n + 1 >= questions.length}
          onClick={() => setNumber(n + 1)}
        >
          {words.next}
        </button>
      </div>
      <p className="note">{words.nothingKept}</p>
    </Modal>
  );
}
