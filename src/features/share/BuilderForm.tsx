import { type ReactNode, useId } from "react";
import { collectionsOf } from "#domain/collections.ts";
import { Check, Choice } from "#ui/Choice.tsx";
import { useDossier, useWords } from "#ui/context.tsx";
import { DateField } from "#ui/dates/DateField.tsx";
import { ownName, shareWords } from "#words/share.ts";
import type { Draft } from "./draft.ts";

type Props = { draft: Draft; onChange: (change: Partial<Draft>) => void };

function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="row boxed share-group">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

type TextProps = { label: string; value: string; onText: (text: string) => void };

function Text({ label, value, onText }: TextProps) {
  const id = useId();
  return (
    <span className="share-text">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={value}
        onChange={(event) => onText(event.target.value.trim())}
      />
    </span>
  );
}

/** Everything that an embed can be told, as a form. */
export function BuilderForm({ draft, onChange }: Props) {
  const words = useWords(shareWords);
  const dossier = useDossier();
  const forces = dossier.actors.filter((actor) => actor.role === "force");
  const shown = draft.actors ?? forces.map(({ id }) => id);
  const places: [string, string][] = dossier.places
    .filter(({ id }) => (dossier.claimsAtPlace.get(id)?.length ?? 0) > 0)
    .map(({ id, name }) => [id, name]);
  const { collections = [] } = dossier;
  const used = collectionsOf(dossier, draft.collections ?? undefined);
  const add = (id: string, isOn: boolean) => {
    const next = collections.filter((item) => (item.id === id ? isOn : used.includes(item.id)));
    onChange({ collections: next.every((item) => item.default) ? null : next.map((item) => item.id) });
  };
  const toggle = (id: string, isOn: boolean) => {
    const next = forces.map((actor) => actor.id).filter((actor) => (actor === id ? isOn : shown.includes(actor)));
    onChange({ actors: next.length === forces.length ? null : next });
  };
  const date = (name: "date" | "from" | "to", label: string) => (
    <DateField key={name} label={label} initial={draft[name]} onDate={(text) => onChange({ [name]: text ?? "" })} />
  );
  const named: Readonly<Record<string, string | undefined>> = words.language;
  return (
    <form className="share-form" onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={words.place}
        value={draft.place}
        options={[["", words.anyPlace], ...places]}
        onPick={(place) => onChange({ place })}
      />
      <Choice
        label={words.theme.label}
        value={draft.theme}
        options={[
          ["light", words.theme.light],
          ["dark", words.theme.dark],
          ["auto", words.theme.auto],
        ]}
        onPick={(theme) => onChange({ theme })}
      />
      {dossier.languages.length > 1 && (
        <Choice
          label={words.language.label}
          value={draft.lang}
          options={dossier.languages.map((tag) => [tag, named[tag] ?? ownName(tag)])}
          onPick={(lang) => onChange({ lang })}
        />
      )}
      <Group legend={words.moment.label}>
        <Choice
          label={words.moment.label}
          value={draft.kind}
          options={[
            ["day", words.moment.day],
            ["window", words.moment.window],
          ]}
          onPick={(kind) => onChange({ kind })}
        />
        {draft.kind === "day" ? (
          date("date", words.moment.date)
        ) : (
          <>
            {date("from", words.moment.from)}
            {date("to", words.moment.to)}
          </>
        )}
      </Group>
      {collections.length > 1 && (
        <Group legend={words.collections}>
          {collections
            .filter((item) => !item.default)
            .map(({ id, name }) => (
              <Check key={id} label={name} isOn={used.includes(id)} onToggle={(isOn) => add(id, isOn)} />
            ))}
        </Group>
      )}
      <Group legend={words.actors}>
        {forces.map(({ id, short }) => (
          <Check key={id} label={short} isOn={shown.includes(id)} onToggle={(isOn) => toggle(id, isOn)} />
        ))}
      </Group>
      <Group legend={words.flags.label}>
        <Check label={words.flags.plain} isOn={draft.plain} onToggle={(plain) => onChange({ plain })} />
        <Check label={words.flags.static} isOn={draft.static} onToggle={(isOn) => onChange({ static: isOn })} />
        <Check
          label={words.flags.transparent}
          isOn={draft.transparent}
          onToggle={(transparent) => onChange({ transparent })}
        />
      </Group>
      <Group legend={words.size.label}>
        <Text label={words.size.width} value={draft.width} onText={(width) => onChange({ width })} />
        <Text label={words.size.height} value={draft.height} onText={(height) => onChange({ height })} />
      </Group>
    </form>
  );
}
