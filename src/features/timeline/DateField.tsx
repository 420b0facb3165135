import { useId, useState } from "react";
import { partialRange } from "#domain/day.ts";
import { useDossier, useLanguage, useWords } from "#ui/context.tsx";
import { formatDay } from "#words/dates.ts";
import { timelineWords } from "#words/timeline.ts";

type Props = {
  label: string;
  /** Takes a checked date when Enter is pressed. */
  onEnter: (text: string) => void;
  /** Text to begin with. */
  initial?: string;
  /** What is wrong with a date inside the period; null: nothing. */
  check?: (text: string) => string | null;
  /** Hears what is typed, for a form of several fields. */
  onText?: (text: string, isDate: boolean) => void;
};

/** A typed date in the links' grammar, applied by Enter; what is not a date inside the period is refused with a sentence. */
export function DateField({ label, onEnter, initial = "", check, onText }: Props) {
  const words = useWords(timelineWords);
  const language = useLanguage();
  const dossier = useDossier();
  const id = useId();
  const [text, setText] = useState(initial);
  const [isChecked, setChecked] = useState(false);

  const problemOf = (value: string): string | null => {
    const range = partialRange(value.trim());
    if (!range) return words.goToWrong;
    const isOutside = range.last < dossier.first || range.first > dossier.last;
    if (isOutside) return words.goToOutside(formatDay(language, dossier.first), formatDay(language, dossier.last));
    return check?.(value.trim()) ?? null;
  };

  const error = isChecked ? problemOf(text) : null;
  return (
    <span className="tl-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={20}
        placeholder={words.goToForm}
        value={text}
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setChecked(false);
          onText?.(event.currentTarget.value.trim(), problemOf(event.currentTarget.value) === null);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          setChecked(true);
          if (problemOf(text) === null) onEnter(text.trim());
        }}
        onBlur={() => setChecked(text !== "")}
      />
      {error !== null && (
        <span className="tl-field-error" id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
    </span>
  );
}
