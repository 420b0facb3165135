import { useId } from "react";

type Props<Value extends string> = {
  label: string;
  value: Value;
  options: readonly (readonly [value: Value, name: string])[];
  onPick: (value: Value) => void;
};

/** A labelled list to choose from. */
export function Choice<Value extends string>({ label, value, options, onPick }: Props<Value>) {
  const id = useId();
  return (
    <span className="choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const found = options.find(([name]) => name === event.target.value);
          if (found) onPick(found[0]);
        }}
      >
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
}

type CheckProps = { label: string; isOn: boolean; onToggle: (isOn: boolean) => void };

export function Check({ label, isOn, onToggle }: CheckProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={isOn} onChange={(event) => onToggle(event.target.checked)} />
      {label}
    </label>
  );
}
