import { useId, useRef, useState } from "react";
import { dayOf, isoOf, partialRange } from "#domain/day.ts";
import { useActions, usePage, useWords } from "#ui/context.tsx";
import { pressed } from "#ui/keys/pressed.ts";
import { dateFieldWords } from "#words/datefield.ts";
import { formatDay, formatEdtf, monthOf } from "#words/dates.ts";
import { isPlainStart, plainDate } from "./typed.ts";

type Props = {
  label: string;
  /** A date as links hold it, to begin with. */
  initial?: string;
  /** What is wrong with a date inside the period; null: nothing. */
  check?: (date: string) => string | null;
  /** Takes a date of the period as links hold it, when Enter is pressed. */
  onEnter?: (date: string) => void;
  /** Hears what is typed, for a form of several fields: a date of the period, or null. */
  onDate?: (date: string | null) => void;
};

/** The dates that the text may mean; `reading` while the library comes, `missing` where it did not. */
type Meant = readonly string[] | "reading" | "missing";

/**
 * A date as people type it, in the interface's own form or another ("2 May 2024", "2.5.2024", "2024-05"). What is not
 * understood as a whole, or lies outside the period, is refused with a sentence; what may be two days is asked.
 */
export function DateField({ label, initial, check, onEnter, onDate }: Props) {
  const words = useWords(dateFieldWords);
  const [language, , dossier] = usePage();
  const { asOf } = dossier;
  // The last month that sources tell of to its end.
  const example = Math.max(dossier.first, dayOf(`${asOf.slice(0, 7)}-01`) - 1);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(() => (initial ? formatEdtf(language, initial) : ""));
  const [meant, setMeant] = useState<Meant>(initial ? [initial] : []);
  const [isChecked, setChecked] = useState(false);

  const problemOf = (dates: Meant): string | null => {
    if (dates === "reading" || dates.length > 1) return null;
    // Without the library only dates in numbers are understood.
    const form = (length: number) => {
      const iso = asOf.slice(0, length);
      return dates === "missing" ? iso : formatEdtf(language, iso);
    };
    const date = dates === "missing" ? "" : (dates[0] ?? "");
    const range = partialRange(date);
    if (!range) return words.wrong(form(10), form(7), form(4));
    const isOutside = range.last < dossier.first || range.first > dossier.last;
    if (isOutside) return words.outside(formatDay(language, dossier.first), formatDay(language, dossier.last));
    return check?.(date) ?? null;
  };

  const take = (dates: Meant, isEntered: boolean) => {
    setMeant(dates);
    const [date, ...more] = typeof dates === "string" ? [] : dates;
    const isDate = date !== undefined && more.length === 0 && problemOf(dates) === null;
    onDate?.(isDate ? date : null);
    if (!isDate) return;
    // In a form what was understood is shown in words once the field is left, which may be before it was read.
    if (onDate && (isEntered || document.activeElement !== input.current)) setText(formatEdtf(language, date));
    if (!isEntered) return;
    if (!onDate) {
      setText("");
      setMeant([]);
    }
    setChecked(false);
    onEnter?.(date);
  };

  const read = (typed: string, isEntered: boolean) => {
    const plain = plainDate(typed);
    if (plain !== null || isPlainStart(typed)) return take(plain === null ? [] : [plain], isEntered);
    take("reading", false);
    // What was typed since then is read by itself.
    import("./written.ts").then(
      ({ writtenDates }) => input.current?.value === typed && take(writtenDates(typed, language, dossier), isEntered),
      () => input.current?.value === typed && take("missing", false),
    );
  };

  const answer = (date: string) => {
    input.current?.focus();
    if (onDate) setText(formatEdtf(language, date));
    take([date], onDate === undefined);
  };

  const dates = typeof meant === "string" ? [] : meant;
  const asked = dates.length > 1 ? dates : [];
  const problem = text.trim() === "" ? null : problemOf(meant);
  const error = isChecked ? problem : null;
  const says = error ?? (asked.length > 0 ? words.which : null);
  return (
    <span className="date-field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        placeholder={words.example(`${monthOf(language, example, "short")} ${isoOf(example).slice(0, 4)}`)}
        value={text}
        aria-invalid={error !== null || undefined}
        aria-describedby={says === null ? undefined : `${id}-says`}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setChecked(false);
          read(event.currentTarget.value, false);
        }}
        onKeyDown={(event) => {
          if (pressed(event) !== "Enter") return;
          event.preventDefault();
          setChecked(true);
          if (text.trim() !== "") read(text, true);
        }}
        onBlur={() => {
          setChecked(true);
          const [date] = dates;
          if (onDate && date !== undefined && asked.length === 0 && problem === null)
            setText(formatEdtf(language, date));
        }}
      />
      {says !== null && (
        <span className="date-field-says">
          <span id={`${id}-says`} role="alert">
            {says}
          </span>
          {asked.map((date) => (
            <button key={date} type="button" className="button" onClick={() => answer(date)}>
              {formatEdtf(language, date)}
            </button>
          ))}
        </span>
      )}
    </span>
  );
}

/** The field that moves the date of the page. */
export function GoToDate() {
  const words = useWords(dateFieldWords);
  const actions = useActions();
  return (
    <DateField
      label={words.goTo}
      onEnter={(date) => {
        actions.setDateText(date);
      }}
    />
  );
}
